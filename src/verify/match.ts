import { type Digest, sha256 } from '../text/sha256.js'
import type { Place } from './joins.js'
import { type Equals, ordinalOf } from './order.js'
import type { Paragraphs } from './paragraphs.js'

/** The indexes of the paragraphs that have the same key, in order. */
export type Keys = ReadonlyMap<string | undefined, readonly number[]>

/** The places found for a key. */
export type Matches = Map<string, readonly Place[]>

/** What paragraphs and candidates are compared by: a hash and, where it is known, the length; a source may be wrong in either. */
export const keyOf = (hash: string, length?: number): string =>
  length === undefined ? hash : `${length} ${hash}`

/** The indexes of paragraphs by their keys. Nothing is looked for by `undefined`. */
export function indexesBy(
  paragraphs: Paragraphs,
  keyOfParagraph: (paragraph: Paragraphs[number], index: number) => string | undefined,
): Keys {
  const indexes = new Map<string | undefined, number[]>()
  for (const [index, paragraph] of paragraphs.entries()) {
    const key = keyOfParagraph(paragraph, index)
    const equal = indexes.get(key)
    if (equal) equal.push(index)
    else indexes.set(key, [index])
  }
  return indexes
}

/** How many places of equal paragraphs are kept beyond their number. */
const mostSpare = 64

/** A place that may be a paragraph, with its words, and with its length where that is compared. */
export interface Candidate {
  readonly place: Place
  readonly words: string
  readonly length?: number
}

/** Finds the candidates that have the key of a paragraph. */
export async function match(
  candidates: Iterable<Candidate>,
  keys: Keys,
  digest: Digest | undefined,
): Promise<Matches> {
  const found = new Map<string, Place[]>()
  // Equal lines, such as dividers, are hashed once.
  const hashes = new Map<string, Promise<string>>()
  const hashOf = (words: string): Promise<string> => {
    if (words.length > 200) return sha256(words, digest)
    let hash = hashes.get(words)
    if (!hash) {
      if (hashes.size > 10_000) hashes.clear()
      hash = sha256(words, digest)
      hashes.set(words, hash)
    }
    return hash
  }
  const keep = async (batch: readonly Candidate[]) => {
    const all = await Promise.all(batch.map(({ words }) => hashOf(words)))
    for (const [at, { place, length }] of batch.entries()) {
      const key = keyOf(all[at] as string, length)
      const equal = keys.get(key)
      if (!equal) continue
      const places = found.get(key)
      if (!places) found.set(key, [place])
      else if (places.length < equal.length + mostSpare) places.push(place)
    }
  }
  let batch: Candidate[] = []
  let units = 0
  let batches = 0
  for (const candidate of candidates) {
    batch.push(candidate)
    units += candidate.words.length
    // Hash in batches: about five times faster than one by one, and a batch takes little memory and time.
    if (batch.length < 64 && units < 1_000_000) continue
    await keep(batch)
    batch = []
    units = 0
    // Where all hashes are known, nothing else would run until the end.
    if (++batches % 100 === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  await keep(batch)
  return found
}

/** The paragraphs that are equal, with the places that were found for them. */
export const equalsOf = (found: Matches, keys: Keys): Equals[] =>
  [...found].map(([key, places]) => ({ indexes: keys.get(key) as readonly number[], places }))

/** Adds places to those that were found by their keys, in the order of the text, each once. */
export function addPlaces(found: Matches, more: Matches): void {
  for (const [key, places] of more) {
    const all = [...(found.get(key) ?? []), ...places]
    const byLines = new Map(
      all.map((place) => [`${ordinalOf(place)} ${place.lines.length}`, place]),
    )
    found.set(
      key,
      [...byLines.values()].sort((one, other) => ordinalOf(one) - ordinalOf(other)),
    )
  }
}
