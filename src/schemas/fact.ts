import * as z from 'zod'
import type { Comparator, Factuality, FactKind } from '../types/fact.js'
import { comparators, factKinds, factualities } from '../vocabularies.js'
import { anchorsSchema } from './anchor.js'
import { type Immutable, idSchema, type Values, wordsSchema } from './primitives.js'

const kindSchema: z.ZodEnum<Values<FactKind>> = z.enum(factKinds)
const factualitySchema: z.ZodEnum<Values<Factuality>> = z.enum(factualities)
const comparatorSchema: z.ZodEnum<Values<Comparator>> = z.enum(comparators)

/** One atomic statement that a text makes or reports, with who holds it and how surely. */
export const factSchema = z.strictObject({
  id: idSchema,
  statement: wordsSchema,
  kind: kindSchema,
  about: z.array(idSchema).min(1, 'must name a record at least: what the statement tells of'),
  attributions: z
    .array(z.strictObject({ source: idSchema, factuality: factualitySchema }))
    .min(1, "must name a source at least: an entity, or 'author'"),
  quantity: z
    .strictObject({
      value: z.number('must be a finite number'),
      unit: wordsSchema,
      comparator: comparatorSchema,
    })
    .optional(),
  quote: idSchema.optional(),
  anchors: anchorsSchema,
})

/** One atomic statement that a text makes or reports. */
export type Fact = Immutable<z.infer<typeof factSchema>>
