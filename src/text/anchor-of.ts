import type { Anchor } from '../types/anchor.js'
import { around, isInsideCharacter, isInsideWord } from './boundaries.js'
import { countCodePoints } from './code-points.js'
import { occurrencesOf } from './occurrences.js'
import { requireText } from './require-text.js'

/**
 * The anchor of words in a text, for a dataset of your own.
 *
 * Occurrences inside a longer word count only if the text has the words nowhere by themselves: "Russia" is not found in
 * "Russian" if the text has "Russia" too. A part of a character, as people see it, is never an occurrence.
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
  requireText(words, 'words')
  if (words === '') {
    throw new RangeError('There are no words to find: an anchor holds at least one character')
  }
  if (!Number.isSafeInteger(occurrence) || occurrence < 1) {
    throw new RangeError('The occurrence is not valid: give a whole number from 1')
  }
  let [byThemselves, inWords] = [0, 0]
  let inWord: number | undefined
  for (const index of occurrencesOf(text, words)) {
    const [start, end] = [around(text, index), around(text, index + words.length)]
    if (isInsideCharacter(start) || isInsideCharacter(end)) continue
    if (isInsideWord(start) || isInsideWord(end)) {
      if (++inWords === occurrence) inWord = index
    } else if (++byThemselves === occurrence) {
      return anchorAt(text, index, words)
    }
  }
  return byThemselves > 0 || inWord === undefined ? undefined : anchorAt(text, inWord, words)
}

function anchorAt(text: string, index: number, words: string): Anchor {
  const start = countCodePoints(text, 0, index)
  return { start, end: start + countCodePoints(words) }
}
