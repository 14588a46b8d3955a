import * as z from 'zod'
import type { RelationType } from '../types/relation.js'
import { relationTypes } from '../vocabularies.js'
import { anchorSchema } from './anchor.js'
import { hasWordsUnlessEditors, joinsTwo } from './conditions.js'
import { type Immutable, idSchema, type Values } from './primitives.js'
import { refinement, robust } from './robust.js'

const typeSchema: z.ZodEnum<Values<RelationType>> = z.enum(relationTypes)

/** How one event, fact or quotation bears on another. */
export const relationSchema = robust(
  z
    .strictObject({
      id: idSchema,
      type: typeSchema,
      from: idSchema,
      to: idSchema,
      source: idSchema,
      anchor: anchorSchema.optional(),
    })
    .refine(joinsTwo.holds, refinement(joinsTwo))
    .refine(hasWordsUnlessEditors.holds, refinement(hasWordsUnlessEditors)),
)

/** How one event, fact or quotation bears on another. */
export type Relation = Immutable<z.infer<typeof relationSchema>>
