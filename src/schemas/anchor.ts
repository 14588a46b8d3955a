import * as z from 'zod'
import type { Immutable } from './primitives.js'

const positionSchema = z
  .int('must be a whole number of code points')
  .min(0, 'must not be negative: positions count from 0')

/** The fields of an anchor, for what is an anchor and more. */
export const anchorShape = { start: positionSchema, end: positionSchema }

/** Fails where an anchor holds no character. */
export const holdsText = (anchor: { start: number; end: number }): boolean =>
  anchor.start < anchor.end
export const holdsTextError = {
  path: ['end'],
  message: 'must be greater than start: end is exclusive, and an anchor holds at least a character',
}

/** The type of `anchorSchema`. */
export interface AnchorSchema extends z.ZodObject<typeof anchorShape, z.core.$strict> {}

/** A stretch of the source text: positions in Unicode code points from 0, `end` exclusive. */
export const anchorSchema: AnchorSchema = z
  .strictObject(anchorShape)
  .refine(holdsText, holdsTextError)

/** The stretches of text that support a record: one at least. */
export const anchorsSchema: z.ZodArray<AnchorSchema> = z
  .array(anchorSchema)
  .min(1, 'must have an anchor at least: the words that support the record')

/** A stretch of the source text. */
export type Anchor = Immutable<z.infer<typeof anchorSchema>>
