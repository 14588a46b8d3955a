import { countCodePoints, isInsidePair } from '../text/code-points.js'
import type { Anchor } from '../types/anchor.js'
import { requireText } from './require-text.js'

/**
 * The anchor of words in a text, for a dataset of one's own.
 *
 * @param text - The text, in its canonical form.
 * @param words - The words, to the last character.
 * @param occurrence - Which occurrence is meant, from 1, where the words stand in the text more than once.
 * @returns Positions in code points; `undefined` where the text does not have the words so many times.
 * @throws RangeError where there are no words, or the occurrence is not a whole number from 1.
 */
export function anchorOf(text: string, words: string, occurrence = 1): Anchor | undefined {
  requireText(text)
  requireText(words)
  if (words === '')
    throw new RangeError('There are no words to find: an anchor holds at least a character')
  if (!Number.isSafeInteger(occurrence) || occurrence < 1) {
    throw new RangeError(`${occurrence} is no occurrence: give a whole number from 1`)
  }
  let index = -1
  for (let left = occurrence; left > 0; ) {
    index = text.indexOf(words, index + 1)
    if (index === -1) return undefined
    // Half a character is none.
    if (!isInsidePair(text, index) && !isInsidePair(text, index + words.length)) left--
  }
  const start = countCodePoints(text, 0, index)
  return { start, end: start + countCodePoints(words) }
}
