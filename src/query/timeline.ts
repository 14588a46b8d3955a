import { events } from '#data/events'
import { formatDay, parseEdtf } from '../text/edtf.js'
import type { Event } from '../types/index.js'

/** An event and the days between which it lies. */
export interface TimelineEntry {
  readonly event: Event
  /** First day that its time allows (EDTF, `YYYY-MM-DD`); `null` if no beginning is known. */
  readonly earliest: string | null
  /**
   * Last day that its time allows (EDTF, `YYYY-MM-DD`); `null` if no end is known, as of every `ongoing` event: its time
   * is one at which it goes on.
   */
  readonly latest: string | null
}

/**
 * The events in order of time, each with the days between which it lies, so that a chart needs no EDTF. An event stands
 * where its first known day puts it; one without a beginning before others of its last day; those without a date come
 * last. Otherwise the order is that of the text. Events that are not told as real are included: look at `status`. So are
 * events that are parts of others: look at `partOf`.
 */
export function timeline(): readonly TimelineEntry[] {
  return events
    .map((event) => ({
      event,
      range: event.time.edtf === null ? undefined : parseEdtf(event.time.edtf),
    }))
    .map(({ event, range }) => ({
      event,
      first: range?.first ?? null,
      last: event.status === 'ongoing' ? null : (range?.last ?? null),
    }))
    .sort((a, b) => {
      const known = (entry: typeof a) => entry.first ?? entry.last ?? Number.POSITIVE_INFINITY
      if (known(a) !== known(b)) return known(a) - known(b)
      return Number(b.first === null) - Number(a.first === null)
    })
    .map(({ event, first, last }) => ({
      event,
      earliest: first === null ? null : formatDay(first),
      latest: last === null ? null : formatDay(last),
    }))
}
