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

/** A dataset on a report of your own: its ids are literals, and what refers to records refers to them. */
export interface Report<S, E, M, V, F, Q, R, N, X> {
  readonly source: WithIds<AnyDataset['source'], Ids<S, E, V, Q, X, never, never, never>>
  readonly entities: WithIds<AnyDataset['entities'], Ids<E, E, V, Q, X, never, never, never>>
  readonly mentions: WithIds<AnyDataset['mentions'], Ids<M, E, V, Q, X, never, never, never>>
  readonly events: WithIds<AnyDataset['events'], Ids<V, E, V, Q, X, never, never, never>>
  readonly facts: WithIds<AnyDataset['facts'], Ids<F, E, V, Q, X, never, E | V, 'author'>>
  readonly quotes: WithIds<AnyDataset['quotes'], Ids<Q, E, V, Q, X, never, never, never>>
  readonly relations: WithIds<
    AnyDataset['relations'],
    Ids<R, E, V, Q, X, V | F | Q, never, 'author' | 'editor'>
  >
  readonly notes: WithIds<
    AnyDataset['notes'],
    Ids<N, E, V, Q, X, never, S | E | M | V | F | Q | R | N | X, never>
  >
  readonly references: WithIds<AnyDataset['references'], Ids<X, E, V, Q, X, never, never, never>>
}
