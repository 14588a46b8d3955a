import { urlFormat } from '../rules/formats.js'
import { formatted, object } from './builders.js'
import { idSchema, wordsSchema } from './formats.js'
import { edtfSchema } from './time.js'

/** A publication other than the report. */
export const referenceSchema = object({
  id: idSchema,
  title: wordsSchema,
  publisher: wordsSchema,
  url: formatted(urlFormat),
  published: edtfSchema.nullable(),
})
