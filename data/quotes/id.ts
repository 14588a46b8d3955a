import type * as records from './records.js'

/** The id of a quote of this report. */
export type QuoteId = (typeof records)[keyof typeof records]['id']
