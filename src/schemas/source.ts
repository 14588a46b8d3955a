import * as z from 'zod'
import { anchorShape } from './anchor.js'
import { holdsText } from './conditions.js'
import { languageFormat } from './formats.js'
import { mostRecords } from './messages.js'
import { formatted, type Immutable, idSchema, list, sha256Schema } from './primitives.js'
import { refinement, robust } from './robust.js'

/** One paragraph of the source text: where it stands and what its bytes hash to. */
const paragraphSchema = robust(
  z
    .strictObject({ ...anchorShape, sha256: sha256Schema })
    .refine(holdsText.holds, refinement(holdsText)),
)

const canonicalFormSchema = robust(
  z.strictObject({
    encoding: z.literal('UTF-8'),
    lineBreak: z.literal('LF'),
    finalLineBreak: z.boolean(),
  }),
)

/** The annotated text, described so that a copy of it can be recognised. */
export const sourceSchema = robust(
  z.strictObject({
    id: idSchema,
    language: formatted(languageFormat),
    length: z.int().min(1, 'must not be 0: the text has words'),
    sha256: sha256Schema,
    canonicalForm: canonicalFormSchema,
    paragraphs: list(paragraphSchema, {
      least: 'must have a paragraph at least',
      most: mostRecords,
    }),
  }),
)

/** The annotated text. */
export type Source = Immutable<z.infer<typeof sourceSchema>>
