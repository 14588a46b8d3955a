import { parseEdtf } from '../text/edtf.js'
import type { AnyEvent } from '../types/any-report.js'
import { element, styled } from './element.js'
import { dayNumber, inWords } from './time-in-words.js'

/** Where the bar of an event begins and ends, in days; `undefined` where that is open, `NaN` if no calendar can show it. */
type Stretch = readonly [start: number | undefined, end: number | undefined]

function stretchOf({ status, time }: AnyEvent): Stretch {
  const range = parseEdtf(time.edtf ?? '')
  const [first, last] = [range?.first ?? undefined, range?.last ?? undefined]
  // What is under way by a day, or from it on, is so on that day.
  const known = status === 'ongoing' ? (first ?? last) : undefined
  const [from, to] = [first ?? known, last ?? known]
  return [from && dayNumber(from), to && dayNumber(to) + 1]
}

/** The lines of a mark, from above. */
const lines: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { month: 'short' },
  { day: 'numeric' },
]
/** How wide the column is at least, and how much of it some words take, in `rem`. */
const width = 11
const room = (words: string) => words.length / 2 + 0.25

/** A day of a scale, and where it lies: from 0 to 1. */
interface Mark {
  readonly day: number
  readonly left: number
}

/** The marks that there is room for, in words: a line that says the same as on the mark before is left blank. */
function labelled(marks: readonly Mark[]): (Mark & { readonly words: string })[] {
  let free: readonly number[] = []
  let before: readonly string[] = []
  return marks.flatMap((mark) => {
    const full = lines.map((line) => inWords(mark.day, line))
    const start = full.findIndex((line, index) => line !== before[index])
    const from = mark.left * width
    const fits = full.every(
      (line, index) => index < start || (from >= (free[index] ?? 0) && from + room(line) <= width),
    )
    if (!fits) return []
    before = full
    free = full.map((line, index) => (index < start ? (free[index] ?? 0) : from + room(line)))
    return { ...mark, words: full.map((line, index) => (index < start ? '' : line)).join('\n') }
  })
}

/** A scale of days, on which events are drawn. */
export interface Calendar {
  /** The marks of the scale. */
  readonly axis: () => HTMLElement
  /** The stretch of an event, whose ends fade where they are open. */
  readonly bar: (event: AnyEvent) => HTMLElement | undefined
}

/**
 * A calendar that has room for some events. Each stretch from one day on which a bar begins or ends to the next has the same
 * room: reports tell of a few days, and of what was long before.
 */
export function calendarOf(events: readonly AnyEvent[]): Calendar {
  const ends = events
    .map(stretchOf)
    .flatMap(([start, end]) => [start ?? (end ?? Number.NaN) - 1, end ?? (start ?? Number.NaN) + 1])
  const days = [...new Set(ends)].filter((day) => !Number.isNaN(day)).sort((a, b) => a - b)
  const margin = Math.max(0.5, days.length / 12)
  const at = (day: number) => (days.indexOf(day) + margin) / (days.length - 1 + 2 * margin)
  return {
    axis: () =>
      element(
        'div',
        { class: 'axis', 'aria-hidden': 'true' },
        // The last day is the one after the last of the events.
        labelled(days.slice(0, -1).map((day) => ({ day, left: at(day) }))).map(({ left, words }) =>
          styled(element('span', {}, words), { '--left': `${100 * left}%` }),
        ),
      ),
    bar: (event) => {
      const [start, end] = stretchOf(event)
      if (Number.isNaN(start) || Number.isNaN(end)) return undefined
      const [left, right] = [start === undefined ? 0 : at(start), end === undefined ? 1 : at(end)]
      const open = [
        start === undefined && 'opens-before',
        end === undefined && 'opens-after',
        event.status === 'ongoing' && 'goes-on',
      ]
      return styled(
        element('div', {
          class: ['bar', ...open].filter(Boolean).join(' '),
          'aria-hidden': 'true',
        }),
        { '--left': `${100 * left}%`, '--width': `${100 * (right - left)}%` },
      )
    },
  }
}
