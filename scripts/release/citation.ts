/** A citation file with another version, and the day of its release. */
export function withVersion(citation: string, version: string, date: string): string {
  const rest = citation.replace(/^(?:version|date-released):.*\n/gm, '')
  return `${rest.trimEnd()}\nversion: ${version}\ndate-released: ${date}\n`
}
