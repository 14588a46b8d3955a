import { type Line, textOf } from '../text/lines.js'
import { sha256 } from '../text/sha256.js'
import type { Anchor } from '../types/anchor.js'
import type { Source } from '../types/source.js'
import type { ParagraphVerification } from './types.js'

/** Where a paragraph stands in a text: on one line, or on several that follow each other. */
export type Place = readonly Line[]

/** The places of the paragraphs that were found, by their index. */
export type Places = ReadonlyMap<number, Place>

/** A place where a paragraph may stand. */
interface Candidate {
  readonly place: Place
  /** Its length in code points; a line break counts as a space. */
  readonly length: number
}

/** Every line, and the lines between two blank ones together, unless they are longer than any paragraph. */
function* candidates(lines: readonly Line[], longest: number): Iterable<Candidate> {
  let block: Line[] = []
  let length = 0
  for (const line of lines) {
    yield { place: [line], length: line.length }
    if (line.opensBlock) {
      if (block.length > 1) yield { place: block, length }
      block = []
      length = -1
    }
    length += 1 + line.length
    if (length <= longest) block.push(line)
    else block = []
  }
  if (block.length > 1) yield { place: block, length }
}

/** What a paragraph is recognised by. Its length counts too, since a source may be wrong in either. */
const keyOf = (length: number, hash: string) => `${length} ${hash}`

/** How many candidates are hashed at once: about five times faster than one by one, in little memory. */
const batchSize = 64

/**
 * Finds the paragraphs of a source in a text, to the last character. Only lines that are as long as a paragraph are
 * hashed, so that the work is linear. Of equal paragraphs the first is found first.
 */
export async function findParagraphs(
  text: string,
  lines: readonly Line[],
  { paragraphs }: Source<string>,
): Promise<Places> {
  const lengths = new Set(paragraphs.map(({ start, end }) => end - start))
  const longest = paragraphs.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const wanted = new Map<string, number[]>()
  for (const [index, { start, end, sha256: hash }] of [...paragraphs.entries()].reverse()) {
    const key = keyOf(end - start, hash)
    const equal = wanted.get(key)
    if (equal) equal.push(index)
    else wanted.set(key, [index])
  }

  const found = new Map<number, Place>()
  const match = async (batch: readonly Candidate[]) => {
    const words = batch.map(({ place }) => place.map((line) => textOf(text, line)).join(' '))
    const hashes = await Promise.all(words.map(sha256))
    for (const [at, { place, length }] of batch.entries()) {
      const index = wanted.get(keyOf(length, hashes[at] as string))?.pop()
      if (index !== undefined) found.set(index, place)
    }
  }
  let batch: Candidate[] = []
  for (const candidate of candidates(lines, longest)) {
    if (!lengths.has(candidate.length)) continue
    batch.push(candidate)
    if (batch.length < batchSize) continue
    await match(batch)
    batch = []
  }
  await match(batch)
  return found
}

const firstOrdinal = (place: Place) => place[0]?.ordinal as number
const lastOrdinal = (place: Place) => place.at(-1)?.ordinal as number

/** As many of the paragraphs found as can stand in order: a longest increasing subsequence. */
function paragraphsInOrder(places: Places): ReadonlySet<number> {
  const ordinal = (index: number | undefined) => firstOrdinal(places.get(index as number) as Place)
  const tails: number[] = []
  const previous = new Map<number, number | undefined>()
  for (const index of [...places.keys()].sort((a, b) => a - b)) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ordinal(tails[middle]) < ordinal(index)) low = middle + 1
      else high = middle
    }
    previous.set(index, tails[low - 1])
    tails[low] = index
  }
  const ordered = new Set<number>()
  for (let index = tails.at(-1); index !== undefined; index = previous.get(index)) {
    ordered.add(index)
  }
  return ordered
}

/**
 * The lines that stand in the place of paragraphs not found, by the index of the paragraph: those between the neighbours
 * that were found, if they are as many as the missing paragraphs. With more or fewer nothing can be said.
 */
function linesInPlace(
  count: number,
  places: Places,
  ordered: ReadonlySet<number>,
  lines: readonly Line[],
): ReadonlyMap<number, Line> {
  const inPlace = new Map<number, Line>()
  if (ordered.size === 0) return inPlace
  const taken = new Set([...places.values()].flat())
  let missing: number[] = []
  let from = 0
  for (let index = 0; index <= count; index++) {
    const place = places.get(index)
    if (index < count && !place) missing.push(index)
    if (index < count && !ordered.has(index)) continue
    const to = place ? firstOrdinal(place) : lines.length
    if (to - from <= missing.length + taken.size) {
      const others = lines.slice(from, to).filter((line) => !taken.has(line))
      if (others.length === missing.length) {
        for (const [at, line] of others.entries()) inPlace.set(missing[at] as number, line)
      }
    }
    missing = []
    if (place) from = lastOrdinal(place) + 1
  }
  return inPlace
}

/** What became of each paragraph of a source in a text in which some were found. */
export function describeParagraphs(
  { paragraphs }: Source<string>,
  places: Places,
  lines: readonly Line[],
): ParagraphVerification[] {
  const ordered = paragraphsInOrder(places)
  const inPlace = linesInPlace(paragraphs.length, places, ordered, lines)
  return paragraphs.map((_, index): ParagraphVerification => {
    const place = places.get(index)
    if (place) {
      const status = ordered.has(index) ? 'verbatim' : 'moved'
      return { index, status, anchor: anchorOf(place[0], place.at(-1)) }
    }
    const line = inPlace.get(index)
    return line
      ? { index, status: 'altered', anchor: anchorOf(line, line) }
      : { index, status: 'missing' }
  })
}

/** The anchor from one line to another. */
const anchorOf = (first: Line | undefined, last: Line | undefined): Anchor => ({
  start: first?.start ?? 0,
  end: last ? last.start + last.length : 0,
})
