/** The first and last day that an EDTF value allows, as numbers that compare like days; `null` if it is open. */
export interface DayRange {
  readonly first: number | null
  readonly last: number | null
}

const date =
  /^(-?\d{4}|-?\d\d(?:\dX|XX))(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:(T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|(?:\+0\d|-0[1-9]|[+-]1[0-4])(?::[0-5]\d)?|-00:(?:0[1-9]|[1-5]\d))?)|[?~%])?$/
const longYear = /^Y(-?[1-9]\d{4,8})[?~%]?$/

const day = (year: number, month: number, dayOfMonth: number): number =>
  year * 10_000 + month * 100 + dayOfMonth

/** A day as an EDTF date; in a year of more than four digits only the year, since EDTF cannot say more. */
export function formatDay(number: number): string {
  const year = Math.floor(number / 10_000)
  if (Math.abs(year) > 9999) return `Y${year}`
  const rest = String(number - year * 10_000).padStart(4, '0')
  const sign = year < 0 ? '-' : ''
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${rest.slice(0, 2)}-${rest.slice(2)}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function parseDate(text: string): { first: number; last: number } | undefined {
  if (text.startsWith('Y')) {
    const long = longYear.exec(text)
    return long
      ? { first: day(Number(long[1]), 1, 1), last: day(Number(long[1]), 12, 31) }
      : undefined
  }
  const parts = date.exec(text)
  if (!parts) return undefined
  const year = parts[1] as string
  const [month, dayOfMonth, time] = [parts[2], parts[3], parts[4]]
  if (year === '-0000') return undefined
  if (time && (!dayOfMonth || text.includes('X'))) return undefined

  if (year.includes('X')) {
    if (month) return undefined
    const bounds = [year.replaceAll('X', '0'), year.replaceAll('X', '9')].map(Number)
    return { first: day(Math.min(...bounds), 1, 1), last: day(Math.max(...bounds), 12, 31) }
  }
  const y = Number(year)
  const wholeYear = { first: day(y, 1, 1), last: day(y, 12, 31) }
  if (!month) return dayOfMonth ? undefined : wholeYear
  if (month === 'XX') return dayOfMonth && dayOfMonth !== 'XX' ? undefined : wholeYear
  const m = Number(month)
  // A season: EDTF does not say in which hemisphere, so it may lie anywhere in its year.
  if (m >= 21 && m <= 24) return dayOfMonth ? undefined : wholeYear
  if (m < 1 || m > 12) return undefined
  const length = daysIn(y, m)
  if (!dayOfMonth || dayOfMonth === 'XX') return { first: day(y, m, 1), last: day(y, m, length) }
  const d = Number(dayOfMonth)
  return d >= 1 && d <= length ? { first: day(y, m, d), last: day(y, m, d) } : undefined
}

/** How much of a text is read: more than twice as much as the longest value has, a day with a time and an offset. */
const mostUnits = 60

/** The days that an EDTF value (level 0 or 1) allows; `undefined` if the text is not EDTF. */
export function parseEdtf(text: string): DayRange | undefined {
  if (text.length > mostUnits) return undefined
  const slash = text.indexOf('/')
  if (slash === -1) return parseDate(text)
  // An interval has dates alone.
  if (text.includes('T')) return undefined
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)]
  const open = (end: string) => end === '' || end === '..'
  if (open(from) && open(to)) return undefined
  const start = open(from) ? { first: null } : parseDate(from)
  const end = open(to) ? { last: null } : parseDate(to)
  if (!start || !end) return undefined
  if (start.first !== null && end.last !== null && start.first > end.last) return undefined
  return { first: start.first, last: end.last }
}

/** A day in another form: day first, or without hyphens, or without leading zeros. */
const otherForm =
  /^(?:\d{4}-(?:\d\d-)?\d(?!\d)|\d{4}[./]\d\d?[./]|\d\d?[-./]\d\d?[-./]\d{4}|\d{8}$)/

/** Why a text is not EDTF, where its form alone does not tell. */
export function edtfFlaw(whole: string): string | undefined {
  const text = whole.slice(0, mostUnits)
  if (/T\d\d:\d\d(?:$|[^:\d])/.test(text)) return 'a time of day needs seconds'
  if (/:\d\d[.,]\d/.test(text)) return 'a time of day has no fractions of a second'
  if (/:\d\d[+-]\d{4}$/.test(text)) return "an offset has a colon, as in '+02:00'"
  if (/:\d\d-00(?::00)?$/.test(text)) return "an offset of zero is 'Z' or '+00:00'"
  if (text.includes('T') && text.includes('/')) return 'an interval has dates without a time of day'
  const ends = text.split('/')
  const days = ends.flatMap((end) => /^\d{4}-\d\d(?:-\d\d)?/.exec(end)?.[0] ?? [])
  const wrong = days.find((day) => !parseDate(day))
  if (wrong) return `there is no ${wrong} in the calendar`
  if (otherForm.test(text)) return 'a day is year-month-day, month and day of two digits each'
  return ends.length === 2 && ends.every(parseDate)
    ? 'the interval ends before it begins'
    : undefined
}
