import type * as z from 'zod/v4'
import { comparators, factKinds, factualities } from '../vocabularies/index.js'
import { anchorsSchema } from './anchor.js'
import { list, number, oneOf, optional } from './builders.js'
import { idSchema, wordsSchema } from './formats.js'
import { object } from './objects.js'

const attributionSchema = object('Attribution', {
  source: idSchema,
  factuality: oneOf(factualities),
})

const quantitySchema = object('Quantity', {
  value: number(),
  unit: wordsSchema,
  comparator: oneOf(comparators),
})

const factShape = {
  id: idSchema,
  statement: wordsSchema,
  kind: oneOf(factKinds),
  about: list(idSchema, 'must name at least one record that the statement is about'),
  attributions: list(attributionSchema, "must name at least one source: an entity, or 'author'"),
  quantity: optional(quantitySchema),
  quote: optional(idSchema),
  anchors: anchorsSchema,
}

/** The type of `factSchema`. */
export interface FactSchema extends z.ZodObject<typeof factShape, z.core.$strict> {}

/** One atomic statement that a text makes or reports, with who holds it and how surely. */
export const factSchema: FactSchema = object('Fact', factShape)
