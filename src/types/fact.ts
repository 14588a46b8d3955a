import type * as ids from '../../data/ids.js'
import type { comparators, factKinds, factualities } from '../vocabularies/index.js'
import type { Anchor } from './anchor.js'
import type { ActorId } from './entity.js'

/** What sort of statement a fact is. */
export type FactKind = (typeof factKinds)[number]

/** How surely a source holds a fact (FactBank). It is a stance, not the truth. */
export type Factuality = (typeof factualities)[number]

/** How a quantity relates to its value. */
export type Comparator = (typeof comparators)[number]

/** Who holds a fact, and how surely. */
export interface Attribution {
  /** An entity, or `author` for the writer of the report. */
  readonly source: ActorId | 'author'
  /** How surely the source holds it. */
  readonly factuality: Factuality
}

/** A number that a fact states. */
export interface Quantity {
  /** The number. */
  readonly value: number
  /** What is counted or measured: a singular noun, such as `person`. */
  readonly unit: string
  /** How the quantity relates to the value. */
  readonly comparator: Comparator
}

/**
 * One atomic statement that the text makes or reports. It is not the truth by itself: `attributions` says who holds it
 * and how surely. Never show it without them.
 */
export interface Fact<Id extends string = ids.FactId> {
  /** Unique over all records; kebab-case; permanent. */
  readonly id: Id
  /** The statement, in the editor's words. */
  readonly statement: string
  /** What sort of statement it is. */
  readonly kind: FactKind
  /** The events and entities that it is about. */
  readonly about: readonly (ids.EntityId | ids.EventId)[]
  /** Who holds it, and how surely: the innermost source first, the author last. */
  readonly attributions: readonly Attribution[]
  /** The number that it states. */
  readonly quantity?: Quantity | undefined
  /** The quotation that makes it. */
  readonly quote?: ids.QuoteId | undefined
  /** The words that support it. */
  readonly anchors: readonly Anchor[]
}
