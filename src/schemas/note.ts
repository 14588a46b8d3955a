import * as z from 'zod'
import type { NoteKind } from '../types/note.js'
import { noteKinds } from '../vocabularies.js'
import { anchorSchema } from './anchor.js'
import { type Immutable, idSchema, type Values, wordsSchema } from './primitives.js'

const kindSchema: z.ZodEnum<Values<NoteKind>> = z.enum(noteKinds)

/** A remark of the editor's. */
export const noteSchema = z.strictObject({
  id: idSchema,
  about: z.array(idSchema).min(1, 'must name a record at least: what the note remarks on'),
  kind: kindSchema,
  text: wordsSchema,
  better: z
    .strictObject({
      field: z
        .string()
        .regex(
          /^[a-z][A-Za-z]{0,40}(?:\.[a-z][A-Za-z]{0,40}){0,4}$/,
          "must be a field of the record: 'time.edtf'",
        ),
      value: wordsSchema,
    })
    .optional(),
  anchors: z.array(anchorSchema),
  references: z.array(idSchema),
})

/** A remark of the editor's. */
export type Note = Immutable<z.infer<typeof noteSchema>>
