import { facts } from '#data/facts'
import { quotes } from '#data/quotes'
import { relations } from '#data/relations'
import type { EntityId, EventId } from '../../data/ids.js'
import type { ActorId, Fact, Quote, Relation } from '../types/index.js'

/** The quotations of a speaker, nested ones included, in the order of the text. */
export function quotesBy(speaker: EntityId): readonly Quote[] {
  return quotes.filter((quote) => quote.speaker === speaker)
}

/** The facts about an entity or an event, in the order of the text. */
export function factsAbout(id: EntityId | EventId): readonly Fact[] {
  return facts.filter((fact) => fact.about.includes(id))
}

/**
 * The facts that a source affirms or denies, in the order of the text; `author` is the writer of the report. Facts to
 * which the source is uncommitted (`Uu`) are left out. `attributions` says how surely it holds each.
 */
export function factsFrom(origin: ActorId | 'author'): readonly Fact[] {
  return facts.filter((fact) =>
    fact.attributions.some(({ source, factuality }) => source === origin && factuality !== 'Uu'),
  )
}

/** Two claims of the report that contradict each other. */
export interface Dispute {
  /** The relation that says so, and who draws it. */
  readonly relation: Relation
  /** The two claims: facts or quotations. */
  readonly claims: readonly [Fact | Quote, Fact | Quote]
}

/** The claims that contradict each other, in pairs. The text does not decide between them. */
export function disputes(): readonly Dispute[] {
  const claims = new Map([...facts, ...quotes].map((record) => [record.id, record]))
  const claim = (id: Relation['from']) => claims.get(id as Fact['id']) as Fact | Quote
  return relations
    .filter((relation) => relation.type === 'contradicts')
    .map((relation) => ({ relation, claims: [claim(relation.from), claim(relation.to)] }))
}
