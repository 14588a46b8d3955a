/** An absolute IRI (RFC 3987), as far as it matters: a scheme, then none of the characters that would end it. */
const absolute = /^[a-z][\w+.-]*:[^\s"<>\\{}]+$/i

/** An option as an absolute IRI, which what is made would be relative to; throws a TypeError if it is none. */
export function requireIri<Name extends string>(
  options: { readonly [Key in Name]: string },
  name: Name,
): string {
  const value = String(Object(options)[name])
  if (absolute.test(value)) return value
  throw new TypeError(`${name} must be an absolute IRI (https://example.org/)`)
}
