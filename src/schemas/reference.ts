import * as z from 'zod'
import { urlFormat } from './formats.js'
import { formatted, type Immutable, idSchema, wordsSchema } from './primitives.js'
import { robust } from './robust.js'
import { edtfSchema } from './time.js'

/** A publication other than the report. */
export const referenceSchema = robust(
  z.strictObject({
    id: idSchema,
    title: wordsSchema,
    publisher: wordsSchema,
    url: formatted(urlFormat),
    published: edtfSchema.nullable(),
  }),
)

/** A publication other than the report. */
export type Reference = Immutable<z.infer<typeof referenceSchema>>
