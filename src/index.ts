/**
 * One news report of mid-February 2022 on the crisis around Ukraine, as typed records: who is in it, who says what,
 * what is claimed by whom and how surely, what happened and when.
 *
 * The records are the report's claims and not established truth. They are deeply frozen.
 *
 * @packageDocumentation
 */

export type { AnyRecord, RecordById, RecordId } from '../data/index.js'
export { type EntityId, entities } from './entities.js'
export { type EventId, events } from './events.js'
export { type FactId, facts } from './facts.js'
export { type MentionId, mentions } from './mentions.js'
export { type NoteId, notes } from './notes.js'
export { type QuoteId, quotes } from './quotes.js'
export { type ReferenceId, references } from './references.js'
export { type RelationId, relations } from './relations.js'
export { type SourceId, source } from './source.js'
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
export * from './vocabularies.js'
