import { collections } from '../rules/fields.js'
import { mostRecords } from '../rules/limits.js'
import { anchorsOf, elementsOf, isObject } from '../rules/read-dataset.js'
import { isBlankAt } from '../text/blank.js'
import { isInsideCharacter, isInsideWord, writesSuffixes } from '../text/boundaries.js'
import { fold } from '../text/folding.js'
import type { Anchor } from '../types/anchor.js'
import type { AnchorStatus, AnchorVerification, VerifiableDataset } from './types.js'
import type { Words } from './words.js'

/** Whether words begin or end inside a word or a character, or with a blank. */
function isCut({ words, start, end }: Words, suffixes: boolean): boolean {
  if (isBlankAt(words, 0) || isBlankAt(words, words.length - 1)) return true
  if (isInsideCharacter(start) || isInsideCharacter(end) || isInsideWord(start)) return true
  return isInsideWord(end) && !suffixes
}

/** The longest words that are compared with names: the same paragraph may be the words of every mention. */
const longestName = 1000

/** The expressions that may stand in each mention by name, folded, by the id of the mention. */
function namesOfMentions({
  entities,
  mentions = [],
}: VerifiableDataset): ReadonlyMap<string, ReadonlySet<string>> {
  if (!entities) return new Map()
  const names = new Map(
    entities.map(({ id, name, aliases }) => [id, new Set([name, ...aliases].map(fold))]),
  )
  return new Map(
    mentions
      .filter(({ level }) => level === 'name')
      .map(({ id, entity }) => [id, names.get(entity) ?? new Set<string>()]),
  )
}

/** Checks every anchor of the records that are given. */
export function verifyAnchors(
  dataset: VerifiableDataset,
  wordsAt: (anchor: Anchor) => Words | undefined,
): AnchorVerification[] {
  const names = namesOfMentions(dataset)
  const suffixes = writesSuffixes(String(dataset.source.language))
  const statusOf = (id: string, words: Words | undefined): AnchorStatus => {
    if (!words) return 'unverified'
    if (isCut(words, suffixes && names.has(id))) return 'cut'
    const namesOfEntity = names.get(id)
    if (!namesOfEntity) return 'whole'
    const isName = words.words.length <= longestName && namesOfEntity.has(fold(words.words))
    return isName ? 'whole' : 'misnamed'
  }
  return collections.flatMap((collection) => {
    const records = collection === 'references' ? [] : elementsOf(dataset[collection], mostRecords)
    return records.filter(isObject).flatMap((record) =>
      anchorsOf(collection, record).map(({ start, end, at }) => {
        const anchor = { start, end }
        const id = String(record.id)
        return { id, path: at, anchor, status: statusOf(id, wordsAt(anchor)) }
      }),
    )
  })
}
