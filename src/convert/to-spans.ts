import type { AnyDataset, AnyMention, AnyQuote } from '../types/any-report.js'
import { type Anchored, type AnchoredCollection, type AnchorRole, anchoredIn } from './anchored.js'
import type { Merged } from './merged.js'
import { requireDataset } from './require-dataset.js'
import { requireOptions } from './require-options.js'
import { textReader } from './text-reader.js'

/** A stretch of the text, and which record it belongs to. */
export interface Span<Id extends string = string, EntityId extends string = string> {
  collection: AnchoredCollection
  /** What the words are to the record. */
  role: AnchorRole
  /** The id of the record: the same for all its spans. */
  id: Id
  /** The type or kind of the record; of a mention the type of its entity. */
  label: string
  /** Code points before the first character; UTF-16 units if they are asked for. */
  start: number
  /** Code points up to and including the last character; UTF-16 units if they are asked for. */
  end: number
  /** The entity that a mention refers to, and the speaker of a quotation. */
  entity?: EntityId
}

/** A span, and the words in it. */
export interface WordedSpan<Id extends string = string, EntityId extends string = string>
  extends Span<Id, EntityId> {
  words: string
}

/** The ids of the records of a dataset that have spans, and of its entities. */
type IdsOf<Dataset extends AnyDataset> = [
  Dataset[AnchoredCollection][number]['id'],
  Dataset['entities'][number]['id'],
]

/** How positions are counted: as Python does, or as JavaScript, Java and .NET do. */
export type SpanUnit = 'code-point' | 'utf-16'

/**
 * All anchors of a dataset as one list of labelled spans, from which the formats of annotation tools are a few lines away.
 * Spans overlap, and a record may have several. They come in the order of the collections, of the records and of their
 * fields.
 *
 * @param dataset - A dataset of any report, as `datasetSchema` returns it.
 * @param text - The text of the source in its canonical form: the result then has it, and the words of each span. That it is
 * the right text is for `verifySource` to say; here its length decides.
 * @param options - `unit: 'utf-16'` counts as strings of JavaScript do. It needs the text.
 * @throws TypeError if the value is not a dataset, the text not a string, or the unit not known.
 * @throws RangeError if the text has another length than the source.
 */
export function toSpans<Dataset extends AnyDataset>(
  dataset: Dataset,
): { spans: Span<IdsOf<Dataset>[0], IdsOf<Dataset>[1]>[] }
export function toSpans<Dataset extends AnyDataset>(
  dataset: Dataset,
  text: string,
  options?: { readonly unit?: SpanUnit | undefined },
): { text: string; spans: WordedSpan<IdsOf<Dataset>[0], IdsOf<Dataset>[1]>[] }
export function toSpans(
  dataset: AnyDataset,
  text?: string,
  options: { readonly unit?: SpanUnit | undefined } = {},
): { text?: string; spans: Span[] } {
  requireDataset(dataset)
  requireOptions(options, "{ unit: 'utf-16' }")
  const { unit = 'code-point' } = options
  const read = textReader(dataset, text)
  if (unit !== 'code-point' && (unit !== 'utf-16' || !read)) {
    throw new TypeError("unit must be 'code-point', or 'utf-16' together with a text")
  }
  const types = new Map(dataset.entities.map(({ id, type }) => [id, type]))
  const spans = anchoredIn(dataset).flatMap(({ collection, record, role, anchors }) => {
    const one: Merged<Anchored['record']> = record
    const entity = (one as Partial<AnyMention>).entity ?? (one as Partial<AnyQuote>).speaker
    const label = one.type ?? one.kind ?? types.get(entity as string)
    if (label === undefined) {
      throw new TypeError(
        `One of the ${collection} names what is not an entity: check the dataset with datasetSchema`,
      )
    }
    return anchors.map(({ start, end }) => {
      const { words, ...inUtf16 } = read?.(start, end) ?? {}
      return {
        collection,
        role,
        id: one.id,
        label,
        start,
        end,
        ...(unit === 'utf-16' ? inUtf16 : {}),
        ...(entity === undefined ? {} : { entity }),
        ...(words === undefined ? {} : { words }),
      }
    })
  })
  return text === undefined ? { spans } : { text, spans }
}
