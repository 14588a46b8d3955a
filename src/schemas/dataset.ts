import * as z from 'zod'
import type { Immutable } from './primitives.js'
import { entitySchema } from './entity.js'
import { eventSchema } from './event.js'
import { factSchema } from './fact.js'
import { mentionSchema } from './mention.js'
import { noteSchema } from './note.js'
import { quoteSchema } from './quote.js'
import { referenceSchema } from './reference.js'
import { relationSchema } from './relation.js'
import { rules } from './rules/index.js'
import { readDataset } from './rules/rule.js'
import { sourceSchema } from './source.js'

const holdsTogether = z.check<unknown>(({ value, issues }) => {
  const dataset = readDataset(value)
  for (const rule of rules) {
    for (const { code, path, message } of rule(dataset)) {
      issues.push({ code: 'custom', input: value, path: [...path], message, params: { code } })
    }
  }
})
// Records that are wrong in themselves do not keep the rules from being checked: all problems are reported at once.
holdsTogether._zod.def.when = () => true

/** The type of `datasetSchema`. */
export interface DatasetSchema
  extends z.ZodObject<
    {
      source: typeof sourceSchema
      entities: z.ZodArray<typeof entitySchema>
      mentions: z.ZodArray<typeof mentionSchema>
      events: z.ZodArray<typeof eventSchema>
      facts: z.ZodArray<typeof factSchema>
      quotes: z.ZodArray<typeof quoteSchema>
      relations: z.ZodArray<typeof relationSchema>
      notes: z.ZodArray<typeof noteSchema>
      references: z.ZodArray<typeof referenceSchema>
    },
    z.core.$strict
  > {}

/**
 * A whole dataset: an annotated text and all records on it, of this report or of any other.
 *
 * Beyond each record it checks that the set hangs together: that ids are unique; that what is referred to exists and is
 * of the right kind; that nothing is a part of itself; that anchors lie within the text, in order, without overlap; that
 * quotations are as long as their anchors. All problems are reported at once, each with its path, what is wrong and how
 * to mend it, and those of the set with a stable name in `params.code`. Whether words and anchors fit the text itself is
 * for `verifySource` of `ukraine-feb-2022/verify` to tell.
 */
export const datasetSchema: DatasetSchema = z
  .strictObject({
    source: sourceSchema,
    entities: z.array(entitySchema),
    mentions: z.array(mentionSchema),
    events: z.array(eventSchema),
    facts: z.array(factSchema),
    quotes: z.array(quoteSchema),
    relations: z.array(relationSchema),
    notes: z.array(noteSchema),
    references: z.array(referenceSchema),
  })
  .check(holdsTogether)

/** A whole dataset. */
export type Dataset = Immutable<z.infer<typeof datasetSchema>>
