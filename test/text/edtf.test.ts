import edtf, { parse } from 'edtf'
import { describe, expect, it } from 'vitest'
import { edtfFlaw, formatDay, parseEdtf } from '../../src/text/edtf.js'
import { dataset } from '../dataset.js'

const valid = [
  '2022',
  '2022-02',
  '2024-02',
  '2022-02-15',
  '2022-02-15?',
  '2022-02~',
  '2022%',
  '202X',
  '20XX',
  '2022-XX',
  '2022-XX-XX',
  '2022-02-XX',
  '2024-02-XX',
  '../2022-02-15',
  '2022-02-15/..',
  '/2022-02-15',
  '2022-02-15/',
  '2022-01/2022-02-15',
  '2022~/2023-06?',
  '2000-02-29',
  '0000',
  '2022-02-15T20:00:00',
  '2022-02-15T20:00:00Z',
  '2022-02-15T20:00:00+01:00',
]
const invalid = [
  '',
  ' ',
  'Tuesday',
  '2022-13',
  '2022-00',
  '2022-02-30',
  '2022-04-31',
  '2022-02-00',
  '2022-2',
  '20XX-01',
  '20XX-XX',
  'XXX2',
  '-0000',
  'Y2022',
  '2022-02-15/2022-02-14',
  '2022-02-15/2022-02-16/2022-02-17',
  '2022-02-15T',
  '2022-02-15T25:00:00',
  '2022-02T20:00:00',
  '2022-21-01',
  '2022-02-15 ',
  ' 2022',
  '2022-02-15\n',
  '2022-02-15T20:00:00?',
  '2022-02-15T20:00:00Z~',
]

/** The first and last day according to the library; `null` where open. */
function libraryRange(text: string) {
  const { min, max } = edtf(text) as { min: number | null; max: number | null }
  const day = (time: number | null) =>
    time === null || !Number.isFinite(time) ? null : new Date(time).toISOString().slice(0, 10)
  return [day(min), day(max)]
}

const range = (text: string) => {
  const days = parseEdtf(text)
  return days && [days.first, days.last].map((day) => (day === null ? null : formatDay(day)))
}

describe('parseEdtf', () => {
  it.each(valid)('agrees with an EDTF library on %j', (text) => {
    expect(() => parse(text, { level: 1 })).not.toThrow()
    expect(range(text)).toEqual(libraryRange(text))
  })

  it.each(invalid)('rejects %j, as the library does', (text) => {
    expect(() => [parse(text, { level: 1 }), edtf(text)]).toThrow()
    expect(parseEdtf(text)).toBeUndefined()
  })

  it('rejects the 29th of February in a common year, and an interval that is open at both ends', () => {
    for (const text of ['2021-02-29', '1900-02-29', '../..', '/', '/..']) {
      expect(parseEdtf(text)).toBeUndefined()
    }
  })

  it('rejects a day in a month that is not known, and months and days that are none', () => {
    for (const text of ['2004-XX-15', '2004-25', '2004-02-00', '2004-00-01', '2004-24-01']) {
      expect(parseEdtf(text)).toBeUndefined()
    }
  })

  it('knows how many days each month has', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (const [index, length] of lengths.entries()) {
      const month = `2031-${String(index + 1).padStart(2, '0')}`
      expect(range(month)).toEqual([`${month}-01`, `${month}-${length}`])
      expect(range(`${month}-XX`)).toEqual([`${month}-01`, `${month}-${length}`])
      expect(range(`${month}-${length}`)).toEqual([`${month}-${length}`, `${month}-${length}`])
      expect(range(`${month}-01`)).toEqual([`${month}-01`, `${month}-01`])
      expect(parseEdtf(`${month}-${length + 1}`)).toBeUndefined()
    }
    expect(range('2000-02')).toEqual(['2000-02-01', '2000-02-29'])
    expect(range('1900-02')).toEqual(['1900-02-01', '1900-02-28'])
  })

  it('leaves an end open that is not known', () => {
    expect(range('2031-05/..')).toEqual(['2031-05-01', null])
    expect(range('2031-05/')).toEqual(['2031-05-01', null])
    expect(range('../2031-05')).toEqual([null, '2031-05-31'])
    expect(range('/2031-05')).toEqual([null, '2031-05-31'])
    expect(range('-0001/0000')).toEqual(['-0001-01-01', '0000-12-31'])
  })

  it('allows an interval of one day, which the library does not', () => {
    expect(range('2022-02-15/2022-02-15')).toEqual(['2022-02-15', '2022-02-15'])
  })

  it('needs seconds, as the specification says; the library does not', () => {
    expect(parseEdtf('2022-02-15T20:00')).toBeUndefined()
  })

  it('allows an offset that is less than zero, but no zero with a minus, which ISO 8601 does not have', () => {
    const at = (offset: string) => parseEdtf(`2022-02-15T20:00:00${offset}`)
    for (const offset of ['+00', '+00:00', '-00:30', '-00:01', '-01', '-09:30', '-14:00', '+14']) {
      expect(at(offset)).toEqual({ first: 20_220_215, last: 20_220_215 })
    }
    for (const offset of ['-00', '-00:00', '-00:60', '-15', '-0', '+0200']) {
      expect(at(offset)).toBeUndefined()
    }
  })

  it('allows no time of day in an interval, as the specification says; the library does', () => {
    for (const text of ['2022-02-15T20:00:00/2022-02-16', '2022-02-15/2022-02-16T20:00:00Z']) {
      expect(parseEdtf(text)).toBeUndefined()
    }
  })

  it('lets a season lie anywhere in its year, since EDTF ties it to no hemisphere', () => {
    for (const season of ['2022-21', '2022-24']) {
      expect(range(season)).toEqual(['2022-01-01', '2022-12-31'])
    }
  })

  it('orders and writes years before the first and after the 9999th', () => {
    expect(range('-0044-03-15')).toEqual(['-0044-03-15', '-0044-03-15'])
    expect(range('-01XX')).toEqual(['-0199-01-01', '-0100-12-31'])
    expect(range('Y170000002')).toEqual(['Y170000002', 'Y170000002'])
    expect(range('-0044/2022')).toEqual(['-0044-01-01', '2022-12-31'])
    expect(range('../-0044')).toEqual([null, '-0044-12-31'])
    expect(range('9999')).toEqual(['9999-01-01', '9999-12-31'])
  })
})

