import type * as records from './records.js'

/** The id of an event of this report. */
export type EventId = (typeof records)[keyof typeof records]['id']
