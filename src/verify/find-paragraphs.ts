import type { Digest } from '../text/sha256.js'
import { linesAndBlocks, linesWithinBlocks } from './candidates.js'
import { lengthOf, type Place, textOfPlace } from './joins.js'
import { addPlaces, type Candidate, equalsOf, indexesBy, keyOf, match } from './match.js'
import { choosePlaces } from './order.js'
import { type FoundParagraphs, lengthOfParagraph, type WithParagraphs } from './paragraphs.js'
import { findTypographic } from './typographic.js'

const ordinalsOf = (places: Iterable<Place>): ReadonlySet<number> =>
  new Set([...places].flatMap(({ lines }) => lines.map(({ ordinal }) => ordinal)))

function* withWords(text: string, places: Iterable<Place>): Iterable<Candidate> {
  for (const place of places) {
    yield { place, words: textOfPlace(text, place), length: lengthOf(place) }
  }
}

/** Finds the paragraphs of a source in a text. The work is linear in the length of the text. */
export async function findParagraphs(
  text: string,
  { paragraphs }: WithParagraphs,
  digest?: Digest,
): Promise<FoundParagraphs> {
  const keys = indexesBy(paragraphs, (one) => keyOf(one.sha256, lengthOfParagraph(one)))
  const lengths = new Set(paragraphs.map(lengthOfParagraph))
  const found = await match(withWords(text, linesAndBlocks(text, lengths)), keys, digest)
  let chosen = choosePlaces(equalsOf(found, keys))
  // Few ways to join lines find most. A place that is found may also take its place in the order from another paragraph.
  for (const mostWays of [32, 1024]) {
    const { places, inOrder } = chosen
    const sought = paragraphs.filter((_, index) => !inOrder.has(index)).map(lengthOfParagraph)
    if (sought.length === 0) break
    const settled = [...places].filter(([index]) => inOrder.has(index)).map(([, place]) => place)
    const within = linesWithinBlocks(text, new Set(sought), ordinalsOf(settled), mostWays)
    addPlaces(found, await match(withWords(text, within), keys, digest))
    chosen = choosePlaces(equalsOf(found, keys))
  }
  const { places } = chosen
  const missing = new Set(
    paragraphs.flatMap(({ folded }, index) =>
      folded === undefined || places.has(index) ? [] : [index],
    ),
  )
  if (missing.size === 0) return { ...chosen, typographic: new Map() }
  const taken = ordinalsOf(places.values())
  const typographic = await findTypographic(text, paragraphs, missing, taken, digest)
  const verbatim = equalsOf(found, keys).map((equals) => ({
    ...equals,
    indexes: equals.indexes.filter((index) => places.has(index)),
  }))
  // All together, since verbatim paragraphs and others stand in one order.
  const both = choosePlaces([...verbatim, ...typographic])
  const ofKind = (isVerbatim: boolean) =>
    new Map([...both.places].filter(([index]) => places.has(index) === isVerbatim))
  return { places: ofKind(true), typographic: ofKind(false), inOrder: both.inOrder }
}
