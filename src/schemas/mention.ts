import * as z from 'zod'
import type { MentionLevel } from '../types/mention.js'
import { mentionLevels } from '../vocabularies.js'
import { anchorSchema } from './anchor.js'
import { type Immutable, idSchema, type Values } from './primitives.js'
import { robust } from './robust.js'

const levelSchema: z.ZodEnum<Values<MentionLevel>> = z.enum(mentionLevels)

/** One expression that refers to an entity. */
export const mentionSchema = robust(
  z.strictObject({
    id: idSchema,
    entity: idSchema,
    level: levelSchema,
    anchor: anchorSchema,
  }),
)

/** One expression that refers to an entity. */
export type Mention = Immutable<z.infer<typeof mentionSchema>>
