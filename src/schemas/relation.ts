import { relationToItself, relationWords } from '../rules/record/index.js'
import { relationTypes } from '../vocabularies/index.js'
import { anchorSchema } from './anchor.js'
import { object, oneOf } from './builders.js'
import { idSchema } from './formats.js'

/** How one event, fact or quotation bears on another. */
export const relationSchema = object(
  {
    id: idSchema,
    type: oneOf(relationTypes),
    from: idSchema,
    to: idSchema,
    source: idSchema,
    anchor: anchorSchema.optional(),
  },
  relationToItself,
  relationWords,
)
