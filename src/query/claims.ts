import { entities as ownEntities } from '#data/entities'
import { facts as ownFacts } from '#data/facts'
import { quotes as ownQuotes } from '#data/quotes'
import { relations as ownRelations } from '#data/relations'
import type { EntityId, EventId, QuoteId } from '../../data/ids.js'
import type { AnyEntity, AnyFact, AnyQuote, AnyRelation } from '../types/any-report.js'
import type { ActorId, Fact, Quote, Relation } from '../types/index.js'
import { answers } from './answers.js'
import {
  collectionOf,
  currentId,
  type Of,
  optionOf,
  requireId,
  type Some,
  type WithParts,
} from './options.js'
import { withAll, withParts } from './parts.js'

const rememberQuotes = /* @__PURE__ */ answers()

/**
 * The quotations of a speaker, in the order of the collection. A nested one is another speaker's account of what this one says.
 *
 * @param speaker - An entity; an unknown one says nothing.
 * @param options - `{ parts: true }` adds what the parts and people of the speaker say: for NATO its ministers and its
 * Secretary General. Quotes, and for parts entities, of another dataset may stand here too, or as the last argument.
 * @throws TypeError if the id is not a string, or the records cannot be read.
 * @returns The same frozen array for the same arguments.
 */
export function quotesBy<One extends AnyQuote = Quote>(
  speaker: Some<EntityId>,
  options: WithParts & Of<'entities'> & { readonly quotes?: readonly One[] | undefined } = {},
  records: Of<'entities'> & { readonly quotes?: readonly One[] | undefined } = options,
): readonly One[] {
  requireId(speaker)
  const quotes = collectionOf<'quotes', One>(records, 'quotes', ownQuotes)
  const id = currentId(speaker, quotes === ownQuotes)
  if (!optionOf(options, 'parts')) {
    return rememberQuotes(id, [quotes], () => quotes.filter((one) => one.speaker === id))
  }
  const entities = collectionOf<'entities', AnyEntity>(records, 'entities', ownEntities)
  return rememberQuotes(id, [quotes, entities], () => {
    const ids = withParts(id, entities)
    return quotes.filter((one) => ids.has(one.speaker))
  })
}

const rememberAbout = /* @__PURE__ */ answers()

/**
 * The facts about an entity or an event, in the order of the collection.
 *
 * @param id - An entity or event; there are no facts about an unknown one.
 * @param options - `{ parts: true }` adds those about the parts and people of an entity. Facts, and for parts entities, of
 * another dataset may stand here too, or as the last argument.
 * @throws TypeError if the id is not a string, or the records cannot be read.
 * @returns The same frozen array for the same arguments.
 */
export function factsAbout<One extends AnyFact = Fact>(
  id: Some<EntityId | EventId>,
  options: WithParts & Of<'entities'> & { readonly facts?: readonly One[] | undefined } = {},
  records: Of<'entities'> & { readonly facts?: readonly One[] | undefined } = options,
): readonly One[] {
  requireId(id)
  const facts = collectionOf<'facts', One>(records, 'facts', ownFacts)
  const topic = currentId(id, facts === ownFacts)
  const isAbout = (ids: ReadonlySet<string>) => (fact: One) =>
    fact.about.some((one) => ids.has(one))
  if (!optionOf(options, 'parts')) {
    return rememberAbout(topic, [facts], () => facts.filter(isAbout(new Set([topic]))))
  }
  const entities = collectionOf<'entities', AnyEntity>(records, 'entities', ownEntities)
  return rememberAbout(topic, [facts, entities], () =>
    facts.filter(isAbout(withParts(topic, entities))),
  )
}

const rememberFrom = /* @__PURE__ */ answers()

/**
 * The facts that a source affirms or denies, in the order of the collection. Facts to which it is uncommitted (`Uu`) are left
 * out; `attributions` says how surely it holds each.
 *
 * @param origin - An entity, or `author` for the writer of the report; an unknown one holds nothing.
 * @param options - `{ parts: true }` adds what the parts and people of an entity hold. Facts, and for parts entities, of
 * another dataset may stand here too, or as the last argument.
 * @throws TypeError if the id is not a string, or the records cannot be read.
 * @returns The same frozen array for the same arguments.
 */
