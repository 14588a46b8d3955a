/** Throws a TypeError if an option is not an absolute IRI, which what is made would be relative to. */
export function requireIri(name: string, value: string): void {
  if (typeof value === 'string' && /^[a-z][a-z\d+.-]*:/i.test(value)) return
  throw new TypeError(`${name} must be an absolute IRI, such as 'https://example.org/report/'`)
}
