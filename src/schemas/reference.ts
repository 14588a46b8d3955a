import type * as z from 'zod/v4'
import { urlFormat } from '../rules/formats.js'
import { formatted, nullable } from './builders.js'
import { idSchema, wordsSchema } from './formats.js'
import { object } from './objects.js'
import { edtfSchema } from './time.js'

const referenceShape = {
  id: idSchema,
  title: wordsSchema,
  publisher: wordsSchema,
  url: formatted(urlFormat),
  published: nullable(edtfSchema),
}

/** The type of `referenceSchema`. */
export interface ReferenceSchema extends z.ZodObject<typeof referenceShape, z.core.$strict> {}

/** A publication other than the report. */
export const referenceSchema: ReferenceSchema = object('Reference', referenceShape)
