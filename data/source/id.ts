/** The id of the report. */
export type SourceId = 'report'
