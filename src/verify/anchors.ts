import { isBlankAt } from '../text/blank.js'
import { isInsideCharacter, isInsideWord, writesSuffixes } from '../text/boundaries.js'
import { fold } from '../text/folding.js'
import type { Anchor } from '../types/anchor.js'
import type { Compared } from './compared.js'
import type { AnchorStatus, AnchorVerification } from './types.js'
import type { Words } from './words.js'

/** Whether words begin or end inside a word or a character, or with a blank. */
function isCut({ words, start, end }: Words, suffixes: boolean): boolean {
  if (isBlankAt(words, 0) || isBlankAt(words, words.length - 1)) return true
  if (isInsideCharacter(start) || isInsideCharacter(end) || isInsideWord(start)) return true
  return isInsideWord(end) && !suffixes
}

/** The longest words that are compared with names: the same paragraph may be the words of every mention. */
const longestName = 1000

/** Checks every anchor of the records that are given. */
export function verifyAnchors(
  { anchors, names, language }: Compared,
  wordsAt: (anchor: Anchor) => Words | undefined,
): AnchorVerification[] {
  const suffixes = writesSuffixes(language)
  const statusOf = (id: string, words: Words | undefined): AnchorStatus => {
    if (!words) return 'unverified'
    const namesOfEntity = names.get(id)
    if (isCut(words, suffixes && namesOfEntity !== undefined)) return 'cut'
    if (!namesOfEntity) return 'whole'
    const isName = words.words.length <= longestName && namesOfEntity.has(fold(words.words))
    return isName ? 'whole' : 'misnamed'
  }
  return anchors.map((one) => ({ ...one, status: statusOf(one.id, wordsAt(one.anchor)) }))
}
