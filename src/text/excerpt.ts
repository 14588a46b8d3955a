import type { Anchor } from '../types/anchor.js'
import { codePointIndex, countCodePoints } from './code-points.js'
import { requireText } from './require-text.js'

/** The text that was asked for last, and where its code points are: many anchors are of one text. */
let last: { readonly text: string; readonly indexOf: ReturnType<typeof codePointIndex> } | undefined

/** Where an anchor begins and ends, in UTF-16 units. */
export function indexesOf(text: string, anchor: Anchor): readonly [start: number, end: number] {
  const { start, end } = Object(anchor) as Anchor
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end < start) {
    throw new RangeError(
      'This is not an anchor: give { start, end }, whole numbers from 0, with an end that is not before the start',
    )
  }
  if (last?.text !== text) last = { text, indexOf: codePointIndex(text) }
  const [from, to] = [last.indexOf(start), last.indexOf(end)]
  if (from === undefined || to === undefined) {
    throw new RangeError(
      `{ start: ${start}, end: ${end} } lies past the end of the text, which has ${countCodePoints(text)} code points: give the text that the anchor was made for`,
    )
  }
  return [from, to]
}

/**
 * The words of an anchor. They are right even if the text has characters outside the Basic Multilingual Plane. Many anchors
 * of one text take linear time.
 *
 * @param text - The text that the anchor applies to: for anchors of the data, the source text in its canonical form.
 * @param anchor - Positions in code points from 0, `end` exclusive.
 * @throws RangeError if the anchor is not valid, or lies past the end of the text.
 * @throws TypeError if the text is not a string.
 */
export function excerpt(text: string, anchor: Anchor): string {
  requireText(text)
  return text.slice(...indexesOf(text, anchor))
}
