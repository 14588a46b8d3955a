import { countCodePoints } from './code-points.js'

/** A line of a text that is not blank, without the white space around it. */
export interface Line {
  /** Its place among the lines that are not blank, from 0. */
  readonly ordinal: number
  /** Where it starts, in code points. */
  readonly start: number
  /** Its length in code points. */
  readonly length: number
  /** Where it starts, in UTF-16 units. */
  readonly index: number
  /** Its length in UTF-16 units. */
  readonly units: number
  /** Whether it is the first line, or a blank line stands before it. */
  readonly opensBlock: boolean
}

/** The lines of a text that are not blank, whichever line breaks it has. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g
  let opensBlock = true
  let lineStart = 0
  // Up to here code points are counted.
  let counted = { index: 0, position: 0 }
  for (;;) {
    const found = lineBreak.exec(text)
    const raw = text.slice(lineStart, found ? found.index : text.length)
    const words = raw.trim()
    if (words) {
      const index = lineStart + raw.indexOf(words)
      const units = words.length
      const start = counted.position + countCodePoints(text, counted.index, index)
      const length = countCodePoints(text, index, index + units)
      lines.push({ ordinal: lines.length, start, length, index, units, opensBlock })
      counted = { index: index + units, position: start + length }
    }
    opensBlock = !words
    if (!found) return lines
    lineStart = found.index + found[0].length
  }
}

/** The text of a line. */
export const textOf = (text: string, { index, units }: Line): string =>
  text.slice(index, index + units)
