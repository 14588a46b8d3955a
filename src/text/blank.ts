/**
 * What counts as blank around a line: white space of any kind, and characters that show nothing (default-ignorable), but
 * for those that belong to the character before them.
 */
const blank = /(?![\p{Variation_Selector}\u200d])[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u

/** Whether the UTF-16 unit at an index is blank. Blank characters outside the Basic Multilingual Plane do not exist. */
export function isBlankAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  // Most units are printable ASCII: no expression need be asked.
  return !(unit > 0x20 && unit < 0x7f) && blank.test(text.charAt(index))
}

/** The stretch of a text, in UTF-16 units, without the blank characters around it. */
export function trimmed(text: string): { readonly start: number; readonly end: number } {
  let [start, end] = [0, text.length]
  while (isBlankAt(text, start)) start++
  while (end > start && isBlankAt(text, end - 1)) end--
  return { start, end }
}

/** Whether a text has nothing but blank characters. */
export function isBlank(text: string): boolean {
  const { start, end } = trimmed(text)
  return start === end
}
