/** Throws a TypeError if a value is not a string, such as a file that was read without an encoding. */
export function requireText(text: unknown): asserts text is string {
  if (typeof text === 'string') return
  throw new TypeError(
    "Expected the text as a string. If you read a file, pass the encoding 'utf8'.",
  )
}
