import { countCodePoints } from './code-points.js'

/** A line of a text that is not blank, without the white space around it; positions in code points. */
export interface Line {
  /** Its place among the lines that are not blank, from 0. */
  readonly ordinal: number
  readonly start: number
  readonly length: number
  readonly text: string
  /** Where it begins in UTF-16 units. */
  readonly index: number
  /** Whether a blank line, or nothing, stands before it. */
  readonly opensBlock: boolean
}

/** The lines of a text that are not blank, whichever line breaks it has, one at a time. */
export function* linesOf(text: string): Iterable<Line> {
  const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g
  let ordinal = 0
  let opensBlock = true
  let index = 0
  let counted = 0
  let position = 0
  for (;;) {
    const found = lineBreak.exec(text)
    const end = found ? found.index : text.length
    const raw = text.slice(index, end)
    const words = raw.trim()
    if (words) {
      const from = index + raw.indexOf(words)
      const start = position + countCodePoints(text, counted, from)
      const length = countCodePoints(words)
      yield { ordinal, start, length, text: words, index: from, opensBlock }
      ordinal++
      position = start + length
      counted = from + words.length
    }
    opensBlock = !words
    if (!found) return
    index = end + found[0].length
  }
}
