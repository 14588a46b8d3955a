import { elements, type Found, isObject, type Rule, shown } from './rule.js'

/** Several quotations may be of one event. */
const alreadyRead = new WeakMap<Found, ReadonlySet<unknown>>()

/** The entities that act in an event. */
function agentsOf(event: Found): ReadonlySet<unknown> {
  const known = alreadyRead.get(event)
  if (known) return known
  const agents = new Set<unknown>()
  for (const { value } of elements(event.record.participants, [])) {
    if (isObject(value) && value.role === 'agent') agents.add(value.entity)
  }
  alreadyRead.set(event, agents)
  return agents
}

/** The event of a quotation is the act of saying it: the speaker is its agent. */
export const eventOfQuote: Rule = function* ({ found, byId }) {
  for (const { collection, record, path } of found) {
    if (collection !== 'quotes' || typeof record.event !== 'string') continue
    const event = byId.get(record.event)
    const { speaker } = record
    if (event?.collection !== 'events' || typeof speaker !== 'string') continue
    if (agentsOf(event).has(speaker)) continue
    yield {
      code: 'event-of-quote',
      path: [...path, 'event'],
      message: `'${shown(record.event)}' does not have '${shown(speaker)}' as its agent: name the act of saying it, or add the speaker to its participants`,
    }
  }
}
