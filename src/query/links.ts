import { entities as ownEntities } from '#data/entities'
import { events as ownEvents } from '#data/events'
import { facts as ownFacts } from '#data/facts'
import { mentions as ownMentions } from '#data/mentions'
import { notes as ownNotes } from '#data/notes'
import { quotes as ownQuotes } from '#data/quotes'
import { relations as ownRelations } from '#data/relations'
import type { EntityId, EventId, FactId, QuoteId, RecordId } from '../../data/ids.js'
import type {
  AnyEntity,
  AnyEvent,
  AnyFact,
  AnyMention,
  AnyNote,
  AnyQuote,
  AnyRelation,
} from '../types/any-report.js'
import type { Event, Mention, Note, Relation } from '../types/index.js'
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
import { withParts } from './parts.js'

const rememberMentions = /* @__PURE__ */ answers()

/**
 * The mentions of an entity, in the order of the collection.
 *
 * @param id - An entity; an unknown one is not mentioned.
 * @param options - `{ parts: true }` adds those of its parts and people. Mentions, and for parts entities, of another
 * dataset may stand here too, or as the last argument.
 * @throws TypeError if the id is not a string, or the records cannot be read.
 * @returns The same frozen array for the same arguments.
 */
export function mentionsOf<One extends AnyMention = Mention>(
  id: Some<EntityId>,
  options: WithParts & Of<'entities'> & { readonly mentions?: readonly One[] | undefined } = {},
  records: Of<'entities'> & { readonly mentions?: readonly One[] | undefined } = options,
): readonly One[] {
  requireId(id)
  const mentions = collectionOf<'mentions', One>(records, 'mentions', ownMentions)
  const referent = currentId(id, mentions === ownMentions)
  if (!optionOf(options, 'parts')) {
    return rememberMentions(referent, [mentions], () =>
      mentions.filter(({ entity }) => entity === referent),
    )
  }
  const entities = collectionOf<'entities', AnyEntity>(records, 'entities', ownEntities)
  return rememberMentions(referent, [mentions, entities], () => {
    const ids = withParts(referent, entities)
    return mentions.filter(({ entity }) => ids.has(entity))
  })
}

const rememberEvents = /* @__PURE__ */ answers()

/**
 * The events in which an entity takes part, or that take place there, in the order of the collection.
 *
 * @param id - An entity; an unknown one takes part in nothing.
 * @param options - `{ parts: true }` adds those of its parts and people. Events, and for parts entities, of another dataset
 * may stand here too, or as the last argument.
 * @throws TypeError if the id is not a string, or the records cannot be read.
 * @returns The same frozen array for the same arguments.
 */
export function eventsOf<One extends AnyEvent = Event>(
  id: Some<EntityId>,
  options: WithParts & Of<'entities'> & { readonly events?: readonly One[] | undefined } = {},
  records: Of<'entities'> & { readonly events?: readonly One[] | undefined } = options,
): readonly One[] {
  requireId(id)
  const events = collectionOf<'events', One>(records, 'events', ownEvents)
  const participant = currentId(id, events === ownEvents)
  const isOf =
    (ids: ReadonlySet<string>) =>
    ({ participants, place }: One) =>
      participants.some(({ entity }) => ids.has(entity)) || (place !== undefined && ids.has(place))
  if (!optionOf(options, 'parts'))
    return rememberEvents(participant, [events], () => events.filter(isOf(new Set([participant]))))
  const entities = collectionOf<'entities', AnyEntity>(records, 'entities', ownEntities)
  return rememberEvents(participant, [events, entities], () =>
    events.filter(isOf(withParts(participant, entities))),
  )
}

const rememberRelations = /* @__PURE__ */ answers()

/**
 * The relations from or to an event, fact or quotation.
 *
 * @param id - A record; an unknown one has no relations.
 * @param records - Relations of another dataset.
 * @throws TypeError if the id is not a string, or the records cannot be read.
 * @returns The same frozen array for the same arguments.
 */
export function relationsOf<One extends AnyRelation = Relation>(
  id: Some<EventId | FactId | QuoteId>,
  records: { readonly relations?: readonly One[] | undefined } = {},
): readonly One[] {
  requireId(id)
  const relations = collectionOf<'relations', One>(records, 'relations', ownRelations)
  const end = currentId(id, relations === ownRelations)
  return rememberRelations(end, [relations], () =>
    relations.filter(({ from, to }) => from === end || to === end),
  )
}

/** A record that hangs on others. */
type Hanging = AnyMention | AnyEvent | AnyFact | AnyQuote | AnyRelation

/** What a record hangs on: of a mention the entity, of a quotation the act of saying it, and so on. */
function supports(record: Hanging): readonly (string | undefined)[] {
  if ('level' in record) return [record.entity]
  if ('speaker' in record) return [record.event, record.nestedIn]
  if ('statement' in record) return [record.quote, ...record.about]
  if ('from' in record) return [record.from, record.to]
  return [record.partOf]
}

const rememberNotes = /* @__PURE__ */ answers()

/**
 * The notes on a record, or on the report.
 *
 * @param id - A record; there are no notes on an unknown one.
 * @param options - `{ related: true }` adds the notes on what the record hangs on: of a mention the entity; of a fact the
 * quotation that makes it and the events that it is about; of a quotation the act of saying it and the quotation that
 * contains it; of an event the event that it is a part of; of a relation the two records. Collections of another dataset
 * may stand here too, or as the last argument.
 * @throws TypeError if the id is not a string, or the records cannot be read.
 * @returns The same frozen array for the same arguments.
 */
export function notesOn<One extends AnyNote = Note>(
  id: Some<RecordId>,
  options: { readonly related?: boolean | undefined } & Related<One> = {},
  records: Related<One> = options,
): readonly One[] {
  requireId(id)
  const notes = collectionOf<'notes', One>(records, 'notes', ownNotes)
  const topic = currentId(id, notes === ownNotes)
  const isOn =
    (ids: ReadonlySet<string>) =>
    ({ about }: One) =>
      about.some((one) => ids.has(one))
  if (!optionOf(options, 'related'))
    return rememberNotes(topic, [notes], () => notes.filter(isOn(new Set([topic]))))
  const mentions = collectionOf<'mentions', AnyMention>(records, 'mentions', ownMentions)
  const events = collectionOf<'events', AnyEvent>(records, 'events', ownEvents)
  const facts = collectionOf<'facts', AnyFact>(records, 'facts', ownFacts)
  const quotes = collectionOf<'quotes', AnyQuote>(records, 'quotes', ownQuotes)
  const relations = collectionOf<'relations', AnyRelation>(records, 'relations', ownRelations)
  return rememberNotes(topic, [notes, mentions, events, facts, quotes, relations], () => {
    const hanging = new Map<string, Hanging>(
      [...mentions, ...events, ...facts, ...quotes, ...relations].map((one) => [one.id, one]),
    )
    const isEntity = (one: string) => !hanging.has(one)
    const ids = new Set<string>([topic])
    for (const one of ids) {
      const record = hanging.get(one)
      for (const support of record ? supports(record) : []) {
        // A fact hangs on the events that it is about, not on all whom it names.
        const isNamed = record && 'statement' in record && support && isEntity(support)
        if (support !== undefined && !isNamed) ids.add(support)
      }
    }
    return notes.filter(isOn(ids))
  })
}

/** The collections in which `notesOn` looks. */
type Related<One extends AnyNote> = Of<'mentions' | 'events' | 'facts' | 'quotes' | 'relations'> & {
  readonly notes?: readonly One[] | undefined
}
