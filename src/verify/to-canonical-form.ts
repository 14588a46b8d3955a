import { linesOf } from '../text/lines.js'
import { requireText } from './require-text.js'

/**
 * A text in the form to which positions apply: its lines that are not blank, without the white space around them, with a
 * line feed between two. Lines are taken for paragraphs: those of a text that breaks paragraphs into lines are not joined.
 */
export function toCanonicalForm(text: string): string {
  requireText(text)
  const lines: string[] = []
  for (const line of linesOf(text)) lines.push(line.text)
  return lines.join('\n')
}
