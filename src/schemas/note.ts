import type * as z from 'zod/v4'
import { fieldFormat } from '../rules/formats.js'
import { noteKinds } from '../vocabularies/index.js'
import { anchorSchema } from './anchor.js'
import { formatted, list, oneOf, optional } from './builders.js'
import { idSchema, wordsSchema } from './formats.js'
import { object } from './objects.js'

const betterSchema = object('BetterValue', { field: formatted(fieldFormat), value: wordsSchema })

const noteShape = {
  id: idSchema,
  about: list(idSchema, 'must name at least one record that the note remarks on'),
  kind: oneOf(noteKinds),
  text: wordsSchema,
  better: optional(betterSchema),
  anchors: list(anchorSchema),
  references: list(idSchema),
}

/** The type of `noteSchema`. */
export interface NoteSchema extends z.ZodObject<typeof noteShape, z.core.$strict> {}

/** A remark by the editor. */
export const noteSchema: NoteSchema = object('Note', noteShape)
