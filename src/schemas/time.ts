import * as z from 'zod'
import { parseEdtf } from '../edtf.js'
import type { TimeBasis } from '../types/time.js'
import { timeBases } from '../vocabularies.js'
import { type AnchorSchema, anchorSchema } from './anchor.js'
import { type Immutable, idSchema, type Values } from './primitives.js'

/** A date or an interval in EDTF (ISO 8601-2), level 0 or 1. */
export const edtfSchema = z
  .string()
  .refine(
    (text) => parseEdtf(text) !== undefined,
    "must be a date or an interval in EDTF, level 1, such as '2022-02-15', '2022-01' or '../2022-02-15'",
  )

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
export const timeSchema: TimeSchema = z
  .strictObject({
    edtf: edtfSchema.nullable(),
    basis: z.enum(timeBases),
    anchor: anchorSchema.optional(),
    references: z.array(idSchema).optional(),
  })
  .refine((time) => time.basis !== 'unknown' || time.edtf === null, {
    path: ['edtf'],
    message:
      "must be null where the basis is 'unknown': say on what the value rests, or leave it out",
  })
  .refine((time) => time.basis !== 'explicit' || (time.edtf !== null && time.anchor), {
    path: ['basis'],
    message: "must have a value and its anchor where it is 'explicit'",
  })
  .refine((time) => time.basis !== 'external' || (time.edtf !== null && time.references?.length), {
    path: ['references'],
    message: "must name a source where the basis is 'external', for a value that is not null",
  })

/** When an event takes place. */
export type Time = Immutable<z.infer<typeof timeSchema>>
