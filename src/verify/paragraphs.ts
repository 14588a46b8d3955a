import type { AnySource } from '../types/any-report.js'
import type { Place } from './joins.js'

export type Paragraphs = AnySource['paragraphs']

/** A source, as far as its paragraphs are looked for. */
export type WithParagraphs = Pick<AnySource, 'paragraphs'>

/** The length of a paragraph in code points. */
export const lengthOfParagraph = ({ start, end }: Paragraphs[number]): number => end - start

/** Where a text has the paragraphs of a source, by their indexes. */
export interface FoundParagraphs {
  /** Those that it has to the last character. */
  readonly places: ReadonlyMap<number, Place>
  /** Those that it has in another typography. */
  readonly typographic: ReadonlyMap<number, Place>
  /** Those of both kinds that stand in the order of the source. */
  readonly inOrder: ReadonlySet<number>
}
