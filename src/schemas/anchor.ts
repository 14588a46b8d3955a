import type * as z from 'zod/v4'
import { anchor } from '../rules/record/index.js'
import { list, wholeNumber } from './builders.js'
import { object } from './objects.js'
import type { List } from './types.js'

const positionSchema: z.ZodInt = wholeNumber(0, 'must not be negative: positions count from 0')

/** The fields of an anchor. */
export const anchorShape = { start: positionSchema, end: positionSchema }

/** The type of `anchorSchema`. */
export interface AnchorSchema extends z.ZodObject<typeof anchorShape, z.core.$strict> {}

/** A stretch of the source text: positions in Unicode code points from 0, `end` exclusive. */
export const anchorSchema: AnchorSchema = object('Anchor', anchorShape, anchor)

/** The stretches of text that support a record. */
export const anchorsSchema: List<AnchorSchema> = list(
  anchorSchema,
  'must have at least one anchor: the words that support the record',
)
