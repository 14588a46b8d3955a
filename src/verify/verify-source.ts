import { quotes as ownQuotes } from '../quotes.js'
import { source as ownSource } from '../source.js'
import type { Anchor } from '../types/anchor.js'
import type { Source } from '../types/source.js'
import { excerpt } from './excerpt.js'
import { type Found, findParagraphs } from './find-paragraphs.js'
import { requireText } from './require-text.js'
import { linesOf } from './lines.js'

/**
 * What became of a paragraph in a copy of the text. `verbatim`: there to the last character, in its place. `moved`:
 * there to the last character, out of order. `altered`: at its place stands another. `missing`: not found.
 */
export type ParagraphStatus = 'verbatim' | 'moved' | 'altered' | 'missing'

/** What became of one paragraph. */
export interface ParagraphVerification {
  /** Its place in `source.paragraphs`, from 0. */
  readonly index: number
  readonly status: ParagraphStatus
  /** Where it, or what stands in its place, is in the given text, in code points; absent where it is missing. */
  readonly anchor?: Anchor | undefined
}

/**
 * Whether the `text` of a quotation is what stands at its anchors. `unverified`: what stands there is not known, since
 * its paragraphs are not in the given text to the last character.
 */
export type QuoteStatus = 'verbatim' | 'altered' | 'unverified'

/** Whether the words of one quotation are those of the text. */
export interface QuoteVerification {
  readonly id: string
  readonly status: QuoteStatus
}

/** What `verifySource` found. */
export interface SourceVerification {
  /** Whether every paragraph is verbatim, and the words of every quotation. */
  readonly verified: boolean
  /** What became of each paragraph, in the order of the source. */
  readonly paragraphs: readonly ParagraphVerification[]
  /** Whether the words of each direct or mixed quotation are those of the text. */
  readonly quotes: readonly QuoteVerification[]
  /**
   * Where an anchor of the data lies in the given text, in code points; `undefined` where what it needs is not there
   * to the last character and in one piece.
   */
  readonly locate: (anchor: Anchor) => Anchor | undefined
}

/** The part of a quotation that is compared with the text. */
export interface VerifiableQuote {
  readonly id: string
  readonly content: readonly Anchor[]
  readonly direct?: readonly Anchor[] | undefined
  readonly text?: string | undefined
}

/** The parts of a dataset, of this report or of another, that are compared with a text. */
export interface VerifiableDataset {
  readonly source: Source<string>
  readonly quotes?: readonly VerifiableQuote[] | undefined
}

type Places = ReadonlyMap<number, Found>

const firstOrdinal = (found: Found) => found[0]?.ordinal as number
const lastOrdinal = (found: Found) => found.at(-1)?.ordinal as number

/** As many of the paragraphs found as can stand in order: a longest increasing subsequence. */
function paragraphsInOrder(found: Places): ReadonlySet<number> {
  const ordinal = (index: number | undefined) => firstOrdinal(found.get(index as number) as Found)
  const tails: number[] = []
  const previous = new Map<number, number | undefined>()
  for (const index of [...found.keys()].sort((a, b) => a - b)) {
    const after = tails.findIndex((tail) => ordinal(tail) > ordinal(index))
    const length = after === -1 ? tails.length : after
    previous.set(index, tails[length - 1])
    tails[length] = index
  }
  const ordered = new Set<number>()
  for (let index = tails.at(-1); index !== undefined; index = previous.get(index)) {
    ordered.add(index)
  }
  return ordered
}

/**
 * For paragraphs not found, the lines that stand in their place: those between the neighbours that are there, if they
 * are as many as what is lacking. With more or fewer nothing can be said.
 */
