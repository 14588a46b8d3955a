import { formatDay, parseEdtf } from '../text/edtf.js'
import type { AnyEvent } from '../types/any-report.js'
import type { Event } from '../types/index.js'

/** An event and the days between which it lies. */
export interface TimelineEntry<One extends AnyEvent = Event> {
  readonly event: One
  /**
   * First day that its time allows (EDTF, `YYYY-MM-DD`); `null` if none is known. Of an `ongoing` event it is a day on which
   * it goes on: it may have begun before.
   */
  readonly earliest: string | null
  /** Last day that its time allows (EDTF, `YYYY-MM-DD`), itself included; `null` if none is known, as of `ongoing` events. */
  readonly latest: string | null
}

/** Events in order of time: what `timeline` returns, which brings this report's events along. */
export const entriesOf = <One extends AnyEvent>(events: readonly One[]): TimelineEntry<One>[] =>
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
