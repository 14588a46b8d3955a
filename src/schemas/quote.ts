import { anchorSchema, anchorsSchema } from './anchor.js'
import { literal, object, union } from './builders.js'
import { idSchema, wordsSchema } from './formats.js'

/** The fields that every quotation has. */
const quoteFields = {
  id: idSchema,
  speaker: idSchema,
  content: anchorsSchema,
  cue: anchorSchema.optional(),
  source: anchorSchema.optional(),
  addressee: idSchema.optional(),
  medium: idSchema.optional(),
  event: idSchema,
  nestedIn: idSchema.optional(),
}

/** Words that stand entirely in quotation marks. */
export const directQuoteSchema = object({
  ...quoteFields,
  type: literal('direct'),
  text: wordsSchema,
})

/** Words that stand partly in quotation marks. */
export const mixedQuoteSchema = object({
  ...quoteFields,
  type: literal('mixed'),
  direct: anchorsSchema,
  text: wordsSchema,
  paraphrase: wordsSchema,
})

/** Words that are reported without quotation marks. */
export const indirectQuoteSchema = object({
  ...quoteFields,
  type: literal('indirect'),
  paraphrase: wordsSchema,
})

/** What someone says, according to a text. `type` tells the forms apart. */
export const quoteSchema = union([directQuoteSchema, mixedQuoteSchema, indirectQuoteSchema])
