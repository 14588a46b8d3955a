import type { EntityId } from '../../data/entities/id.js'
import type { EventId } from '../../data/events/id.js'
import type { QuoteId } from '../../data/quotes/id.js'
import type { quoteTypes } from '../vocabularies.js'
import type { Anchor } from './anchor.js'

/** How much of a quotation stands in the speaker's own words (PARC 3.0). */
export type QuoteType = (typeof quoteTypes)[number]

interface QuoteBase<Id extends string> {
  /** Unique over all records; kebab-case; permanent. */
  readonly id: Id
  /** Who says it. */
  readonly speaker: EntityId
  /**
   * What is said, quotation marks left out (PARC 3.0, content). Several stretches where it runs over paragraphs or is
   * interrupted; in order, not overlapping.
   */
  readonly content: readonly Anchor[]
  /** The words that attribute it, such as "said" or "according to" (PARC 3.0, cue); absent where the text has none. */
  readonly cue?: Anchor | undefined
  /** The words that name the speaker (PARC 3.0, source); absent where the text has none. */
  readonly source?: Anchor | undefined
  /** To whom it is said, where the text tells. */
  readonly addressee?: EntityId | undefined
  /** Document in which it is said, where the text tells. */
  readonly medium?: EntityId | undefined
  /** The act of saying it. */
  readonly event: EventId
  /** Quotation inside which this one stands. */
  readonly nestedIn?: QuoteId | undefined
}

/** Words that stand wholly in quotation marks, malformed ones included. */
export interface DirectQuote<Id extends string = QuoteId> extends QuoteBase<Id> {
  readonly type: 'direct'
  /**
   * The quoted words to the last character, as the text prints them: nothing normalised. It equals the stretches of
   * `content`, joined by line feeds. The report's quotations may be translations: see the notes before quoting.
   */
  readonly text: string
}

/** Words that stand partly in quotation marks. */
export interface MixedQuote<Id extends string = QuoteId> extends QuoteBase<Id> {
  readonly type: 'mixed'
  /** The stretches of `content` that stand in quotation marks. */
  readonly direct: readonly Anchor[]
  /** The words in quotation marks, as the text prints them: the stretches of `direct`, joined by line feeds. */
  readonly text: string
  /** The whole of what is said, in the editor's words. */
  readonly paraphrase: string
}

/** Words that are reported without quotation marks. */
export interface IndirectQuote<Id extends string = QuoteId> extends QuoteBase<Id> {
  readonly type: 'indirect'
  /** What is said, in the editor's words: the report's own wording is not part of the data. */
  readonly paraphrase: string
}

/** What someone says, according to the text, and where the text says so. Narrow it by `type`. */
export type Quote = DirectQuote | MixedQuote | IndirectQuote
