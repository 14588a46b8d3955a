import { quotes as ownQuotes } from '#data/quotes'
import { source as ownSource } from '#data/source'
import type { Anchor } from '../types/anchor.js'
import type { Source } from '../types/source.js'
import { describeParagraphs } from './describe-paragraphs.js'
import { findParagraphs } from './find-paragraphs.js'
import { sha256 } from './hash.js'
import { locator } from './locator.js'
import { requireText } from './require-text.js'
import { verifyAnchors } from './verify-anchors.js'
import { paragraphTexts, wordsOfSource } from './words-of-source.js'

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
 * Whether what a record has of the text, such as the words of a quotation, is what the text has. `unverified`: what the
 * text has is not known, since its paragraphs are not in the given one to the last character.
 */
export type TextStatus = 'verbatim' | 'altered' | 'unverified'

/** Whether the words of one quotation are those of the text. */
export interface QuoteVerification {
  readonly id: string
  readonly status: TextStatus
}

/**
 * Whether an anchor can be right. `whole`: it begins and ends with whole words. `cut`: it begins or ends inside a word, or
 * with white space. `misnamed`: the words of a mention by name are neither the name of its entity nor an alias.
 * `unverified`: what stands there is not known, since its paragraph is not in the given text to the last character, or it
 * lies in none.
 */
export type AnchorStatus = 'whole' | 'cut' | 'misnamed' | 'unverified'

/** Whether one anchor of a record can be right. */
export interface AnchorVerification {
  /** Id of the record. */
  readonly id: string
  /** Where in the record the anchor is, such as `['content', 0]`. */
  readonly path: readonly (string | number)[]
  readonly anchor: Anchor
  readonly status: AnchorStatus
}

/** What `verifySource` found. */
export interface SourceVerification {
  /** Whether the source and every paragraph are verbatim, and the words of every quotation, and every anchor is whole. */
  readonly verified: boolean
  /** Whether the source's hash is that of all its paragraphs together. */
  readonly sha256: TextStatus
  /** What became of each paragraph, in the order of the source. */
  readonly paragraphs: readonly ParagraphVerification[]
  /** Whether the words of each direct or mixed quotation are those of the text. */
  readonly quotes: readonly QuoteVerification[]
  /** Whether each anchor of the given records stands on whole words. */
  readonly anchors: readonly AnchorVerification[]
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

/** The part of an entity that is compared with mentions by name. */
export interface VerifiableEntity {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** The part of a mention that is compared with the text. */
export interface VerifiableMention {
  readonly id: string
  readonly entity: string
  readonly level: string
  readonly anchor: Anchor
}

/** The parts of a dataset, of this report or of another, that are compared with a text: what is given is compared. */
export interface VerifiableDataset {
  readonly source: Source<string>
  readonly quotes?: readonly VerifiableQuote[] | undefined
  readonly entities?: readonly VerifiableEntity[] | undefined
  readonly mentions?: readonly VerifiableMention[] | undefined
  readonly events?: readonly { readonly id: string }[] | undefined
  readonly facts?: readonly { readonly id: string }[] | undefined
  readonly relations?: readonly { readonly id: string }[] | undefined
  readonly notes?: readonly { readonly id: string }[] | undefined
}

/**
 * Compares a text with a source, paragraph by paragraph, with the words of its quotations, to the last character, and
 * with the anchors of its records.
 *
 * The text may be any copy: with other line breaks, blank lines or a header, its paragraphs in another order, or
 * broken into lines where blank ones stand between them. Only hashes and lengths are compared, so that what is not found to the last character is reported and
 * never guessed at. The work is linear in the length of the text. Nothing is thrown for a text that does not fit.
 *
 * @param text - The copy.
 * @param dataset - A source and the records to compare, as `datasetSchema` parses them; the source and the quotations of
 * this package, unless given.
 * @throws TypeError where the text is no string, or the dataset has no source.
 */
export async function verifySource(
  text: string,
  dataset: VerifiableDataset = { source: ownSource, quotes: ownQuotes },
): Promise<SourceVerification> {
  requireText(text)
  if (!Array.isArray(dataset?.source?.paragraphs)) {
    throw new TypeError('The dataset has no source: give { source, … }, as datasetSchema parses it')
  }
  const { source, quotes = [] } = dataset
  const { found, lineCount } = await findParagraphs(text, source)
  const paragraphs = describeParagraphs(text, source, found, lineCount)
  const paragraphText = paragraphTexts(text, found)
  const wordsAt = wordsOfSource(source, paragraphText)

  const verifiedQuotes = quotes.flatMap(({ id, content, direct, text: words }) => {
    if (words === undefined) return []
    const stretches = (direct ?? content).map((anchor) => wordsAt(anchor)?.words)
    const isKnown = stretches.every((stretch) => stretch !== undefined)
    const status = stretches.join('\n') === words ? 'verbatim' : 'altered'
    return [{ id, status: isKnown ? status : 'unverified' } as const]
  })
  const anchors = verifyAnchors(dataset, wordsAt)
  const texts = source.paragraphs.map((_, index) => paragraphText(index)?.text)
  const whole = `${texts.join('\n')}${source.canonicalForm.finalLineBreak ? '\n' : ''}`
  const hash: TextStatus = texts.includes(undefined)
    ? 'unverified'
    : (await sha256(whole)) === source.sha256
      ? 'verbatim'
      : 'altered'

  return {
    verified:
      hash === 'verbatim' &&
      [...paragraphs, ...verifiedQuotes].every(({ status }) => status === 'verbatim') &&
      anchors.every(({ status }) => status === 'whole'),
    sha256: hash,
    paragraphs,
    quotes: verifiedQuotes,
    anchors,
    locate: locator(source, found),
  }
}
