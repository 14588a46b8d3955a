import { entities as ownEntities } from '#data/entities'
import { events as ownEvents } from '#data/events'
import type { EntityId, EventId } from '../../data/ids.js'
import type { AnyEntity, AnyEvent } from '../types/any-report.js'
import type { Entity, Event } from '../types/index.js'
import { answers } from './answers.js'
import { collectionOf, currentId, requireId, type Some } from './options.js'

/** What an entity belongs to: what it is a part of, or speaks or works for. */
const wholesOf = (entity: AnyEntity): readonly (string | undefined)[] => [
  entity.partOf,
  'affiliation' in entity ? entity.affiliation : undefined,
]

/** An id, and those of all records that belong to it through others, at any depth. */
export function withAll<One extends { readonly id: string }>(
  id: string,
  records: readonly One[],
  wholes: (record: One) => readonly (string | undefined)[],
): ReadonlySet<string> {
  const parts = new Map<string, string[]>()
  for (const record of records) {
    for (const whole of wholes(record)) {
      if (whole === undefined) continue
      const others = parts.get(whole)
      if (others) others.push(record.id)
      else parts.set(whole, [record.id])
    }
  }
  const ids = new Set([id])
  // A set that grows is iterated to its end.
  for (const one of ids) for (const part of parts.get(one) ?? []) ids.add(part)
  return ids
}

/** The ids of an entity, of its parts, and of the people and groups that speak or work for it, at any depth. */
export const withParts = (id: string, entities: readonly AnyEntity[]): ReadonlySet<string> =>
  withAll(id, entities, wholesOf)

const remember = /* @__PURE__ */ answers()

/**
 * What belongs to an entity or event, at any depth: the parts of an entity, and the people and groups that speak or work
 * for it; the events that are parts of an event.
 *
 * @param id - An entity or event; nothing belongs to an unknown one.
 * @param records - Entities and events of another dataset.
 * @throws TypeError if the id is not a string, or the records cannot be read.
 * @returns The same frozen array for the same arguments.
 */
export function partsOf<OneEntity extends AnyEntity = Entity, OneEvent extends AnyEvent = Event>(
  id: Some<EntityId | EventId>,
  records: {
    readonly entities?: readonly OneEntity[] | undefined
    readonly events?: readonly OneEvent[] | undefined
  } = {},
): readonly (OneEntity | OneEvent)[] {
  requireId(id)
  const entities = collectionOf<'entities', OneEntity>(records, 'entities', ownEntities)
  const events = collectionOf<'events', OneEvent>(records, 'events', ownEvents)
  const whole = currentId(id, entities === ownEntities)
  return remember(whole, [entities, events], () => {
    const ids = withParts(whole, entities)
    const parts = withAll(whole, events, ({ partOf }) => [partOf])
    return [
      ...entities.filter((entity) => entity.id !== whole && ids.has(entity.id)),
      ...events.filter((event) => event.id !== whole && parts.has(event.id)),
    ]
  })
}
