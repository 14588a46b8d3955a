import * as z from 'zod'
import { holdsTogether } from './holds-together.js'
import { mostProblems, mostRecords } from './messages.js'
import { type Immutable, list } from './primitives.js'
import { entitySchema } from './entity.js'
import { eventSchema } from './event.js'
import { factSchema } from './fact.js'
import { mentionSchema } from './mention.js'
import { noteSchema } from './note.js'
import { quoteSchema } from './quote.js'
import { referenceSchema } from './reference.js'
import { relationSchema } from './relation.js'
import { robust } from './robust.js'
import { sourceSchema } from './source.js'

const all = <Schema extends z.core.$ZodType>(schema: Schema): z.ZodArray<Schema> =>
  list(schema, { most: mostRecords, problems: mostProblems })

/** The type of `collections`. */
export type Collections = {
  readonly entities: z.ZodArray<typeof entitySchema>
  readonly mentions: z.ZodArray<typeof mentionSchema>
  readonly events: z.ZodArray<typeof eventSchema>
  readonly facts: z.ZodArray<typeof factSchema>
  readonly quotes: z.ZodArray<typeof quoteSchema>
  readonly relations: z.ZodArray<typeof relationSchema>
  readonly notes: z.ZodArray<typeof noteSchema>
  readonly references: z.ZodArray<typeof referenceSchema>
}

/** The collections of a dataset. */
export const collections: Collections = {
  entities: all(entitySchema),
  mentions: all(mentionSchema),
  events: all(eventSchema),
  facts: all(factSchema),
  quotes: all(quoteSchema),
  relations: all(relationSchema),
  notes: all(noteSchema),
  references: all(referenceSchema),
}

/** The type of `datasetSchema`. */
export interface DatasetSchema
  extends z.ZodObject<{ source: typeof sourceSchema } & Collections, z.core.$strict> {}

/**
 * A whole dataset: an annotated text and all records on it, of this report or of any other.
 *
 * Beyond each record it checks that the set hangs together: that ids are unique; that what is referred to exists and is
 * of the right kind; that nothing is a part of itself; that anchors lie within the text, in order, without overlap; that
 * quotations are as long as their anchors; that nothing is said twice. All problems are reported at once, each with its path, what is wrong and how
 * to mend it, and those of the set with a stable name in `params.code`. Whether words and anchors fit the text itself is
 * for `verifySource` of `ukraine-feb-2022/verify` to tell.
 */
export const datasetSchema: DatasetSchema = robust(
  z.strictObject({ source: sourceSchema, ...collections }).check(holdsTogether()),
)

/** A whole dataset. */
export type Dataset = Immutable<z.infer<typeof datasetSchema>>
