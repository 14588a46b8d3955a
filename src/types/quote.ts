import type * as ids from '../../data/ids.js'
import type { quoteTypes } from '../vocabularies/index.js'
import type { Anchor } from './anchor.js'
import type { ActorId } from './entity.js'

/** How much of a quotation stands in the speaker's own words (PARC 3.0). */
export type QuoteType = (typeof quoteTypes)[number]

interface QuoteBase<Id extends string> {
  /** Unique over all records; kebab-case; permanent. */
  readonly id: Id
  /** Who says it. */
  readonly speaker: ActorId
  /**
   * What is said, without the quotation marks (PARC 3.0, content). Several anchors if it runs over paragraphs or is
   * interrupted; in order, not overlapping.
   */
  readonly content: readonly Anchor[]
  /** The words that attribute it, such as "said" or "according to" (PARC 3.0, cue); absent if the text has none. */
  readonly cue?: Anchor | undefined
  /** The words that name the speaker (PARC 3.0, source); absent if the text has none. */
  readonly source?: Anchor | undefined
  /** To whom it is said, if the text says so. */
  readonly addressee?: ActorId | undefined
  /** The document in which it is said, if the text says so. */
  readonly medium?: ids.DocumentId | ids.LegalInstrumentId | undefined
  /** The act of saying it. */
  readonly event: ids.EventId
  /** The quotation that contains this one. */
  readonly nestedIn?: ids.QuoteId | undefined
}

/** Words that stand entirely in quotation marks, malformed ones included. */
export interface DirectQuote<Id extends string = ids.DirectQuoteId> extends QuoteBase<Id> {
  /** How much of it stands in the speaker's own words. */
  readonly type: 'direct'
  /**
   * The quoted words to the last character, as the text prints them; nothing is normalised. They equal the anchors of
   * `content`, joined by line feeds. The report's quotations may be translations: read the notes before you quote them.
   */
  readonly text: string
}

/** Words that stand partly in quotation marks. */
export interface MixedQuote<Id extends string = ids.MixedQuoteId> extends QuoteBase<Id> {
  /** How much of it stands in the speaker's own words. */
  readonly type: 'mixed'
  /** The parts of `content` that stand in quotation marks. */
  readonly direct: readonly Anchor[]
  /** The words in quotation marks, as the text prints them: the anchors of `direct`, joined by line feeds. */
  readonly text: string
  /** All that is said, in the editor's words. */
  readonly paraphrase: string
}

/** Words that are reported without quotation marks. */
export interface IndirectQuote<Id extends string = ids.IndirectQuoteId> extends QuoteBase<Id> {
  /** How much of it stands in the speaker's own words. */
  readonly type: 'indirect'
  /** What is said, in the editor's words. The report's own wording is not part of the data. */
  readonly paraphrase: string
}

/** What someone says, according to the text, and where the text says so. `type` tells the forms apart. */
export type Quote = DirectQuote | MixedQuote | IndirectQuote
