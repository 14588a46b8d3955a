import * as z from 'zod'
import { anchorSchema, anchorsSchema } from './anchor.js'
import { type Immutable, idSchema, wordsSchema } from './primitives.js'
import { robust } from './robust.js'

const base = {
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

/** Words that stand wholly in quotation marks. */
export const directQuoteSchema = robust(
  z.strictObject({
    ...base,
    type: z.literal('direct'),
    text: wordsSchema,
  }),
)

/** Words that stand partly in quotation marks. */
export const mixedQuoteSchema = robust(
  z.strictObject({
    ...base,
    type: z.literal('mixed'),
    direct: anchorsSchema,
    text: wordsSchema,
    paraphrase: wordsSchema,
  }),
)

/** Words that are reported without quotation marks. */
export const indirectQuoteSchema = robust(
  z.strictObject({
    ...base,
    type: z.literal('indirect'),
    paraphrase: wordsSchema,
  }),
)

/** What someone says, according to a text, told apart by `type`. */
export const quoteSchema: z.ZodDiscriminatedUnion<
  [typeof directQuoteSchema, typeof mixedQuoteSchema, typeof indirectQuoteSchema]
> = robust(z.discriminatedUnion('type', [directQuoteSchema, mixedQuoteSchema, indirectQuoteSchema]))

/** What someone says, according to a text. */
export type Quote = Immutable<z.infer<typeof quoteSchema>>
