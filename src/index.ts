/**
 * One news report of mid-February 2022 on the crisis around Ukraine, as typed records: who is in it, who says what,
 * who claims what and how surely, what happened and when.
 *
 * The records are the report's claims, not established truth. They are deeply frozen.
 *
 * @packageDocumentation
 */

import type { dataset } from '../data/index.js'

export type * from '../data/ids.js'
export * from '../data/index.js'
export { defineReport } from './define-report.js'
export type * from './types/index.js'
export type { EventCodes, EventType, PloverMode, PloverType } from './vocabularies/index.js'

/** The annotated text of this report and all records on it. */
export type Dataset = typeof dataset