export function factsFrom<One extends AnyFact = Fact>(
  origin: Some<ActorId | 'author'>,
  options: WithParts & Of<'entities'> & { readonly facts?: readonly One[] | undefined } = {},
  records: Of<'entities'> & { readonly facts?: readonly One[] | undefined } = options,
): readonly One[] {
  requireId(origin)
  const facts = collectionOf<'facts', One>(records, 'facts', ownFacts)
  const id = currentId(origin, facts === ownFacts)
  const isHeldBy = (ids: ReadonlySet<string>) => (fact: One) =>
    fact.attributions.some(({ source, factuality }) => ids.has(source) && factuality !== 'Uu')
  if (!optionOf(options, 'parts')) {
    return rememberFrom(id, [facts], () => facts.filter(isHeldBy(new Set([id]))))
  }
  const entities = collectionOf<'entities', AnyEntity>(records, 'entities', ownEntities)
  return rememberFrom(id, [facts, entities], () => facts.filter(isHeldBy(withParts(id, entities))))
}

const rememberIn = /* @__PURE__ */ answers()

/**
 * The facts that a quotation makes, in the order of the collection; those of the quotations nested in it are among them.
 *
 * @param quote - A quotation; an unknown one makes no facts.
 * @param records - Facts and quotes of another dataset.
 * @throws TypeError if the id is not a string, or the records cannot be read.
 * @returns The same frozen array for the same arguments.
 */
export function factsIn<One extends AnyFact = Fact>(
  quote: Some<QuoteId>,
  records: Of<'quotes'> & { readonly facts?: readonly One[] | undefined } = {},
): readonly One[] {
  requireId(quote)
  const facts = collectionOf<'facts', One>(records, 'facts', ownFacts)
  const quotes = collectionOf<'quotes', AnyQuote>(records, 'quotes', ownQuotes)
  const id = currentId(quote, facts === ownFacts)
  return rememberIn(id, [facts, quotes], () => {
    const ids = withAll(id, quotes, ({ nestedIn }) => [nestedIn])
    return facts.filter((fact) => fact.quote !== undefined && ids.has(fact.quote))
  })
}

/** Two claims of a report that contradict each other. */
export interface Dispute<
  OneFact extends AnyFact = Fact,
  OneQuote extends AnyQuote = Quote,
  OneRelation extends AnyRelation = Relation,
> {
  /** The relation that says so, and who draws it. */
  readonly relation: OneRelation
  /** The two claims: facts or quotations. */
  readonly claims: readonly [OneFact | OneQuote, OneFact | OneQuote]
}

const rememberDisputes = /* @__PURE__ */ answers()

/**
 * The claims that contradict each other, in pairs. The text does not decide between them.
 *
 * @param records - Facts, quotes and relations of another dataset.
 * @throws TypeError if the records cannot be read.
 * @returns The same frozen array for the same arguments.
 */
export function disputes<
  OneFact extends AnyFact = Fact,
  OneQuote extends AnyQuote = Quote,
  OneRelation extends AnyRelation = Relation,
>(
  records: {
    readonly facts?: readonly OneFact[] | undefined
    readonly quotes?: readonly OneQuote[] | undefined
    readonly relations?: readonly OneRelation[] | undefined
  } = {},
): readonly Dispute<OneFact, OneQuote, OneRelation>[] {
  const facts = collectionOf<'facts', OneFact>(records, 'facts', ownFacts)
  const quotes = collectionOf<'quotes', OneQuote>(records, 'quotes', ownQuotes)
  const relations = collectionOf<'relations', OneRelation>(records, 'relations', ownRelations)
  return rememberDisputes('', [relations, facts, quotes], () => {
    const claims = new Map([...facts, ...quotes].map((claim) => [claim.id as string, claim]))
    return relations.flatMap((relation) => {
      const [from, to] = [claims.get(relation.from), claims.get(relation.to)]
      if (relation.type !== 'contradicts' || !from || !to) return []
      return Object.freeze({ relation, claims: Object.freeze([from, to] as const) })
    })
  })
}
