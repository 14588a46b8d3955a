import type { TimelineEntry } from '../query/timeline-entries.js'
import type { AnyEvent } from '../types/any-report.js'
import { element, styled } from './element.js'

type Entry = TimelineEntry<AnyEvent>

const dayLength = 86_400_000

/** The number of a day (`YYYY-MM-DD`), counted from 1970; `undefined` if no calendar can show it. */
export function dayNumber(day: string | null): number | undefined {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day ?? '') ?? []
  const time = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date))
  return Number.isNaN(time) ? undefined : time / dayLength
}

function inWords(day: number, options: Intl.DateTimeFormatOptions): string {
  return new Date(day * dayLength).toLocaleDateString('en-GB', { timeZone: 'UTC', ...options })
}

/** A day (`YYYY-MM-DD`) in words; what is none, as it is. */
export const dayInWords = (day: string): string => {
  const number = dayNumber(day)
  return number === undefined
    ? day
    : inWords(number, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** Whether two days are the first and the last of one month. */
const isMonth = (first: string, last: string): boolean =>
  first.slice(0, -3) === last.slice(0, -3) &&
  first.endsWith('-01') &&
  inWords((dayNumber(last) ?? Number.NaN) + 1, { day: 'numeric' }) === '1'

/** When an event takes place, in words. */
export function whenInWords({ event, earliest, latest }: Entry): string {
  const isOngoing = event.status === 'ongoing'
  if (earliest === null && latest === null) return 'no date'
  if (latest === null)
    return isOngoing
      ? `under way on ${dayInWords(earliest ?? '')}`
      : `from ${dayInWords(earliest ?? '')} on`
  if (earliest === null) return `until ${dayInWords(latest)}`
  if (earliest === latest) return dayInWords(earliest)
  if (isMonth(earliest, latest)) {
    return inWords(dayNumber(earliest) ?? 0, { month: 'long', year: 'numeric' })
  }
  const isOneYear = earliest.slice(0, -6) === latest.slice(0, -6)
  const first = isOneYear
    ? inWords(dayNumber(earliest) ?? Number.NaN, { day: 'numeric', month: 'long' })
    : dayInWords(earliest)
  return `between ${first} and ${dayInWords(latest)}`
}

/** The steps between the marks of a scale, in days or months. */
const steps = [
  ...[1, 2, 7, 14].map((days) => ({ days, months: 0 })),
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000].map((months) => ({
    days: 0,
    months,
  })),
]
const mostMarks = 5

interface Mark {
  readonly day: number
  readonly words: string
}

/** The days of a scale that have a mark. */
function marksBetween(first: number, last: number): Mark[] {
  const step = steps.find(({ days, months }) => (last - first) / (days || months * 30) <= mostMarks)
  if (!step) return []
  const start = new Date(first * dayLength)
  const marks: Mark[] = []
  const options: Intl.DateTimeFormatOptions = step.days
    ? { day: 'numeric', month: 'short' }
    : step.months < 12
      ? { month: 'short', year: 'numeric' }
      : { year: 'numeric' }
  const month = step.months < 12 ? start.getUTCMonth() : 0
  const year =
    step.months < 12
      ? start.getUTCFullYear()
      : Math.floor((start.getUTCFullYear() * 12) / step.months) * (step.months / 12)
  for (let index = 0; marks.length <= mostMarks; index++) {
    const day = step.days
      ? first + index * step.days
      : new Date(0).setUTCFullYear(year, month + index * step.months, 1) / dayLength
    if (!(day <= last)) break
    if (day >= first) marks.push({ day, words: inWords(day, options) })
  }
  return marks
}

/** A scale of days, on which events are drawn. */
export interface Calendar {
  /** The marks of the scale. */
  readonly axis: () => HTMLElement
  /** The stretch of an event, whose ends fade where they are open. */
  readonly bar: (entry: Entry) => HTMLElement
}

/** A calendar that has room for some events. */
export function calendarOf(entries: readonly Entry[]): Calendar {
  const days = entries.flatMap(({ earliest, latest }) => {
    return [dayNumber(earliest), dayNumber(latest)].filter((day) => day !== undefined)
  })
  const known = { first: Math.min(...days), last: Math.max(...days) }
  const margin = Math.max(1, (known.last - known.first) / 12)
  const [from, to] = [known.first - margin, known.last + 1 + margin]
  const percent = (day: number) => `${(100 * (day - from)) / (to - from)}%`
  const width = (days: number) => `${(100 * days) / (to - from)}%`
  return {
    axis: () =>
      element(
        'div',
        { class: 'axis', 'aria-hidden': 'true' },
        marksBetween(Math.ceil(from), Math.floor(to)).map(({ day, words }) =>
          styled(element('span', {}, words), { '--left': percent(day) }),
        ),
      ),
    bar: ({ event, earliest, latest }) => {
      const [first, last] = [dayNumber(earliest), dayNumber(latest)]
      const start = first ?? from
      const isOngoing = event.status === 'ongoing'
      const end = (last ?? (isOngoing ? start : to - 1)) + 1
      const open = [
        first === undefined && 'opens-before',
        last === undefined && !isOngoing && 'opens-after',
        isOngoing && 'goes-on',
      ]
      return styled(
        element('div', {
          class: ['bar', ...open].filter(Boolean).join(' '),
          'aria-hidden': 'true',
        }),
        { '--left': percent(start), '--width': width(end - start) },
      )
    },
  }
}
