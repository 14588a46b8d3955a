import { collections } from '../rules/fields.js'
import { anchorsOf } from '../rules/read-dataset.js'
import type { Anchor } from '../types/anchor.js'
import type { AnchorStatus, AnchorVerification, VerifiableDataset } from './types.js'
import type { Words } from './words.js'

/** A character of a word, in a script that puts spaces between words. */
const ofWord =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}]/u

/** Whether a word goes on from one character to the next. */
const joins = (one: string, next: string): boolean => ofWord.test(one) && ofWord.test(next)

function isCut({ words, before, after }: Words): boolean {
  const [first, last] = [[...words.slice(0, 2)].at(0) ?? '', [...words.slice(-2)].at(-1) ?? '']
  return words !== words.trim() || joins(before, first) || joins(last, after)
}

/** The expressions that may stand in each mention by name, by the id of the mention. */
function namesOfMentions({
  entities,
  mentions = [],
}: VerifiableDataset): ReadonlyMap<string, ReadonlySet<string>> {
  if (!entities) return new Map()
  const names = new Map(entities.map(({ id, name, aliases }) => [id, new Set([name, ...aliases])]))
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
  const statusOf = (id: string, words: Words | undefined): AnchorStatus => {
    if (!words) return 'unverified'
    if (isCut(words)) return 'cut'
    return names.get(id)?.has(words.words) === false ? 'misnamed' : 'whole'
  }
  return collections.flatMap((collection) => {
    const records: readonly { readonly id: string }[] =
      collection === 'references' ? [] : (dataset[collection] ?? [])
    return records.flatMap((record) =>
      anchorsOf(collection, record).map(({ start, end, at }) => {
        const anchor = { start, end }
        return { id: record.id, path: at, anchor, status: statusOf(record.id, wordsAt(anchor)) }
      }),
    )
  })
}
