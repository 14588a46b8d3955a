/**
 * One news report of mid-February 2022 on the crisis around Ukraine, as typed records: who is in it, who says what,
 * who claims what and how surely, what happened and when.
 *
 * The records are the report's claims, not established truth. They are deeply frozen.
 *
 * @packageDocumentation
 */

export type * from '../data/ids.js'
export {
  entities,
  events,
  facts,
  mentions,
  notes,
  quotes,
  references,
  relations,
  source,
} from '../data/index.js'
export type * from './types/index.js'
export type { EventCodes, EventType, PloverMode, PloverType } from './vocabularies/index.js'
