import * as z from 'zod'
import type { RelationType } from '../types/relation.js'
import { relationTypes } from '../vocabularies.js'
import { anchorSchema } from './anchor.js'
import { type Immutable, idSchema, type Values } from './primitives.js'

const typeSchema: z.ZodEnum<Values<RelationType>> = z.enum(relationTypes)

/** How one event, fact or quotation bears on another. */
export const relationSchema = z
  .strictObject({
    id: idSchema,
    type: typeSchema,
    from: idSchema,
    to: idSchema,
    source: idSchema,
    anchor: anchorSchema.optional(),
  })
  .refine((relation) => relation.from !== relation.to, {
    path: ['to'],
    message: 'must be another record than from',
  })
  .refine((relation) => (relation.source === 'editor') === (relation.anchor === undefined), {
    path: ['anchor'],
    message:
      "must give the words that draw the connection, unless the source is 'editor', who has none",
  })

/** How one event, fact or quotation bears on another. */
export type Relation = Immutable<z.infer<typeof relationSchema>>
