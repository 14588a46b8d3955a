import type { Anchor } from '../types/anchor.js'
import { countCodePoints, indexOfCodePoint } from './code-points.js'
import { requireText } from './require-text.js'

/**
 * The words of an anchor. They are right even if the text has characters outside the Basic Multilingual Plane.
 *
 * @param text - The text that the anchor applies to: for anchors of the data, the source text in its canonical form.
 * @param anchor - Positions in code points from 0, `end` exclusive.
 * @throws RangeError if the anchor is not valid, or lies past the end of the text.
 * @throws TypeError if the text is not a string.
 */
export function excerpt(text: string, anchor: Anchor): string {
  requireText(text)
  const { start, end } = Object(anchor) as Anchor
  const shown = `{ start: ${start}, end: ${end} }`
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end < start) {
    throw new RangeError(
      `${shown} is not an anchor: give whole numbers from 0, with an end that is not before the start`,
    )
  }
  const from = indexOfCodePoint(text, start)
  const to = from === undefined ? undefined : indexOfCodePoint(text, end - start, from)
  if (to === undefined) {
    throw new RangeError(
      `${shown} lies past the end of the text, which has ${countCodePoints(text)} code points: give the text that the anchor was made for`,
    )
  }
  return text.slice(from, to)
}
