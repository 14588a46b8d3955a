import * as z from 'zod'
import type { Comparator, Factuality, FactKind } from '../types/fact.js'
import { comparators, factKinds, factualities } from '../vocabularies.js'
import { anchorsSchema } from './anchor.js'
import { type Immutable, idSchema, list, type Values, wordsSchema } from './primitives.js'
import { robust } from './robust.js'

const kindSchema: z.ZodEnum<Values<FactKind>> = z.enum(factKinds)
const factualitySchema: z.ZodEnum<Values<Factuality>> = z.enum(factualities)
const comparatorSchema: z.ZodEnum<Values<Comparator>> = z.enum(comparators)

const attributionSchema = robust(z.strictObject({ source: idSchema, factuality: factualitySchema }))

const quantitySchema = robust(
  z.strictObject({ value: z.number(), unit: wordsSchema, comparator: comparatorSchema }),
)

/** One atomic statement that a text makes or reports, with who holds it and how surely. */
export const factSchema = robust(
  z.strictObject({
    id: idSchema,
    statement: wordsSchema,
    kind: kindSchema,
    about: list(idSchema, { least: 'must name a record at least: what the statement tells of' }),
    attributions: list(attributionSchema, {
      least: "must name a source at least: an entity, or 'author'",
    }),
    quantity: quantitySchema.optional(),
    quote: idSchema.optional(),
    anchors: anchorsSchema,
  }),
)

/** One atomic statement that a text makes or reports. */
export type Fact = Immutable<z.infer<typeof factSchema>>
