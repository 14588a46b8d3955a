import { events as ownEvents } from '#data/events'
import type { AnyEvent } from '../types/any-report.js'
import type { Event } from '../types/index.js'
import { answers } from './answers.js'
import { collectionOf, optionOf } from './options.js'
import { entriesOf, type TimelineEntry } from './timeline-entries.js'

const remember = /* @__PURE__ */ answers()

/**
 * The events in order of time, each with the days between which it lies, so that a chart needs no EDTF: days are calendar
 * days without a time zone. An event stands where its first known day puts it; one without a beginning before others of
 * its last day; those without a date come last. Otherwise the order is that of the text. Events that are not told as real
 * are included: look at `status`. So are events that are parts of others: look at `partOf`.
 *
 * @param options - `{ dated: true }` leaves out events without any date. Events of another dataset may stand here too, or
 * as the last argument.
 * @throws TypeError if the records cannot be read.
 * @returns The same frozen array for the same arguments.
 */
export function timeline<One extends AnyEvent = Event>(
  options: {
    readonly dated?: boolean | undefined
    readonly events?: readonly One[] | undefined
  } = {},
  records: { readonly events?: readonly One[] | undefined } = options,
): readonly TimelineEntry<One>[] {
  const events = collectionOf<'events', One>(records, 'events', ownEvents)
  const isDated = optionOf(options, 'dated')
  return remember(isDated ? 'dated' : 'all', [events], () => {
    const entries = entriesOf(events)
    return isDated
      ? entries.filter(({ earliest, latest }) => earliest !== null || latest !== null)
      : entries
  })
}
