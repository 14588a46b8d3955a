import type { EntityId } from './entities/id.js'
import type { EventId } from './events/id.js'
import type { FactId } from './facts/id.js'
import type { MentionId } from './mentions/id.js'
import type { NoteId } from './notes/id.js'
import type { QuoteId } from './quotes/id.js'
import type { ReferenceId } from './references/id.js'
import type { RelationId } from './relations/id.js'
import type { SourceId } from './source/id.js'

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
