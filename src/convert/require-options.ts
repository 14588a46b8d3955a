/** Throws a TypeError if options are none. */
export function requireOptions(options: unknown, example: string): void {
  if (typeof options === 'object' && options !== null) return
  throw new TypeError(`The options are not an object: give ${example}`)
}
