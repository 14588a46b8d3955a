import type * as z from 'zod/v4'
import { edtf, explicitTime, externalTime, unknownTime } from '../rules/record/index.js'
import { timeBases } from '../vocabularies/index.js'
import { anchorSchema } from './anchor.js'
import { list, nullable, oneOf, optional, stringThat } from './builders.js'
import { idSchema } from './formats.js'
import { object } from './objects.js'

/** A date or an interval in EDTF (ISO 8601-2), level 0 or 1. */
export const edtfSchema = stringThat(edtf)

const timeShape = {
  edtf: nullable(edtfSchema),
  basis: oneOf(timeBases),
  anchor: optional(anchorSchema),
  references: optional(list(idSchema)),
}

/** The type of `timeSchema`. */
export interface TimeSchema extends z.ZodObject<typeof timeShape, z.core.$strict> {}

/** When an event takes place: an EDTF value or `null`, and what it rests on. */
export const timeSchema: TimeSchema = object(
  'Time',
  timeShape,
  unknownTime,
  explicitTime,
  externalTime,
)
