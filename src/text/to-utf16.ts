import type { Anchor } from '../types/anchor.js'
import { indexesOf } from './excerpt.js'
import { requireText } from './require-text.js'

/**
 * An anchor, or several, in UTF-16 units instead of code points: as strings, DOM ranges and editors count. `text.slice` of
 * them gives the words. Many anchors of one text take linear time.
 *
 * @param text - The text that the anchors apply to: with places from `locate`, the copy.
 * @throws RangeError if an anchor is not valid, or lies past the end of the text.
 * @throws TypeError if the text is not a string.
 */
export function toUtf16(text: string, anchor: Anchor): Anchor
export function toUtf16(text: string, anchors: readonly Anchor[]): Anchor[]
export function toUtf16(text: string, anchors: Anchor | readonly Anchor[]): Anchor | Anchor[] {
  requireText(text)
  const one = (anchor: unknown): Anchor => {
    const [start, end] = indexesOf(text, anchor)
    return { start, end }
  }
  let all: readonly unknown[] | undefined
  try {
    all = Array.isArray(anchors) ? [...anchors] : undefined
  } catch {
    // A proxy throws: it is no anchor either.
  }
  return all ? all.map(one) : one(anchors)
}
