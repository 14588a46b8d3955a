import { anchorsOf } from '../rules/read-dataset.js'
import type { AnchorStatus, AnchorVerification, VerifiableDataset } from './verify-source.js'
import type { Words, wordsOfSource } from './words-of-source.js'

/** A character of a word, in a script that puts spaces between words. */
const ofWord =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}]/u
const cuts = (one: string, other: string): boolean => ofWord.test(one) && ofWord.test(other)

function isCut({ words, before, after }: Words): boolean {
  const [first, last] = [[...words.slice(0, 2)].at(0) ?? '', [...words.slice(-2)].at(-1) ?? '']
  return words !== words.trim() || cuts(before, first) || cuts(last, after)
}

const collections = ['mentions', 'events', 'facts', 'quotes', 'relations', 'notes'] as const

/** Looks at every anchor of the records that are given. */
export function verifyAnchors(
  dataset: VerifiableDataset,
  wordsAt: ReturnType<typeof wordsOfSource>,
): AnchorVerification[] {
  const names = new Map(
    dataset.entities?.map(({ id, name, aliases }) => [id, new Set([name, ...aliases])]),
  )
  const namedBy = new Map(
    dataset.mentions?.flatMap(({ id, entity, level }) => {
      const isNamed = level === 'name' && dataset.entities !== undefined
      return isNamed ? [[id, names.get(entity) ?? new Set<string>()]] : []
    }),
  )
  return collections.flatMap((collection) =>
    (dataset[collection] ?? []).flatMap((record) =>
      anchorsOf(collection, record).map(({ start, end, at: path }) => {
        const anchor = { start, end }
        const there = wordsAt(anchor)
        const isMisnamed = there && namedBy.get(record.id)?.has(there.words) === false
        const known: AnchorStatus = isMisnamed ? 'misnamed' : 'whole'
        const status = there ? (isCut(there) ? 'cut' : known) : 'unverified'
        return { id: record.id, path, anchor, status }
      }),
    ),
  )
}
