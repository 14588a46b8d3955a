import * as z from 'zod'
import { mentionLevels } from '../vocabularies.js'
import { anchorSchema } from './anchor.js'
import { idSchema } from './primitives.js'

/** One expression that refers to an entity. */
export const mentionSchema = z.strictObject({
  id: idSchema,
  entity: idSchema,
  level: z.enum(mentionLevels),
  anchor: anchorSchema,
})

/** One expression that refers to an entity. */
export type Mention = z.infer<typeof mentionSchema>
