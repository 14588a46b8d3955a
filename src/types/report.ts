import type { AnyDataset, WithIds } from './any-report.js'

/** What the fields of a record hold in a dataset whose ids are literals: its own id, and those that it may refer to. */
interface Ids<Own, Entity, Event, Quote, Reference, Claim, Any, Keyword> {
  id: Own
  partOf: NoInfer<Own>
  nestedIn: NoInfer<Quote>
  affiliation: NoInfer<Entity>
  owner: NoInfer<Entity>
  entity: NoInfer<Entity>
  place: NoInfer<Entity>
  speaker: NoInfer<Entity>
  addressee: NoInfer<Entity>
  medium: NoInfer<Entity>
  event: NoInfer<Event>
  quote: NoInfer<Quote>
  references: NoInfer<Reference>
  from: NoInfer<Claim>
  to: NoInfer<Claim>
  about: NoInfer<Any>
  source: NoInfer<Entity> | Keyword
}

/**
 * The records of a collection. Their ids are inferred apart from the rest: where a record is wrong otherwise, the compiler
 * says what is, instead of not knowing its id.
 */
type Records<All extends readonly unknown[], I extends { id: unknown }> = readonly ({
  readonly id: I['id']
} & WithIds<All[number], I>)[]

/** A dataset on a report of your own: its ids are literals, and what refers to records refers to them. */
export interface Report<S, E, M, V, F, Q, R, N, X> {
  readonly source: WithIds<AnyDataset['source'], Ids<S, E, V, Q, X, never, never, never>>
  readonly entities: Records<AnyDataset['entities'], Ids<E, E, V, Q, X, never, never, never>>
  readonly mentions: Records<AnyDataset['mentions'], Ids<M, E, V, Q, X, never, never, never>>
  readonly events: Records<AnyDataset['events'], Ids<V, E, V, Q, X, never, never, never>>
  readonly facts: Records<AnyDataset['facts'], Ids<F, E, V, Q, X, never, E | V, 'author'>>
  readonly quotes: Records<AnyDataset['quotes'], Ids<Q, E, V, Q, X, never, never, never>>
  readonly relations: Records<
    AnyDataset['relations'],
    Ids<R, E, V, Q, X, V | F | Q, never, 'author' | 'editor'>
  >
  readonly notes: Records<
    AnyDataset['notes'],
    Ids<N, E, V, Q, X, never, S | E | M | V | F | Q | R | N | X, never>
  >
  readonly references: Records<AnyDataset['references'], Ids<X, E, V, Q, X, never, never, never>>
}
