import type * as records from './records.js'

/** The id of a fact of this report. */
export type FactId = (typeof records)[keyof typeof records]['id']
