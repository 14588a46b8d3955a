import { mentionLevels } from '../vocabularies/index.js'
import { anchorSchema } from './anchor.js'
import { object, oneOf } from './builders.js'
import { idSchema } from './formats.js'

/** One expression that refers to an entity. */
export const mentionSchema = object({
  id: idSchema,
  entity: idSchema,
  level: oneOf(mentionLevels),
  anchor: anchorSchema,
})
