import * as z from 'zod'
import { holdsText } from './conditions.js'
import { type Immutable, list } from './primitives.js'
import { refinement, robust } from './robust.js'

const positionSchema = z.int().min(0, 'must not be negative: positions count from 0')

/** The fields of an anchor, for what is an anchor and more. */
export const anchorShape = { start: positionSchema, end: positionSchema }

/** The type of `anchorSchema`. */
export interface AnchorSchema extends z.ZodObject<typeof anchorShape, z.core.$strict> {}

/** A stretch of the source text: positions in Unicode code points from 0, `end` exclusive. */
export const anchorSchema: AnchorSchema = robust(
  z.strictObject(anchorShape).refine(holdsText.holds, refinement(holdsText)),
)

/** The stretches of text that support a record: one at least. */
export const anchorsSchema: z.ZodArray<AnchorSchema> = list(anchorSchema, {
  least: 'must have an anchor at least: the words that support the record',
})

/** A stretch of the source text. */
export type Anchor = Immutable<z.infer<typeof anchorSchema>>
