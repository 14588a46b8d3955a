import { countCodePoints, indexOfCodePoint } from '../text/code-points.js'
import type { Anchor } from '../types/anchor.js'
import { requireText } from './require-text.js'

/**
 * The words of an anchor, right also where the text has characters outside the Basic Multilingual Plane.
 *
 * @param text - The text to which the anchor applies: for anchors of the data, the source text in its canonical form.
 * @param anchor - Positions in code points from 0, `end` exclusive.
 * @throws RangeError where the anchor is none, or lies past the end of the text.
 */
export function excerpt(text: string, anchor: Anchor): string {
  requireText(text)
  const { start, end } = Object(anchor) as Anchor
  const shown = `{ start: ${start}, end: ${end} }`
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end < start) {
    throw new RangeError(
      `${shown} is no anchor: give whole numbers from 0, with an end that is not before the start`,
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
