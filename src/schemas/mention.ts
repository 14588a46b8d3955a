import type * as z from 'zod/v4'
import { mentionLevels } from '../vocabularies/index.js'
import { anchorSchema } from './anchor.js'
import { oneOf } from './builders.js'
import { idSchema } from './formats.js'
import { object } from './objects.js'

const mentionShape = {
  id: idSchema,
  entity: idSchema,
  level: oneOf(mentionLevels),
  anchor: anchorSchema,
}

/** The type of `mentionSchema`. */
export interface MentionSchema extends z.ZodObject<typeof mentionShape, z.core.$strict> {}

/** One expression that refers to an entity. */
export const mentionSchema: MentionSchema = object('Mention', mentionShape)
