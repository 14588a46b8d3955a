import type { SourceId } from '../../data/source/id.js'
import type { Anchor } from './anchor.js'

/** One paragraph of the source text: where it stands and what its bytes hash to. */
export interface Paragraph extends Anchor {
  /** SHA-256 of the paragraph in UTF-8, without its line break, as 64 lower-case hexadecimal digits. */
  readonly sha256: string
}

/** The form of the text to which positions and hashes apply. */
export interface CanonicalForm {
  /** How the text is encoded to be hashed. */
  readonly encoding: 'UTF-8'
  /** What separates two paragraphs. */
  readonly lineBreak: 'LF'
  /** Whether a line break ends the text. */
  readonly finalLineBreak: boolean
}

/** The annotated text, described so that a copy of it can be recognised. The text itself is not part of the data. */
export interface Source<Id extends string = SourceId> {
  /** Unique over all records; kebab-case; permanent. */
  readonly id: Id
  /** Language of the text (BCP 47). */
  readonly language: string
  /** Length of the text in Unicode code points. */
  readonly length: number
  /** SHA-256 of the whole text in its canonical form, as 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** The form of the text to which positions and hashes apply. */
  readonly canonicalForm: CanonicalForm
  /** The paragraphs in the order of the text. */
  readonly paragraphs: readonly Paragraph[]
}
