import { parseEdtf } from '../text/edtf.js'
import type { AnyEvent } from '../types/any-report.js'

const dayLength = 86_400_000

/** A day of `parseEdtf`, counted from 1970; `NaN` if no calendar can show it. */
export function dayNumber(day: number): number {
  const year = Math.floor(day / 10_000)
  const rest = day - year * 10_000
  return new Date(0).setUTCFullYear(year, Math.floor(rest / 100) - 1, rest % 100) / dayLength
}

/** A day in words, with the era where a year alone might be taken for one of another. */
export function inWords(day: number, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(day * dayLength)
  const era = options.year && date.getUTCFullYear() < 1000 ? 'short' : undefined
  return date.toLocaleDateString('en-GB', { timeZone: 'UTC', era, ...options })
}

/** How EDTF marks that a date is uncertain, approximate, or both. */
const doubts: Readonly<Record<string, string>> = {
  '?': 'perhaps ',
  '~': 'about ',
  '%': 'perhaps about ',
}
const seasons = ['spring ', 'summer ', 'autumn ', 'winter ']

/** A date of EDTF in words, as exact as it is; what no calendar can show, as it is. */
function dateInWords(edtf: string): string {
  const range = parseEdtf(edtf)
  const first = dayNumber(range?.first ?? Number.NaN)
  if (Number.isNaN(first)) return edtf
  const doubt = doubts[edtf.slice(-1)] ?? ''
  const year = { year: 'numeric' } as const
  if (/\dX/.test(edtf)) {
    const last = dayNumber(range?.last ?? Number.NaN)
    return `${doubt}${inWords(first, year)}–${inWords(last, year)}`
  }
  const month = /\d-(\d\d)/.exec(edtf)?.[1]
  const season = seasons[Number(month) - 21]
  if (season) return doubt + season + inWords(first, year)
  const day = isDay(edtf) ? 'numeric' : undefined
  return doubt + inWords(first, { ...year, month: month ? 'long' : undefined, day })
}

const isDay = (edtf: string) => /\d-\d\d-\d/.test(edtf)
const isOpen = (end: string) => end === '' || end === '..'

/** A time of EDTF in words. */
export function timeInWords(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return dateInWords(from)
  if (isOpen(from)) return `until ${dateInWords(to)}`
  if (isOpen(to)) return `from ${dateInWords(from)} on`
  const [first, last] = [dateInWords(from), dateInWords(to)]
  // A year that both share is said once, but where the first is no more than that.
  const [year = ''] = / \d+\D*$/.exec(last) ?? []
  const isShared = /\d-\d/.test(from) && first.endsWith(year)
  return `between ${isShared ? first.slice(0, first.length - year.length) : first} and ${last}`
}

/** When an event takes place, in words. */
export function whenInWords({ status, time: { edtf } }: AnyEvent): string {
  if (edtf === null) return 'no date'
  const words = timeInWords(edtf)
  if (status !== 'ongoing') return words
  // Its time is one at which it goes on: it need not end there.
  if (edtf.includes('/')) return `under way ${words.replace(/^until/, 'by')}`
  return `under way ${isDay(edtf) ? 'on' : 'in'} ${words}`
}
