import * as z from 'zod'
import { anchorShape, holdsText, holdsTextError } from './anchor.js'
import { type Immutable, idSchema, sha256Schema } from './primitives.js'

/** One paragraph of the source text: where it stands and what its bytes hash to. */
export const paragraphSchema = z
  .strictObject({ ...anchorShape, sha256: sha256Schema })
  .refine(holdsText, holdsTextError)

/** The annotated text, described so that a copy of it can be recognised. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  language: z
    .string()
    .regex(
      /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/,
      "must be a language tag (BCP 47), such as 'en'",
    ),
  length: z
    .int('must be a whole number of code points')
    .min(1, 'must not be 0: the text has words'),
  sha256: sha256Schema,
  canonicalForm: z.strictObject({
    encoding: z.literal('UTF-8'),
    lineBreak: z.literal('LF'),
    finalLineBreak: z.boolean(),
  }),
  paragraphs: z.array(paragraphSchema).min(1, 'must have a paragraph at least'),
})

/** The annotated text. */
export type Source = Immutable<z.infer<typeof sourceSchema>>
