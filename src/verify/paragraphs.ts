import { countCodePoints } from '../text/code-points.js'
import { fold } from '../text/folding.js'
import { type Line, linesOf, textOf } from '../text/lines.js'
import { type Digest, sha256 } from '../text/sha256.js'
import type { Anchor } from '../types/anchor.js'
import type { AnySource } from '../types/any-report.js'
import { linesAndBlocks, linesWithinBlocks } from './candidates.js'
import { lengthOf, type Place, textOfPlace } from './joins.js'
import { choosePlaces, type Equals, ordinalOf } from './order.js'
import type { ParagraphVerification } from './types.js'

/** Where a text has the paragraphs of a source, by their indexes. */
export interface FoundParagraphs {
  /** Those that it has to the last character. */
  readonly places: ReadonlyMap<number, Place>
  /** Those that it has in another typography. */
  readonly typographic: ReadonlyMap<number, Place>
  /** Those of both kinds that stand in the order of the source. */
  readonly inOrder: ReadonlySet<number>
}

export type Paragraphs = AnySource['paragraphs']

/** A source, as far as its paragraphs are looked for. */
export type WithParagraphs = Pick<AnySource, 'paragraphs'>

/** The indexes of paragraphs by a key, in order. Nothing is looked for by `undefined`. */
function indexesBy(
  paragraphs: Paragraphs,
  keyOf: (paragraph: Paragraphs[number]) => string | undefined,
): ReadonlyMap<string | undefined, number[]> {
  const indexes = new Map<string | undefined, number[]>()
  for (const [index, paragraph] of paragraphs.entries()) {
    const key = keyOf(paragraph)
    const equal = indexes.get(key)
    if (equal) equal.push(index)
    else indexes.set(key, [index])
  }
  return indexes
}

/** How many places of equal paragraphs are kept beyond their number. */
const mostSpare = 64

/** Words that may be a paragraph, and the length that goes with their hash in a key. */
interface Candidate {
  readonly place: Place
  readonly words: string
  readonly length: number
}

/** Finds the places whose key some paragraphs have, by that key. */
async function match(
  candidates: Iterable<Candidate>,
  indexes: ReadonlyMap<string | undefined, readonly number[]>,
  digest: Digest | undefined,
): Promise<Map<string, Place[]>> {
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
      const key = `${length} ${all[at]}`
      const equal = indexes.get(key)
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

const equalsOf = (
  found: ReadonlyMap<string, readonly Place[]>,
  indexes: ReadonlyMap<string | undefined, readonly number[]>,
): Equals[] =>
  [...found].map(([key, places]) => ({ indexes: indexes.get(key) as readonly number[], places }))

/** Adds places to those that were found by their keys, in the order of the text, each once. */
function addPlaces(
  found: Map<string, readonly Place[]>,
  more: ReadonlyMap<string, readonly Place[]>,
): void {
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

const ordinalsOf = (places: Iterable<Place>): ReadonlySet<number> =>
  new Set([...places].flatMap(({ lines }) => lines.map(({ ordinal }) => ordinal)))

/** Places that may be a paragraph in another typography: lines and blocks of about its length, joined by spaces. */
function* typographicCandidates(
  text: string,
  lengths: readonly number[],
  taken: ReadonlySet<number>,
): Iterable<Candidate> {
  const isNear = (length: number, one = Number.NaN) => Math.abs(one - length) <= 10 + one / 10
  // A syllable of Hangul may be written in three parts.
  const longest = 3 * (lengths.at(-1) ?? 0)
  const candidate = (lines: readonly Line[]) => {
    const place: Place = { lines, joins: lines.slice(1).map(() => 'space' as const) }
    if (lengthOf(place) > longest || lines.some(({ ordinal }) => taken.has(ordinal))) return []
    const words = fold(textOfPlace(text, place))
    const length = countCodePoints(words)
    // Folding makes a paragraph hardly shorter.
    let [low, high] = [0, lengths.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lengths[middle] as number) < length) low = middle + 1
      else high = middle
    }
    const isPossible = [lengths[low - 1], lengths[low]].some((one) => isNear(length, one))
    return isPossible ? [{ place, words, length: 0 }] : []
  }
  let block: Line[] = []
  let blockLength = 0
  for (const line of linesOf(text)) {
    yield* candidate([line])
    if (line.opensBlock) {
      if (block.length > 1) yield* candidate(block)
      block = []
      blockLength = 0
    }
    blockLength += line.length
    if (blockLength <= longest) block.push(line)
    else block = []
  }
  if (block.length > 1) yield* candidate(block)
}

function* foldedCandidates(text: string, places: Iterable<Place>): Iterable<Candidate> {
  for (const place of places) yield { place, words: fold(textOfPlace(text, place)), length: 0 }
}

