import { once } from '../rules/once.js'
import { type Around, around } from '../text/boundaries.js'
import { codePointIndex, countCodePoints } from '../text/code-points.js'
import { foldedPositions } from '../text/folding.js'
import { readAnchor } from '../text/read-anchor.js'
import { lastStartingAt } from '../text/sorted.js'
import type { Anchor } from '../types/anchor.js'
import { type Place, positionsIn, textOfPlace } from './joins.js'
import type { FoundParagraphs, WithParagraphs } from './paragraphs.js'

/** The words at an anchor, and the characters next to their ends. */
export interface Words {
  readonly words: string
  readonly start: Around
  readonly end: Around
}

/** A paragraph that was found: its text, and the UTF-16 index of a position in it. */
interface ParagraphText {
  readonly text: string
  readonly indexOf: (position: number) => number | undefined
}

/** The text of each paragraph that was found to the last character, as the source has it, by its index. */
export function paragraphTexts(
  text: string,
  { places }: FoundParagraphs,
): ReadonlyMap<number, ParagraphText> {
  return new Map(
    [...places].map(([index, place]) => {
      const words = textOfPlace(text, place)
      return [index, { text: words, indexOf: codePointIndex(words) }]
    }),
  )
}

/**
 * A function that returns the words of the source at an anchor, read from the paragraph that was found; `undefined` if it
 * was not found, or the anchor lies in several.
 */
export function wordsOfSource(
  source: WithParagraphs,
  paragraphs: ReadonlyMap<number, ParagraphText>,
): (anchor: Anchor) => Words | undefined {
  return (anchor) => {
    if (anchor.start >= anchor.end) return undefined
    const index = lastStartingAt(source.paragraphs, anchor.start)
    const paragraph = paragraphs.get(index)
    if (!paragraph || index !== lastStartingAt(source.paragraphs, anchor.end)) return undefined
    const { text, indexOf } = paragraph
    const offset = source.paragraphs[index]?.start as number
    const to = indexOf(anchor.end - offset)
    if (to === undefined) return undefined
    const from = indexOf(anchor.start - offset) as number
    return { words: text.slice(from, to), start: around(text, from), end: around(text, to) }
  }
}

/** A function that translates an anchor of a source into one of the text in which its paragraphs were found. */
export function locator(
  text: string,
  source: WithParagraphs,
  { places, typographic }: FoundParagraphs,
): (anchor: Anchor) => Anchor | undefined {
  /** A function that returns the position of an offset in a paragraph as the source has it. */
  const positionsOf = once((index: number): ((offset: number) => number | undefined) => {
    const place = places.get(index)
    if (place) return positionsIn(place)
    const other = typographic.get(index)
    if (!other) return () => undefined
    const words = textOfPlace(text, other)
    const offsets = foldedPositions(words)
    const { start = 0, end = 0 } = source.paragraphs[index] ?? {}
    const positions = positionsIn(other)
    // The source's paragraph is as long as its folded form: their positions are the same.
    if (offsets.length === end - start + 1) {
      return (offset) => positions(offsets[offset] ?? Number.NaN)
    }
    // Folding makes the source's shorter or longer. Where the two are equally long, they differ character by character.
    return countCodePoints(words) === end - start ? positions : () => undefined
  })
  const position = (index: number, at: number): number | undefined =>
    positionsOf(index)(at - (source.paragraphs[index]?.start as number))
  const beginnings = beginningsOfPieces(
    source,
    (index) => places.get(index) ?? typographic.get(index),
  )
  return (value) => {
    const anchor = readAnchor(value)
    if (!anchor) return undefined
    const first = lastStartingAt(source.paragraphs, anchor.start)
    const last = lastStartingAt(source.paragraphs, anchor.end)
    if ((beginnings[last] as number) > first) return undefined
    const [start, end] = [position(first, anchor.start), position(last, anchor.end)]
    return start === undefined || end === undefined ? undefined : { start, end }
  }
}

/** For each paragraph the first of those up to it that the text has one after the other, with no other line between. */
function beginningsOfPieces(
  { paragraphs }: WithParagraphs,
  placeOf: (index: number) => Place | undefined,
): readonly number[] {
  const beginnings: number[] = []
  for (const index of paragraphs.keys()) {
    const [line, next] = [placeOf(index - 1)?.lines.at(-1), placeOf(index)?.lines[0]]
    const follows = line !== undefined && line.ordinal + 1 === next?.ordinal
    beginnings.push(follows ? (beginnings[index - 1] as number) : index)
  }
  return beginnings
}
