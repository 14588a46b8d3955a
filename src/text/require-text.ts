/** Throws a TypeError if a value is not a string, such as a file that was read without an encoding. */
export function requireText(value: unknown, what = 'text'): asserts value is string {
  if (typeof value === 'string') return
  throw new TypeError(
    what === 'text'
      ? "Expected the text as a string. If you read a file, pass the encoding 'utf8'."
      : `Expected the ${what} as a string.`,
  )
}
