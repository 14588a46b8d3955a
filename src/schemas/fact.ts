import * as z from 'zod'
import { comparators, factKinds, factualities } from '../vocabularies.js'
import { anchorsSchema } from './anchor.js'
import { idSchema, wordsSchema } from './primitives.js'

/** One atomic statement that a text makes or reports, with who holds it and how surely. */
export const factSchema = z.strictObject({
  id: idSchema,
  statement: wordsSchema,
  kind: z.enum(factKinds),
  about: z.array(idSchema).min(1, 'must name a record at least: what the statement tells of'),
  attributions: z
    .array(z.strictObject({ source: idSchema, factuality: z.enum(factualities) }))
    .min(1, "must name a source at least: an entity, or 'author'"),
  quantity: z
    .strictObject({
      value: z.number('must be a finite number'),
      unit: wordsSchema,
      comparator: z.enum(comparators),
    })
    .optional(),
  quote: idSchema.optional(),
  anchors: anchorsSchema,
})

/** One atomic statement that a text makes or reports. */
export type Fact = z.infer<typeof factSchema>