/** Finds the paragraphs of a source in a text. The work is linear in the length of the text. */
export async function findParagraphs(
  text: string,
  { paragraphs }: WithParagraphs,
  digest?: Digest,
): Promise<FoundParagraphs> {
  const lengthOfParagraph = ({ start, end }: Paragraphs[number]) => end - start
  // A paragraph's length and hash: both, since a source may be wrong in either.
  const keyOf = (paragraph: Paragraphs[number]) =>
    `${lengthOfParagraph(paragraph)} ${paragraph.sha256}`
  const keys = indexesBy(paragraphs, keyOf)
  const candidatesOf = function* (places: Iterable<Place>): Iterable<Candidate> {
    for (const place of places) {
      yield { place, words: textOfPlace(text, place), length: lengthOf(place) }
    }
  }
  const lengths = new Set(paragraphs.map(lengthOfParagraph))
  const found = await match(candidatesOf(linesAndBlocks(text, lengths)), keys, digest)
  let chosen = choosePlaces(equalsOf(found, keys))
  // Few ways to join lines find most. A place that is found may also take its place in the order from another paragraph.
  for (const mostWays of [32, 1024]) {
    const { places, inOrder } = chosen
    const sought = paragraphs.filter((_, index) => !inOrder.has(index)).map(lengthOfParagraph)
    if (sought.length === 0) break
    const settled = [...places].filter(([index]) => inOrder.has(index)).map(([, place]) => place)
    const within = linesWithinBlocks(text, new Set(sought), ordinalsOf(settled), mostWays)
    addPlaces(found, await match(candidatesOf(within), keys, digest))
    chosen = choosePlaces(equalsOf(found, keys))
  }
  const { places } = chosen
  const missing = paragraphs.filter(
    ({ folded }, index) => folded !== undefined && !places.has(index),
  )
  if (missing.length === 0) return { ...chosen, typographic: new Map() }
  const isMissing = new Set(missing)
  const foldedKeys = indexesBy(paragraphs, (paragraph) =>
    isMissing.has(paragraph) ? `0 ${paragraph.folded}` : undefined,
  )
  const taken = ordinalsOf(places.values())
  const about = missing.map(lengthOfParagraph).sort((a, b) => a - b)
  const folded = await match(typographicCandidates(text, about, taken), foldedKeys, digest)
  const sought = missing.filter((paragraph) => !folded.has(`0 ${paragraph.folded}`))
  if (sought.length > 0) {
    const foldedLength = (line: Line) => countCodePoints(fold(textOf(text, line)))
    const lengths = new Set(sought.map(lengthOfParagraph))
    const within = linesWithinBlocks(text, lengths, taken, 32, foldedLength)
    addPlaces(folded, await match(foldedCandidates(text, within), foldedKeys, digest))
  }
  // All together, since verbatim paragraphs and others stand in one order.
  const verbatim = equalsOf(found, keys).map(({ indexes, places: all }) => ({
    indexes: indexes.filter((index) => places.has(index)),
    places: all,
  }))
  const both = choosePlaces([...verbatim, ...equalsOf(folded, foldedKeys)])
  const ofKind = (isVerbatim: boolean) =>
    new Map([...both.places].filter(([index]) => places.has(index) === isVerbatim))
  return { places: ofKind(true), typographic: ofKind(false), inOrder: both.inOrder }
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
  { paragraphs }: WithParagraphs,
  { places, inOrder, typographic }: FoundParagraphs,
): ReadonlyMap<number, Anchor> {
  const altered = new Map<number, Anchor>()
  if (inOrder.size === 0) return altered
  const all = [...places.values(), ...typographic.values()]
  const taken = new Set(all.flatMap(({ lines }) => lines.map(({ index }) => index)))
  let first = 0
  let before: Line | undefined
  for (const next of [...[...inOrder].sort((a, b) => a - b), paragraphs.length]) {
    const missing: number[] = []
    for (let index = first; index < next; index++) {
      if (!places.has(index) && !typographic.has(index)) missing.push(index)
    }
    const place = places.get(next) ?? typographic.get(next)
    const anchors = linesBetween(text, before, place?.lines[0], taken, missing.length)
    for (const [at, anchor] of anchors.entries()) altered.set(missing[at] as number, anchor)
    first = next + 1
    before = place?.lines.at(-1)
  }
  return altered
}

/** Returns the result for each paragraph of a source, from the places that a text has them in. */
export function describeParagraphs(
  text: string,
  source: WithParagraphs,
  found: FoundParagraphs,
): ParagraphVerification[] {
  const altered = alteredParagraphs(text, source, found)
  const anchorOf = ({ lines }: Place): Anchor => {
    const [first, last] = [lines[0], lines.at(-1)] as [Line, Line]
    return { start: first.start, end: last.start + last.length }
  }
  return source.paragraphs.map((_, index) => {
    const [place, typographic] = [found.places.get(index), found.typographic.get(index)]
    if (place) {
      const status = found.inOrder.has(index) ? 'verbatim' : 'moved'
      return { index, status, anchor: anchorOf(place) }
    }
    if (typographic) return { index, status: 'typographic', anchor: anchorOf(typographic) }
    const anchor = altered.get(index)
    return anchor ? { index, status: 'altered', anchor } : { index, status: 'missing' }
  })
}
