/**
 * What counts as blank around a line: white space of any kind, characters that show nothing (default-ignorable), the empty
 * Braille pattern, and what stands for an object that is not there.
 */
const blankOrJoined = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800\ufffc]/u

/** But for those that belong to the character before them. */
const joined = /[\p{Variation_Selector}\u200d]/u

/** Whether the UTF-16 unit at an index is blank. Blank characters outside the Basic Multilingual Plane do not exist. */
export function isBlankAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  // Most units are printable ASCII: no expression need be asked.
  if (unit > 0x20 && unit < 0x7f) return false
  const character = text.charAt(index)
  return blankOrJoined.test(character) && !joined.test(character)
}

/** The stretch of a text, in UTF-16 units, without the blank characters around it. */
export function trimmed(text: string): { readonly start: number; readonly end: number } {
  let [start, end] = [0, text.length]
  // At the start of a line nothing is joined to a character before.
  while (isBlankAt(text, start) || joined.test(text.charAt(start))) start++
  while (end > start && isBlankAt(text, end - 1)) end--
  return { start, end }
}

/** Whether a text has nothing but blank characters. */
export function isBlank(text: string): boolean {
  const { start, end } = trimmed(text)
  return start === end
}
