import type { Anchor } from '../types/anchor.js'
import { countCodePoints, isInsidePair } from './code-points.js'
import { requireText } from './require-text.js'

/**
 * The anchor of words in a text, for a dataset of your own.
 *
 * @param text - The text, in its canonical form.
 * @param words - The words, to the last character.
 * @param occurrence - Which occurrence of the words is meant, from 1.
 * @returns Positions in code points; `undefined` if the text does not have the words that often.
 * @throws RangeError if there are no words, or the occurrence is not a whole number from 1.
 * @throws TypeError if the text or the words are not a string.
 */
export function anchorOf(text: string, words: string, occurrence = 1): Anchor | undefined {
  requireText(text)
  requireText(words)
  if (words === '') {
    throw new RangeError('There are no words to find: an anchor holds at least one character')
  }
  if (!Number.isSafeInteger(occurrence) || occurrence < 1) {
    throw new RangeError(`${occurrence} is not an occurrence: give a whole number from 1`)
  }
  let index = -1
  for (let left = occurrence; left > 0; ) {
    index = text.indexOf(words, index + 1)
    if (index === -1) return undefined
    // Skip matches that split a surrogate pair.
    if (!isInsidePair(text, index) && !isInsidePair(text, index + words.length)) left--
  }
  const start = countCodePoints(text, 0, index)
  return { start, end: start + countCodePoints(words) }
}
