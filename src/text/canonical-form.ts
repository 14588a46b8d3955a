import { linesOf, textOf } from './lines.js'
import { requireText } from './require-text.js'

/**
 * A text in the form that positions apply to: its lines that are not blank, without the white space around them, with a
 * line feed between two. Each line counts as a paragraph: lines that a paragraph was broken into are not joined.
 *
 * @throws TypeError if the text is not a string.
 */
export function toCanonicalForm(text: string): string {
  requireText(text)
  return Array.from(linesOf(text), (line) => textOf(text, line)).join('\n')
}
