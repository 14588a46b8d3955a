import type * as records from './records.js'

/** The id of a relation of this report. */
export type RelationId = (typeof records)[keyof typeof records]['id']
