import * as z from 'zod'
import { noteKinds } from '../vocabularies.js'
import { anchorSchema } from './anchor.js'
import { idSchema, wordsSchema } from './primitives.js'

/** A remark of the editor's. */
export const noteSchema = z.strictObject({
  id: idSchema,
  about: z.array(idSchema).min(1, 'must name a record at least: what the note remarks on'),
  kind: z.enum(noteKinds),
  text: wordsSchema,
  better: z
    .strictObject({
      field: z
        .string()
        .regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/, "must be a field of the record: 'time.edtf'"),
      value: wordsSchema,
    })
    .optional(),
  anchors: z.array(anchorSchema),
  references: z.array(idSchema),
})

/** A remark of the editor's. */
export type Note = z.infer<typeof noteSchema>
