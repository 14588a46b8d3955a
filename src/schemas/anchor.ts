import { anchor } from '../rules/record/index.js'
import { list, object, wholeNumber } from './builders.js'

const positionSchema = wholeNumber(0, 'must not be negative: positions count from 0')

/** The fields of an anchor. */
export const anchorShape = { start: positionSchema, end: positionSchema }

/** A stretch of the source text: positions in Unicode code points from 0, `end` exclusive. */
export const anchorSchema = object(anchorShape, anchor)

/** The stretches of text that support a record. */
export const anchorsSchema = list(
  anchorSchema,
  'must have at least one anchor: the words that support the record',
)
