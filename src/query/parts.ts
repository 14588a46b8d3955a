import { entities as ownEntities } from '#data/entities'
import { events as ownEvents } from '#data/events'
import type { EntityId, EventId } from '../../data/ids.js'
import type { AnyEntity, AnyEvent } from '../types/any-report.js'
import type { Entity, Event } from '../types/index.js'
import { answers } from './answers.js'
import type { Some } from './options.js'

/** What an entity belongs to: what it is a part of, or speaks or works for. */
const wholesOf = (entity: AnyEntity): readonly (string | undefined)[] => [
  entity.partOf,
  'affiliation' in entity ? entity.affiliation : undefined,
]

/** The ids of an entity, of its parts, and of the people and groups that speak or work for it, at any depth. */
export function withParts(id: string, entities: readonly AnyEntity[]): ReadonlySet<string> {
  const ids = new Set([id])
  // A part may stand before its whole.
  for (let before = 0; before < ids.size; ) {
    before = ids.size
    for (const entity of entities) {
      if (wholesOf(entity).some((whole) => whole !== undefined && ids.has(whole)))
        ids.add(entity.id)
    }
  }
  return ids
}

const remember = /* @__PURE__ */ answers()

/**
 * What belongs to an entity or event, at any depth: the parts of an entity, and the people and groups that speak or work
 * for it; the events that are parts of an event.
 *
 * @param id - An entity or event; nothing belongs to an unknown one.
 * @param records - Entities and events of another dataset.
 * @returns The same frozen array for the same arguments.
 */
export function partsOf<OneEntity extends AnyEntity = Entity, OneEvent extends AnyEvent = Event>(
  id: Some<EntityId | EventId>,
  records: {
    readonly entities?: readonly OneEntity[] | undefined
    readonly events?: readonly OneEvent[] | undefined
  } = {},
): readonly (OneEntity | OneEvent)[] {
  const entities = (records.entities ?? ownEntities) as readonly OneEntity[]
  const events = (records.events ?? ownEvents) as readonly OneEvent[]
  return remember(id, [entities, events], () => {
    const ids = withParts(id, entities)
    const parts = withEventParts(id, events)
    return [
      ...entities.filter((entity) => entity.id !== id && ids.has(entity.id)),
      ...events.filter((event) => event.id !== id && parts.has(event.id)),
    ]
  })
}

function withEventParts(id: string, events: readonly AnyEvent[]): ReadonlySet<string> {
  const ids = new Set([id])
  for (let before = 0; before < ids.size; ) {
    before = ids.size
    for (const { id: part, partOf } of events) if (partOf && ids.has(partOf)) ids.add(part)
  }
  return ids
}
