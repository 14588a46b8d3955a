import type { EntityId, EntityRecord } from './entities/index.js'
import type { EventId, EventRecord } from './events/index.js'
import type { FactId, FactRecord } from './facts/index.js'
import type { MentionId, MentionRecord } from './mentions/index.js'
import type { NoteId, NoteRecord } from './notes/index.js'
import type { QuoteId, QuoteRecord } from './quotes/index.js'
import type { ReferenceId, ReferenceRecord } from './references/index.js'
import type { RelationId, RelationRecord } from './relations/index.js'
import type { SourceId, source } from './source/index.js'

/** The id of any record of this report. */
export type RecordId =
  | SourceId
  | EntityId
  | MentionId
  | EventId
  | FactId
  | QuoteId
  | RelationId
  | NoteId
  | ReferenceId

/** Any record of this report with its literal id. */
export type AnyRecord =
  | typeof source
  | EntityRecord
  | MentionRecord
  | EventRecord
  | FactRecord
  | QuoteRecord
  | RelationRecord
  | NoteRecord
  | ReferenceRecord

/** The record that has an id: `RecordById<'nato'>` is the organization. */
export type RecordById<Id extends RecordId> = Extract<AnyRecord, { readonly id: Id }>
