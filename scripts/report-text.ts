/** Where a copy of the report's text is looked for: the text is not part of the repository. */
export const reportTextPath = process.env.REPORT_TEXT ?? '../shared/report.txt'
