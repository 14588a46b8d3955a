import { entities as ownEntities } from '#data/entities'
import { events as ownEvents } from '#data/events'
import { mentions as ownMentions } from '#data/mentions'
import { relations as ownRelations } from '#data/relations'
import type { EntityId, EventId, FactId, QuoteId } from '../../data/ids.js'
import type { AnyEntity, AnyEvent, AnyMention, AnyRelation } from '../types/any-report.js'
import type { Event, Mention, Relation } from '../types/index.js'
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
