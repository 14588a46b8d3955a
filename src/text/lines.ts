import { trimmed } from './blank.js'
import { countCodePoints } from './code-points.js'

/** Where a line that is not blank stands in a text, without the blank characters around it. */
export interface Line {
  /** Its number among the lines that are not blank, from 0. */
  readonly ordinal: number
  /** Its position in code points. */
  readonly start: number
  /** Its length in code points. */
  readonly length: number
  /** Its position in UTF-16 units. */
  readonly index: number
  /** Its length in UTF-16 units. */
  readonly units: number
  /** Whether it is the first line, or follows a blank one. */
  readonly opensBlock: boolean
}

/**
 * Yields the lines of a text that are not blank, for any kind of line break. A line break with a
 * page break after it counts once, and so does `\r\r\n`, which programs on Windows make of `\r\n`.
 */
export function* linesOf(text: string): Iterable<Line> {
  const lineBreak = /\r?\r?\n\f?|[\v\f\r\u0085\u2028\u2029]/g
  let ordinal = 0
  let opensBlock = true
  let lineStart = 0
  // The end of the line before, in code points and in UTF-16 units, so that each character is counted once.
  let [position, counted] = [0, 0]
  for (;;) {
    const found = lineBreak.exec(text)
    const raw = text.slice(lineStart, found?.index)
    const { start: from, end: to } = trimmed(raw)
    if (from < to) {
      const index = lineStart + from
      const units = to - from
      const start = position + countCodePoints(text, counted, index)
      const length = countCodePoints(text, index, index + units)
      yield { ordinal, start, length, index, units, opensBlock }
      ordinal++
      position = start + length
      counted = index + units
    }
    opensBlock = from >= to
    if (!found) return
    lineStart = lineBreak.lastIndex
  }
}

/** Returns the text of a line. */
export const textOf = (text: string, { index, units }: Line): string =>
  text.slice(index, index + units)
