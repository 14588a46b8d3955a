import { type Line, linesOf, textOf } from '../text/lines.js'
import { sha256 } from '../text/sha256.js'
import type { Anchor } from '../types/anchor.js'
import type { AnySource } from '../types/any-report.js'
import type { ParagraphVerification } from './types.js'

/** Where a text has a paragraph: on one line, or broken over several consecutive ones. */
export type Place = readonly Line[]

/** The place of each paragraph that was found, by the paragraph's index. */
export type Places = ReadonlyMap<number, Place>

/** Returns the text of a paragraph, its lines joined by spaces. */
export const textOfPlace = (text: string, place: Place): string =>
  place.map((line) => textOf(text, line)).join(' ')

const lengthOf = (place: Place) => place.reduce((sum, { length }) => sum + length + 1, -1)

/**
 * Yields every place where a text may have a paragraph: each line, and each block of lines between blank ones. Leaves
 * out blocks longer than the longest paragraph, so that they take no memory.
 */
function* candidatesIn(text: string, longest: number): Iterable<Place> {
  let block: Line[] = []
  let blockLength = -1
  for (const line of linesOf(text)) {
    yield [line]
    if (line.opensBlock) {
      if (block.length > 1) yield block
      block = []
      blockLength = -1
    }
    blockLength += 1 + line.length
    if (blockLength <= longest) block.push(line)
    else block = []
  }
  if (block.length > 1) yield block
}

/** A paragraph's length and hash: both, since a source may be wrong in either. */
const keyOf = (length: number, hash: string) => `${length} ${hash}`

/** Returns the indexes of the paragraphs by their key. Equal paragraphs come last to first: `pop` takes the first. */
function indexesByKey(paragraphs: AnySource['paragraphs']): ReadonlyMap<string, number[]> {
  const indexes = new Map<string, number[]>()
  for (const [index, { start, end, sha256: hash }] of [...paragraphs.entries()].reverse()) {
    const key = keyOf(end - start, hash)
    const equal = indexes.get(key)
    if (equal) equal.push(index)
    else indexes.set(key, [index])
  }
  return indexes
}

/**
 * Finds the paragraphs of a source in a text, to the last character. Only candidates with the length of a paragraph are
 * hashed, so the work is linear in the length of the text.
 */
export async function findParagraphs(text: string, { paragraphs }: AnySource): Promise<Places> {
  const lengths = new Set(paragraphs.map(({ start, end }) => end - start))
  const longest = [...lengths].reduce((most, length) => Math.max(most, length), 0)
  const indexes = indexesByKey(paragraphs)
  const places = new Map<number, Place>()
  const match = async (candidates: readonly Place[]) => {
    const hashes = await Promise.all(candidates.map((place) => sha256(textOfPlace(text, place))))
    for (const [at, place] of candidates.entries()) {
      const index = indexes.get(keyOf(lengthOf(place), hashes[at] as string))?.pop()
      if (index !== undefined) places.set(index, place)
    }
  }
  let batch: Place[] = []
  for (const place of candidatesIn(text, longest)) {
    if (!lengths.has(lengthOf(place))) continue
    batch.push(place)
    // Hash in batches: about five times faster than one by one, and a batch takes little memory.
    if (batch.length < 64) continue
    await match(batch)
    batch = []
  }
  await match(batch)
  return places
}

/**
 * Returns as many of the found paragraphs as the text has in the order of the source, in that order: a longest
 * increasing subsequence.
 */
function paragraphsInOrder(places: Places): ReadonlySet<number> {
  const ordinalOf = (index: number) => places.get(index)?.[0]?.ordinal as number
  // The last paragraph of the best sequence of each length, and the paragraph before each one in its sequence.
  const tails: number[] = []
  const previous = new Map<number, number | undefined>()
  for (const index of [...places.keys()].sort((a, b) => a - b)) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ordinalOf(tails[middle] as number) < ordinalOf(index)) low = middle + 1
      else high = middle
    }
    previous.set(index, tails[low - 1])
    tails[low] = index
  }
  const inOrder: number[] = []
  for (let index = tails.at(-1); index !== undefined; index = previous.get(index)) {
    inOrder.push(index)
  }
  return new Set(inOrder.reverse())
}

/**
 * Returns the anchors of the lines between two lines, without those that belong to a paragraph, if they are as many as
 * expected; none otherwise. Stops at the first line too many. These lines are read again, since to keep every line of a
 * long text would take much more memory than the text.
 */
function linesBetween(
  text: string,
  before: Line | undefined,
  after: Line | undefined,
  taken: ReadonlySet<number>,
  expected: number,
): readonly Anchor[] {
  const from = before ? before.index + before.units : 0
  const position = before ? before.start + before.length : 0
  const anchors: Anchor[] = []
  for (const { index, start, length } of linesOf(text.slice(from, after?.index))) {
    if (taken.has(from + index)) continue
    if (anchors.length === expected) return []
    anchors.push({ start: position + start, end: position + start + length })
  }
  return anchors.length === expected ? anchors : []
}

/**
 * Returns the lines that the text has in place of missing paragraphs, by the index of the paragraph. Where the neighbours
 * of missing paragraphs enclose more lines or fewer, nothing can be said.
 */
function alteredParagraphs(
  text: string,
  { paragraphs }: AnySource,
  places: Places,
  inOrder: ReadonlySet<number>,
): ReadonlyMap<number, Anchor> {
  const altered = new Map<number, Anchor>()
  if (inOrder.size === 0) return altered
  const taken = new Set([...places.values()].flat().map(({ index }) => index))
  let first = 0
  let before: Line | undefined
  for (const next of [...inOrder, paragraphs.length]) {
    const missing: number[] = []
    for (let index = first; index < next; index++) if (!places.has(index)) missing.push(index)
    const place = places.get(next)
    const anchors = linesBetween(text, before, place?.[0], taken, missing.length)
    for (const [at, anchor] of anchors.entries()) altered.set(missing[at] as number, anchor)
    first = next + 1
    before = place?.at(-1)
  }
  return altered
}

/** Returns the result for each paragraph of a source, from the places that a text has them in. */
export function describeParagraphs(
  text: string,
  source: AnySource,
  places: Places,
): ParagraphVerification[] {
  const inOrder = paragraphsInOrder(places)
  const altered = alteredParagraphs(text, source, places, inOrder)
  return source.paragraphs.map((_, index) => {
    const [first, last] = [places.get(index)?.[0], places.get(index)?.at(-1)]
    if (first && last) {
      const anchor = { start: first.start, end: last.start + last.length }
      return { index, status: inOrder.has(index) ? 'verbatim' : 'moved', anchor }
    }
    const anchor = altered.get(index)
    return anchor ? { index, status: 'altered', anchor } : { index, status: 'missing' }
  })
}
