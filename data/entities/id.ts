import type * as records from './records.js'

/** The id of an entity of this report. */
export type EntityId = (typeof records)[keyof typeof records]['id']
