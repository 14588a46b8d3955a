import type { ReferenceId, SourceId } from '../../data/ids.js'
import type { Anchor } from './anchor.js'

/** One paragraph of the source text: its position and its hash. */
export interface Paragraph extends Anchor {
  /** SHA-256 of the paragraph in UTF-8, without its line break, as 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** SHA-256 of its folded form, in which typography is made equal (see `docs/verification.md`). */
  readonly folded?: string | undefined
}

/** The form of the text that positions and hashes apply to. */
export interface CanonicalForm {
  /** The encoding that is hashed. */
  readonly encoding: 'UTF-8'
  /** The separator between two paragraphs. */
  readonly lineBreak: 'LF'
  /** Whether a line break ends the text. */
  readonly finalLineBreak: boolean
}

/** Where the text was published: the editor's finding, not a part of the text. */
export interface Publication {
  /** Who published it. */
  readonly publisher: string
  /** Its headline, if it is known. */
  readonly title?: string | undefined
  /** Where it can be read. */
  readonly url: string
  /** When it was published (EDTF, level 1). */
  readonly published: string
  /** The publications that show it. */
  readonly references: readonly ReferenceId[]
}

/** A description of the annotated text, by which a copy can be recognised. The text itself is not part of the data. */
export interface Source<Id extends string = SourceId> {
  /** Unique over all records; kebab-case; permanent. */
  readonly id: Id
  /** Language of the text (BCP 47). */
  readonly language: string
  /** Where the text was published, if that is known. */
  readonly publication?: Publication | undefined
  /** Length of the text in Unicode code points. */
  readonly length: number
  /** SHA-256 of the whole text in its canonical form, as 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** The form of the text that positions and hashes apply to. */
  readonly canonicalForm: CanonicalForm
  /** The paragraphs in the order of the text. */
  readonly paragraphs: readonly Paragraph[]
}