describe('the times of the data', () => {
  const times = [
    ...dataset.events.map(({ id, time }) => [id, time.edtf] as const),
    ...dataset.references.map(({ id, published }) => [id, published] as const),
  ].filter(([, text]) => text !== null)

  it.each(times)('%s: %s is EDTF, level 1', (_, text) => {
    expect(() => parse(text as string, { level: 1 })).not.toThrow()
    expect(range(text as string)).toEqual(libraryRange(text as string))
  })
})

describe('edtfFlaw', () => {
  it.each([
    ['2031-05-05T12:30', 'a time of day needs seconds'],
    ['2031-05-05T12:30Z', 'a time of day needs seconds'],
    ['2031-05-05T12:30:00/2031-05-06', 'an interval has dates without a time of day'],
    ['2031-02-30', 'there is no 2031-02-30 in the calendar'],
    ['2031-13', 'there is no 2031-13 in the calendar'],
    ['2031-05/2031-02-31', 'there is no 2031-02-31 in the calendar'],
    ['2031-05/2031-04', 'the interval ends before it begins'],
    ['2031-05-05T25:00:00', undefined],
    ['2031-05-32T12:30:00', 'there is no 2031-05-32 in the calendar'],
    ['2031-05-05T12:30:00.000Z', 'a time of day has no fractions of a second'],
    ['2031-05-05T12:30:00+0200', "an offset has a colon, as in '+02:00'"],
    ['2031-05-05T12:30:00-00:00', "an offset of zero is 'Z' or '+00:00'"],
    ['2031-05-05T12:30:00-00', "an offset of zero is 'Z' or '+00:00'"],
    ['2031-05-05 or so', undefined],
    ['some day', undefined],
    ['2031-05/2031-04/2031-03', undefined],
    ['../..', undefined],
    ['soon/2031-05', undefined],
    ['on 2031-02-30', undefined],
  ])('says why %s is none', (text, flaw) => {
    expect(parseEdtf(text)).toBeUndefined()
    expect(edtfFlaw(text)).toBe(flaw)
  })

  it.each(['05.05.2031', '5/5/2031', '2031/05/05', '20310505', '2031-5-5', '2031-05-5', '2031-5'])(
    'says how to write the day %s',
    (text) => {
      expect(parseEdtf(text)).toBeUndefined()
      expect(edtfFlaw(text)).toBe('a day is year-month-day, month and day of two digits each')
    },
  )
})