function linesInPlace(
  count: number,
  found: Places,
  ordered: ReadonlySet<number>,
  lineCount: number,
): ReadonlyMap<number, number> {
  const inPlace = new Map<number, number>()
  if (ordered.size === 0) return inPlace
  const taken = new Set([...found.values()].flat().map(({ ordinal }) => ordinal))
  let lacking: number[] = []
  let from = 0
  for (let index = 0; index <= count; index++) {
    const place = found.get(index)
    if (index < count && !place) lacking.push(index)
    if (index < count && !ordered.has(index)) continue
    const to = place ? firstOrdinal(place) : lineCount
    if (to - from <= lacking.length + taken.size) {
      const strange: number[] = []
      for (let line = from; line < to; line++) if (!taken.has(line)) strange.push(line)
      if (strange.length === lacking.length) {
        for (const [at, line] of strange.entries()) inPlace.set(line, lacking[at] as number)
      }
    }
    lacking = []
    if (place) from = lastOrdinal(place) + 1
  }
  return inPlace
}

/** Translates positions of the source into positions of the text in which its paragraphs were found. */
function locator({ paragraphs }: Source<string>, found: Places): SourceVerification['locate'] {
  const position = (index: number, offset: number): number | undefined => {
    let left = offset
    for (const { start, length } of found.get(index) ?? []) {
      if (left <= length) return start + left
      left -= length + 1
    }
    return undefined
  }
  return ({ start, end }) => {
    const first = paragraphs.findIndex((p) => p.start <= start && start <= p.end)
    const last = paragraphs.findIndex((p) => p.start <= end && end <= p.end)
    if (first === -1 || last < first || end < start) return undefined
    for (let index = first; index < last; index++) {
      const [here, next] = [found.get(index), found.get(index + 1)]
      if (!here || !next || lastOrdinal(here) + 1 !== firstOrdinal(next)) return undefined
    }
    const from = position(first, start - (paragraphs[first]?.start as number))
    const to = position(last, end - (paragraphs[last]?.start as number))
    return from === undefined || to === undefined ? undefined : { start: from, end: to }
  }
}

/**
 * Compares a text with a source, paragraph by paragraph, and with the words of its quotations.
 *
 * The text may be any copy: with other line breaks, blank lines or a header, its paragraphs broken into lines or in
 * another order. Only hashes and lengths are compared, so that what is not found to the last character is reported and
 * never guessed at. The work is linear in the length of the text. Nothing is thrown for a text that does not fit.
 *
 * @param text - The copy.
 * @param dataset - A source and its quotations; those of this package, unless given.
 */
export async function verifySource(
  text: string,
  dataset: VerifiableDataset = { source: ownSource, quotes: ownQuotes },
): Promise<SourceVerification> {
  requireText(text)
  const { source, quotes = [] } = dataset
  const { found, lineCount } = await findParagraphs(text, source)
  const ordered = paragraphsInOrder(found)
  const inPlace = linesInPlace(source.paragraphs.length, found, ordered, lineCount)

  const altered = new Map<number, Anchor>()
  if (inPlace.size > 0) {
    for (const { ordinal, start, length } of linesOf(text)) {
      const index = inPlace.get(ordinal)
      if (index !== undefined) altered.set(index, { start, end: start + length })
    }
  }
  const paragraphs = source.paragraphs.map((_, index): ParagraphVerification => {
    const place = found.get(index)
    const [first, last] = [place?.[0], place?.at(-1)]
    if (first && last) {
      const anchor = { start: first.start, end: last.start + last.length }
      return { index, status: ordered.has(index) ? 'verbatim' : 'moved', anchor }
    }
    const anchor = altered.get(index)
    return anchor ? { index, status: 'altered', anchor } : { index, status: 'missing' }
  })

  const locate = locator(source, found)
  const quoteStatus = ({ content, direct, text: words }: VerifiableQuote): QuoteStatus => {
    const stretches = (direct ?? content).map(locate)
    if (stretches.includes(undefined)) return 'unverified'
    // A line break inside a paragraph of the given text stands for a space of the source.
    const there = stretches.map((anchor) => excerpt(text, anchor as Anchor).replace(/\s+/g, ' '))
    return there.join(' ') === words?.replace(/\s+/g, ' ') ? 'verbatim' : 'altered'
  }
  const verifiedQuotes = quotes
    .filter((quote) => quote.text !== undefined)
    .map((quote) => ({ id: quote.id, status: quoteStatus(quote) }))

  return {
    verified: [...paragraphs, ...verifiedQuotes].every(({ status }) => status === 'verbatim'),
    paragraphs,
    quotes: verifiedQuotes,
    locate,
  }
}
