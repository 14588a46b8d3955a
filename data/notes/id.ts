import type * as records from './records.js'

/** The id of a note of this report. */
export type NoteId = (typeof records)[keyof typeof records]['id']
