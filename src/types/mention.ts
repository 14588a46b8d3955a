import type { EntityId } from '../../data/entities/id.js'
import type { MentionId } from '../../data/mentions/id.js'
import type { mentionLevels } from '../vocabularies.js'
import type { Anchor } from './anchor.js'

/** How an expression refers to its entity (ACE). */
export type MentionLevel = (typeof mentionLevels)[number]

/**
 * One expression that refers to an entity (ACE). Mentions may nest, and one expression for two entities is two mentions.
 * Metonyms are resolved: "Moscow" that demands something is the Russian state.
 */
export interface Mention<Id extends string = MentionId> {
  /** Unique over all records; kebab-case; permanent; begins with the paragraph. */
  readonly id: Id
  /** Who or what is referred to. */
  readonly entity: EntityId
  /** How it is referred to. */
  readonly level: MentionLevel
  /** The expression. */
  readonly anchor: Anchor
}
