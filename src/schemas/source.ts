import type * as z from 'zod/v4'
import { languageFormat, urlFormat } from '../rules/formats.js'
import { anchor } from '../rules/record/index.js'
import { anchorShape } from './anchor.js'
import {
  boolean,
  formatted,
  list,
  literal,
  optional,
  paragraphsOf,
  wholeNumber,
} from './builders.js'
import { idSchema, sha256Schema, wordsSchema } from './formats.js'
import { object } from './objects.js'
import { edtfSchema } from './time.js'

/** One paragraph of the source text: its position and its hash. */
const paragraphSchema = object(
  'Paragraph',
  { ...anchorShape, sha256: sha256Schema, folded: optional(sha256Schema) },
  anchor,
)

const canonicalFormSchema = object('CanonicalForm', {
  encoding: literal('UTF-8'),
  lineBreak: literal('LF'),
  finalLineBreak: boolean(),
})

const publicationSchema = object('Publication', {
  publisher: wordsSchema,
  title: optional(wordsSchema),
  url: formatted(urlFormat),
  published: edtfSchema,
  references: list(idSchema, 'must name at least one reference that shows the publication'),
})

const sourceShape = {
  id: idSchema,
  language: formatted(languageFormat),
  publication: optional(publicationSchema),
  length: wholeNumber(1, 'must not be 0: the text has words'),
  sha256: sha256Schema,
  canonicalForm: canonicalFormSchema,
  paragraphs: paragraphsOf(paragraphSchema, 'must have at least one paragraph'),
}

/** The type of `sourceSchema`. */
export interface SourceSchema extends z.ZodObject<typeof sourceShape, z.core.$strict> {}

/** A description of the annotated text, by which a copy can be recognised. */
export const sourceSchema: SourceSchema = object('Source', sourceShape)
