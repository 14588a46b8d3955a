import { describe, expect, it } from 'vitest'
import { timeInWords, whenInWords } from '../../src/page/time-in-words.js'
import { inventedDataset } from '../invented-report.js'

describe('a time in words', () => {
  it.each([
    ['2022-02-15', '15 February 2022'],
    ['2022-02-15T20:00:00-05:00', '15 February 2022'],
    ['2022-02', 'February 2022'],
    ['2022-02-XX', 'February 2022'],
    ['2022', '2022'],
    ['2022-XX-XX', '2022'],
    ['2021-21', 'spring 2021'],
    ['2021-24?', 'perhaps winter 2021'],
    ['2022-02-21', '21 February 2022'],
    ['202X', '2020–2029'],
    ['19XX~', 'about 1900–1999'],
    ['Y17000', '17000'],
  ])('is as exact as it is: %s', (edtf, words) => {
    expect(timeInWords(edtf)).toBe(words)
  })

  it.each([
    ['2022-02-15?', 'perhaps 15 February 2022'],
    ['2022-02~', 'about February 2022'],
    ['2022%', 'perhaps about 2022'],
    ['2022~/2023-06?', 'between about 2022 and perhaps June 2023'],
    ['2022-02~/..', 'from about February 2022 on'],
  ])('keeps its doubt: %s', (edtf, words) => {
    expect(timeInWords(edtf)).toBe(words)
  })

  it.each([
    ['-0044-03-15', '15 March 45 BC'],
    ['0000', '1 BC'],
    ['-0050/0050', 'between 51 BC and 50 AD'],
    ['-0100/-0050', 'between 101 BC and 51 BC'],
    ['-0044-03-01/-0044-03-15', 'between 1 March and 15 March 45 BC'],
    ['-004X', '50 BC–41 BC'],
    ['Y-17000', '17001 BC'],
  ])('names the era of a year that is before ours, or early in it: %s', (edtf, words) => {
    expect(timeInWords(edtf)).toBe(words)
  })

  it.each([
    ['2022-01/2022-02-17', 'between January and 17 February 2022'],
    ['2021-12-31/2022-02-17', 'between 31 December 2021 and 17 February 2022'],
    ['2022~/2022-02', 'between about 2022 and February 2022'],
    ['2021/2022', 'between 2021 and 2022'],
    ['../2022-02-15', 'until 15 February 2022'],
    ['2022-02-15/', 'from 15 February 2022 on'],
  ])('has its two ends: %s', (edtf, words) => {
    expect(timeInWords(edtf)).toBe(words)
  })

  it('is left as it is where no calendar shows it', () => {
    for (const edtf of ['Y170000002', 'Y-170000002?', 'some day'])
      expect(timeInWords(edtf)).toBe(edtf)
  })
})

describe('when an event takes place', () => {
  const [event] = inventedDataset().events
  const when = (edtf: string | null, status: string) =>
    whenInWords({ ...event, status, time: { edtf, basis: 'inferred' } } as never)

  it('is its time', () => {
    expect(when('../2022-02-15', 'occurred')).toBe('until 15 February 2022')
    expect(when(null, 'occurred')).toBe('no date')
  })

  it.each([
    ['2022-02-15', 'under way on 15 February 2022'],
    ['2022-02-15~', 'under way on about 15 February 2022'],
    ['2022-02', 'under way in February 2022'],
    ['2022', 'under way in 2022'],
    ['../2022-02-15', 'under way by 15 February 2022'],
    ['2022-02-15/..', 'under way from 15 February 2022 on'],
    ['2022-01/2022-02-17', 'under way between January and 17 February 2022'],
    [null, 'no date'],
  ])('is a time at which it goes on, if it does: %s', (edtf, words) => {
    expect(when(edtf, 'ongoing')).toBe(words)
  })
})
