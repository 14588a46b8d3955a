import type * as records from './records.js'

/** The id of a reference of this report. */
export type ReferenceId = (typeof records)[keyof typeof records]['id']
