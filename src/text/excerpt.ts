import type { Anchor } from '../types/anchor.js'
import { codePointIndex, countCodePoints } from './code-points.js'
import { readAnchor } from './read-anchor.js'
import { requireText } from './require-text.js'

/** A text, and where its code points are. */
interface Indexed {
  text: string
  readonly indexOf: ReturnType<typeof codePointIndex>
}

/** The texts that were asked for last: many anchors are of one text, or of a text and a copy in turn. */
const latest: Indexed[] = []
const mostTexts = 4

/** The index of a text, made when the text is new. */
function indexed(text: string): Indexed {
  const known = latest.find((one) => one.text === text)
  if (known) {
    // To compare a string with itself takes no time, with an equal one as long as it is.
    known.text = text
    return known
  }
  const made = { text, indexOf: codePointIndex(text) }
  if (latest.unshift(made) > mostTexts) latest.pop()
  return made
}

/** Where an anchor begins and ends, in UTF-16 units. */
export function indexesOf(text: string, value: unknown): readonly [start: number, end: number] {
  const anchor = readAnchor(value)
  if (!anchor) {
    throw new RangeError(
      'This is not an anchor: give { start, end }, whole numbers from 0, with an end that is not before the start',
    )
  }
  const { start, end } = anchor
  const { indexOf } = indexed(text)
  const to = indexOf(end)
  if (to === undefined) {
    throw new RangeError(
      `{ start: ${start}, end: ${end} } lies past the end of the text, which has ${countCodePoints(text)} code points: give the text that the anchor was made for`,
    )
  }
  return [indexOf(start) as number, to]
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
