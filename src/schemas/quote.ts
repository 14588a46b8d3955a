import type * as z from 'zod/v4'
import { anchorSchema, anchorsSchema } from './anchor.js'
import { literal, optional } from './builders.js'
import { idSchema, wordsSchema } from './formats.js'
import { object, union } from './objects.js'
import type { FormsSchema } from './types.js'

/** The fields that every quotation has. */
const quoteFields = {
  id: idSchema,
  speaker: idSchema,
  content: anchorsSchema,
  cue: optional(anchorSchema),
  source: optional(anchorSchema),
  addressee: optional(idSchema),
  medium: optional(idSchema),
  event: idSchema,
  nestedIn: optional(idSchema),
}

const directQuoteShape = {
  ...quoteFields,
  type: literal('direct'),
  text: wordsSchema,
}

/** The type of `directQuoteSchema`. */
export interface DirectQuoteSchema extends z.ZodObject<typeof directQuoteShape, z.core.$strict> {}

/** Words that stand entirely in quotation marks. */
export const directQuoteSchema: DirectQuoteSchema = object('DirectQuote', directQuoteShape)

const mixedQuoteShape = {
  ...quoteFields,
  type: literal('mixed'),
  direct: anchorsSchema,
  text: wordsSchema,
  paraphrase: wordsSchema,
}

/** The type of `mixedQuoteSchema`. */
export interface MixedQuoteSchema extends z.ZodObject<typeof mixedQuoteShape, z.core.$strict> {}

/** Words that stand partly in quotation marks. */
export const mixedQuoteSchema: MixedQuoteSchema = object('MixedQuote', mixedQuoteShape)

const indirectQuoteShape = {
  ...quoteFields,
  type: literal('indirect'),
  paraphrase: wordsSchema,
}

/** The type of `indirectQuoteSchema`. */
export interface IndirectQuoteSchema
  extends z.ZodObject<typeof indirectQuoteShape, z.core.$strict> {}

/** Words that are reported without quotation marks. */
export const indirectQuoteSchema: IndirectQuoteSchema = object('IndirectQuote', indirectQuoteShape)

/** The type of `quoteSchema`. */
export interface QuoteSchema
  extends FormsSchema<readonly [DirectQuoteSchema, MixedQuoteSchema, IndirectQuoteSchema]> {}

/** What someone says, according to a text. `type` tells the forms apart. */
export const quoteSchema: QuoteSchema = union('Quote', [
  directQuoteSchema,
  mixedQuoteSchema,
  indirectQuoteSchema,
])
