import * as z from 'zod'
import { type Immutable, idSchema, wordsSchema } from './primitives.js'
import { edtfSchema } from './time.js'

/** A publication other than the report. */
export const referenceSchema = z.strictObject({
  id: idSchema,
  title: wordsSchema,
  publisher: wordsSchema,
  url: z
    .string()
    .regex(/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, 'must be an address on the web, with https://'),
  published: edtfSchema.nullable(),
})

/** A publication other than the report. */
export type Reference = Immutable<z.infer<typeof referenceSchema>>
