import type * as ids from '../../data/ids.js'
import type { relationTypes } from '../vocabularies/index.js'
import type { Anchor } from './anchor.js'
import type { ActorId } from './entity.js'

/**
 * How one record is connected to another. `contradicts`: is at odds with; a note says whether both can be true.
 * `contrasts-with`: is set against, as by "but"; both can be true. `supports`: gives a reason for. `presupposes`: takes for
 * granted. `part-of`: of facts; a part of an event is told by its `partOf`. `before`, `during` and `causes` relate the
 * events themselves, not the reports of them.
 */
export type RelationType = (typeof relationTypes)[number]

/** How one event, fact or quotation is connected to another. Read it from `from` to `to`: "`from` contradicts `to`". */
export interface Relation<Id extends string = ids.RelationId> {
  /** Unique over all records; kebab-case; permanent: `<from>-<type>-<to>`. */
  readonly id: Id
  /** How the first record is connected to the second. */
  readonly type: RelationType
  /** The first record. */
  readonly from: ids.EventId | ids.FactId | ids.QuoteId
  /** The second record. */
  readonly to: ids.EventId | ids.FactId | ids.QuoteId
  /** Who draws the connection: the writer of the report, someone the report quotes, or the editor of the data. */
  readonly source: ActorId | 'author' | 'editor'
  /** The words that draw the connection; absent if the editor draws it. */
  readonly anchor?: Anchor | undefined
}
