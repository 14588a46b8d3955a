import type * as z from 'zod/v4'
import { relationToItself, relationWords } from '../rules/record/index.js'
import { relationTypes } from '../vocabularies/index.js'
import { anchorSchema } from './anchor.js'
import { oneOf, optional } from './builders.js'
import { idSchema } from './formats.js'
import { object } from './objects.js'

const relationShape = {
  id: idSchema,
  type: oneOf(relationTypes),
  from: idSchema,
  to: idSchema,
  source: idSchema,
  anchor: optional(anchorSchema),
}

/** The type of `relationSchema`. */
export interface RelationSchema extends z.ZodObject<typeof relationShape, z.core.$strict> {}

/** How one event, fact or quotation is connected to another. */
export const relationSchema: RelationSchema = object(
  'Relation',
  relationShape,
  relationToItself,
  relationWords,
)
