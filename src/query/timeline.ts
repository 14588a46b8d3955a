import { events as ownEvents } from '#data/events'
import { formatDay, parseEdtf } from '../text/edtf.js'
import type { AnyEvent } from '../types/any-report.js'
import type { Event } from '../types/index.js'
import { answers } from './answers.js'
import { collectionOf, optionOf } from './options.js'

/** An event and the days between which it lies. */
export interface TimelineEntry<One extends AnyEvent = Event> {
  readonly event: One
  /** First day that its time allows (EDTF, `YYYY-MM-DD`); `null` if no beginning is known. */
  readonly earliest: string | null
  /**
   * Last day that its time allows (EDTF, `YYYY-MM-DD`); `null` if no end is known, as of every `ongoing` event: its time
   * is one at which it goes on.
   */
  readonly latest: string | null
}

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

const entriesOf = <One extends AnyEvent>(events: readonly One[]): TimelineEntry<One>[] =>
  events
    .map((event) => {
      const range = event.time.edtf === null ? undefined : parseEdtf(event.time.edtf)
      const last = event.status === 'ongoing' ? null : (range?.last ?? null)
      return { event, first: range?.first ?? null, last }
    })
    .sort((a, b) => {
      const known = (entry: typeof a) => entry.first ?? entry.last ?? Number.POSITIVE_INFINITY
      if (known(a) !== known(b)) return known(a) - known(b)
      return Number(b.first === null) - Number(a.first === null)
    })
    .map(({ event, first, last }) =>
      Object.freeze({
        event,
        earliest: first === null ? null : formatDay(first),
        latest: last === null ? null : formatDay(last),
      }),
    )
