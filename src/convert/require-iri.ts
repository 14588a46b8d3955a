/** An absolute IRI (RFC 3987): a scheme, then what is neither white space nor one of the characters that no IRI has. */
const absolute =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern excludes them
  /^[a-z][a-z\d+.-]*:[^\x00- "<>\\^`{|}\x7f-\xa0\p{Cs}]+$/iu

/** An option that is an absolute IRI, which what is made would be relative to; a TypeError if it is none. */
export function requireIri<Name extends string>(
  options: { readonly [Key in Name]: string },
  name: Name,
): string {
  const value: unknown = Object(options)[name]
  if (typeof value === 'string' && absolute.test(value)) return value
  throw new TypeError(`${name} must be an absolute IRI, such as 'https://example.org/report/'`)
}
