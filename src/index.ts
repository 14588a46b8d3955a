/**
 * One news report of mid-February 2022 on the crisis around Ukraine, as typed records: who is in it, who says what,
 * what is claimed by whom and how surely, what happened and when.
 *
 * The records are the report's claims and not established truth. They are deeply frozen.
 *
 * @packageDocumentation
 */

export { entities } from '../data/entities/collection.js'
export type { EntityId } from '../data/entities/id.js'
export { events } from '../data/events/collection.js'
export type { EventId } from '../data/events/id.js'
export { facts } from '../data/facts/collection.js'
export type { FactId } from '../data/facts/id.js'
export { mentions } from '../data/mentions/collection.js'
export type { MentionId } from '../data/mentions/id.js'
export { notes } from '../data/notes/collection.js'
export type { NoteId } from '../data/notes/id.js'
export { quotes } from '../data/quotes/collection.js'
export type { QuoteId } from '../data/quotes/id.js'
export { references } from '../data/references/collection.js'
export type { ReferenceId } from '../data/references/id.js'
export { relations } from '../data/relations/collection.js'
export type { RelationId } from '../data/relations/id.js'
export type { RecordId } from '../data/id.js'
export { type SourceId, source } from '../data/source/index.js'
export type * from './types/any-record.js'
export type * from './types/anchor.js'
export type * from './types/entity.js'
export type * from './types/event.js'
export type * from './types/fact.js'
export type * from './types/mention.js'
export type * from './types/note.js'
export type * from './types/quote.js'
export type * from './types/reference.js'
export type * from './types/relation.js'
export type * from './types/source.js'
export type * from './types/time.js'
export {
  comparators,
  type EventCodes,
  type EventType,
  entityTypes,
  eventStatuses,
  eventTypes,
  factKinds,
  factualities,
  mentionLevels,
  noteKinds,
  type PloverMode,
  type PloverType,
  participantRoles,
  ploverModes,
  quoteTypes,
  relationTypes,
  timeBases,
} from './vocabularies.js'
