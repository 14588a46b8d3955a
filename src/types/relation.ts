import type { EntityId } from '../../data/entities/id.js'
import type { EventId } from '../../data/events/id.js'
import type { FactId } from '../../data/facts/id.js'
import type { QuoteId } from '../../data/quotes/id.js'
import type { RelationId } from '../../data/relations/id.js'
import type { relationTypes } from '../vocabularies.js'
import type { Anchor } from './anchor.js'

/**
 * How one record bears on another. `contradicts`: is at odds with; whether both can be true a note tells. `supports`:
 * gives a ground for. `causes` and `before` are between what is told of, not between the telling.
 */
export type RelationType = (typeof relationTypes)[number]

/** How one event, fact or quotation bears on another, read from `from` to `to`: "`from` contradicts `to`". */
export interface Relation<Id extends string = RelationId> {
  /** Unique over all records; kebab-case; permanent: from, type and to. */
  readonly id: Id
  /** How the one bears on the other. */
  readonly type: RelationType
  /** The record that bears on the other. */
  readonly from: EventId | FactId | QuoteId
  /** The record on which it bears. */
  readonly to: EventId | FactId | QuoteId
  /** Who draws the connection: the writer of the report, somebody the report quotes, or the editor of the data. */
  readonly source: EntityId | 'author' | 'editor'
  /** The words that draw it; absent where the editor does. */
  readonly anchor?: Anchor | undefined
}
