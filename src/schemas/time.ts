import * as z from 'zod'
import type { TimeBasis } from '../types/time.js'
import { timeBases } from '../vocabularies.js'
import { type AnchorSchema, anchorSchema } from './anchor.js'
import {
  hasExplicitWords,
  hasExternalReferences,
  hasNoValueWithoutBasis,
  isEdtf,
} from './conditions.js'
import { type Immutable, idSchema, list, type Values } from './primitives.js'
import { refinement, robust } from './robust.js'

/** A date or an interval in EDTF (ISO 8601-2), level 0 or 1. */
export const edtfSchema: z.ZodString = z.string().refine(isEdtf.holds, refinement(isEdtf))

/** The type of `timeSchema`. */
export interface TimeSchema
  extends z.ZodObject<
    {
      edtf: z.ZodNullable<z.ZodString>
      basis: z.ZodEnum<Values<TimeBasis>>
      anchor: z.ZodOptional<AnchorSchema>
      references: z.ZodOptional<z.ZodArray<z.ZodString>>
    },
    z.core.$strict
  > {}

/** When an event takes place: an EDTF value or `null`, and what that rests on. */
export const timeSchema: TimeSchema = robust(
  z
    .strictObject({
      edtf: edtfSchema.nullable(),
      basis: z.enum(timeBases),
      anchor: anchorSchema.optional(),
      references: list(idSchema).optional(),
    })
    .refine(hasNoValueWithoutBasis.holds, refinement(hasNoValueWithoutBasis))
    .refine(hasExplicitWords.holds, refinement(hasExplicitWords))
    .refine(hasExternalReferences.holds, refinement(hasExternalReferences)),
)

/** When an event takes place. */
export type Time = Immutable<z.infer<typeof timeSchema>>
