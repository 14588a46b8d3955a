import type { EntityId, MentionId } from '../../data/ids.js'
import type { mentionLevels } from '../vocabularies/index.js'
import type { Anchor } from './anchor.js'

/** How an expression refers to its entity (ACE). */
export type MentionLevel = (typeof mentionLevels)[number]

/**
 * One expression that refers to an entity (ACE). Mentions may nest. An expression for two entities is two mentions.
 * Metonyms are resolved: the "Moscow" that demands something is the Russian state.
 */
export interface Mention<Id extends string = MentionId> {
  /** Unique over all records; kebab-case; permanent; begins with the number of the paragraph. */
  readonly id: Id
  /** The entity that it refers to. */
  readonly entity: EntityId
  /** How it refers to the entity. */
  readonly level: MentionLevel
  /** The expression. */
  readonly anchor: Anchor
}
