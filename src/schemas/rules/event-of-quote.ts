import { elements, isObject, type Rule, shown } from './rule.js'

/** The event of a quotation is the act of saying it: the speaker is its agent. */
export const eventOfQuote: Rule = function* ({ found, byId }) {
  for (const { collection, record, path } of found) {
    if (collection !== 'quotes' || typeof record.event !== 'string') continue
    const event = byId.get(record.event)
    const { speaker } = record
    if (event?.collection !== 'events' || typeof speaker !== 'string') continue
    const acts = elements(event.record.participants, []).some(
      ({ value }) => isObject(value) && value.entity === speaker && value.role === 'agent',
    )
    if (acts) continue
    yield {
      code: 'event-of-quote',
      path: [...path, 'event'],
      message: `'${shown(record.event)}' does not have '${shown(speaker)}' as its agent: name the act of saying it, or add the speaker to its participants`,
    }
  }
}
