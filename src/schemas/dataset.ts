import type * as z from 'zod/v4'
import { reportOn } from '../rules/check-dataset.js'
import type { KnownRecords } from '../rules/read-dataset.js'
import { collectionOf, optional, part } from './builders.js'
import { type EntitySchema, entitySchema } from './entity.js'
import { type EventSchema, eventSchema } from './event.js'
import { type FactSchema, factSchema } from './fact.js'
import { wordsSchema } from './formats.js'
import { type MentionSchema, mentionSchema } from './mention.js'
import { type NoteSchema, noteSchema } from './note.js'
import { setOf } from './objects.js'
import { type QuoteSchema, quoteSchema } from './quote.js'
import { type ReferenceSchema, referenceSchema } from './reference.js'
import { type RelationSchema, relationSchema } from './relation.js'
import { type SourceSchema, sourceSchema } from './source.js'
import type { List, Part } from './types.js'

/** The collections of a dataset. */
export const collectionsShape: {
  readonly entities: List<EntitySchema>
  readonly mentions: List<MentionSchema>
  readonly events: List<EventSchema>
  readonly facts: List<FactSchema>
  readonly quotes: List<QuoteSchema>
  readonly relations: List<RelationSchema>
  readonly notes: List<NoteSchema>
  readonly references: List<ReferenceSchema>
} = {
  entities: collectionOf('entities', entitySchema),
  mentions: collectionOf('mentions', mentionSchema),
  events: collectionOf('events', eventSchema),
  facts: collectionOf('facts', factSchema),
  quotes: collectionOf('quotes', quoteSchema),
  relations: collectionOf('relations', relationSchema),
  notes: collectionOf('notes', noteSchema),
  references: collectionOf('references', referenceSchema),
}

/** Reports what breaks the rules of a set; of many problems the first, those of its parts included. */
export function reportRules(value: unknown, context: Context, known?: KnownRecords): void {
  const codes = context.issues.map((issue) =>
    issue.code === 'custom' ? (issue.params?.code as string) : undefined,
  )
  const { kept, more } = reportOn(value, codes, known)
  context.issues.splice(kept)
  for (const { code, path, message } of more) {
    context.addIssue({ code: 'custom', path: [...path], message, params: { code } })
  }
}
type Context = z.RefinementCtx

/** The type of `datasetSchema`. */
export interface DatasetSchema
  extends z.ZodObject<
    {
      readonly $schema: z.ZodOptional<Part<z.ZodString>>
      readonly version: z.ZodOptional<Part<z.ZodString>>
      readonly source: Part<SourceSchema>
    } & typeof collectionsShape,
    z.core.$strict
  > {}

/**
 * A whole dataset: an annotated text and all records on it, of this report or of any other.
 *
 * Beyond each record it checks the set: ids are unique; what a record refers to exists and is of the right kind; nothing
 * is a part of itself; anchors lie within the text, in order, without overlap; quotations are as long as their anchors;
 * nothing is said twice. It reports all problems at once, each with its path, what is wrong and how to fix it; those of
 * the set have a stable name in `params.code`. Whether words and anchors fit the text itself is for `verifySource` of
 * `ukraine-feb-2022/verify` to say.
 */
export const datasetSchema: DatasetSchema = setOf(
  'Dataset',
  {
    $schema: optional(part(wordsSchema)),
    version: optional(part(wordsSchema)),
    source: part(sourceSchema),
    ...collectionsShape,
  },
  (value, context) => reportRules(value, context),
)
