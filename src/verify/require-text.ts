/** Fails early where a text is none, as when a file was read without an encoding. */
export function requireText(text: unknown): asserts text is string {
  if (typeof text === 'string') return
  throw new TypeError(
    "The text is no string: give the text itself; of a file, what it holds when read as 'utf8'",
  )
}
