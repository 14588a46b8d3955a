import type * as records from './records.js'

/** The id of a mention of this report. */
export type MentionId = (typeof records)[keyof typeof records]['id']
