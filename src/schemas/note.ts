import * as z from 'zod'
import type { NoteKind } from '../types/note.js'
import { noteKinds } from '../vocabularies.js'
import { anchorSchema } from './anchor.js'
import { fieldFormat } from './formats.js'
import {
  formatted,
  type Immutable,
  idSchema,
  list,
  type Values,
  wordsSchema,
} from './primitives.js'
import { robust } from './robust.js'

const kindSchema: z.ZodEnum<Values<NoteKind>> = z.enum(noteKinds)

const betterSchema = robust(z.strictObject({ field: formatted(fieldFormat), value: wordsSchema }))

/** A remark of the editor's. */
export const noteSchema = robust(
  z.strictObject({
    id: idSchema,
    about: list(idSchema, { least: 'must name a record at least: what the note remarks on' }),
    kind: kindSchema,
    text: wordsSchema,
    better: betterSchema.optional(),
    anchors: list(anchorSchema),
    references: list(idSchema),
  }),
)

/** A remark of the editor's. */
export type Note = Immutable<z.infer<typeof noteSchema>>
