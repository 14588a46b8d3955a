import { once } from '../once.js'
import { shown } from '../printable.js'
import { elementsOf, type Found, isObject } from '../read-dataset.js'
import type { Rule } from '../rule.js'

function agentsOf({ record }: Found): ReadonlySet<unknown> {
  const participants = elementsOf(record.participants).filter(isObject)
  return new Set(participants.filter(({ role }) => role === 'agent').map(({ entity }) => entity))
}

/** The event of a quotation is the act of saying it: the speaker is its agent. */
export const eventOfQuote: Rule = ({ byCollection, byId }, report) => {
  // Several quotations may have the same event.
  const agents = once(agentsOf)
  for (const quote of byCollection.quotes) {
    const { record } = quote
    const event = byId(record.event)
    const { speaker } = record
    if (event?.collection !== 'events' || typeof speaker !== 'string') continue
    if (agents(event).has(speaker)) continue
    report({
      code: 'event-of-quote',
      path: quote.pathTo('event'),
      message: `'${shown(String(record.event))}' does not have '${shown(speaker)}' as its agent: name the act of saying it, or add the speaker to its participants`,
    })
  }
}
