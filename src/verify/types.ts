import type { Anchor } from '../types/anchor.js'
import type { AnySource } from '../types/any-report.js'

/**
 * What became of a paragraph in a copy of the text. `verbatim`: the copy has it to the last character, in its place.
 * `moved`: the copy has it to the last character, out of order. `typographic`: the copy has it in another typography: other
 * quotation marks, dashes, spaces or invisible characters, nothing else. `altered`: another line, or block of lines, stands in its place.
 * `missing`: the copy does not have it.
 */
export type ParagraphStatus = 'verbatim' | 'moved' | 'typographic' | 'altered' | 'missing'

/** What became of one paragraph. */
export interface ParagraphVerification {
  /** Its place in `source.paragraphs`, from 0. */
  readonly index: number
  readonly status: ParagraphStatus
  /** Where it, or the line in its place, is in the given text, in code points; absent if it is missing. */
  readonly anchor?: Anchor | undefined
}

/**
 * Whether a record has what the text has, such as the words of a quotation. `unverified`: it is not known what the text
 * has, since the given text does not have the paragraphs to the last character.
 */
export type TextStatus = 'verbatim' | 'altered' | 'unverified'

/** Whether the words of one quotation are those of the text. */
export interface QuoteVerification {
  readonly id: string
  readonly status: TextStatus
}

/**
 * Whether an anchor can be right. `whole`: it begins and ends with whole words. `cut`: it begins or ends inside a word or
 * with white space. `misnamed`: the words of a mention by name are neither the name of its entity nor an alias, or
 * more than 1,000 UTF-16 units. `unverified`: its words are not known, since it lies outside the paragraphs, or the given text does not have its
 * paragraph to the last character.
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
  /** Whether the source, every paragraph and every quotation are verbatim, and every anchor is whole. */
  readonly verified: boolean
  /** Whether the hash of the source is that of all its paragraphs together, and the hashes of the folded forms are theirs. */
  readonly sha256: TextStatus
  /** What became of each paragraph, in the order of the source. */
  readonly paragraphs: readonly ParagraphVerification[]
  /** Whether the words of each direct or mixed quotation are those of the text. */
  readonly quotes: readonly QuoteVerification[]
  /** Whether each anchor of the given records stands on whole words. */
  readonly anchors: readonly AnchorVerification[]
  /**
   * Where an anchor of the data lies in the given text, in code points; `undefined` if the given text does not have its
   * paragraphs, in one piece. In a typographic paragraph it is found through the folded form.
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

/** The parts of a dataset, of any report, that can be compared with a text. */
export interface VerifiableDataset {
  readonly source: AnySource
  readonly quotes?: readonly VerifiableQuote[] | undefined
  readonly entities?: readonly VerifiableEntity[] | undefined
  readonly mentions?: readonly VerifiableMention[] | undefined
  readonly events?: readonly { readonly id: string }[] | undefined
  readonly facts?: readonly { readonly id: string }[] | undefined
  readonly relations?: readonly { readonly id: string }[] | undefined
  readonly notes?: readonly { readonly id: string }[] | undefined
}
