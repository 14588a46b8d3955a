import { describe, expect, it } from 'vitest'
import { toUtf16 } from '../../src/text/to-utf16.js'

describe('toUtf16', () => {
  it('gives positions that slice the words out of a string', () => {
    const text = 'a🌉b🌉c'
    expect(toUtf16(text, { start: 1, end: 2 })).toEqual({ start: 1, end: 3 })
    expect(text.slice(3, 4)).toBe('b')
    const anchors = [
      { start: 4, end: 5 },
      { start: 2, end: 3 },
    ]
    expect(toUtf16(text, anchors)).toEqual([
      { start: 6, end: 7 },
      { start: 3, end: 4 },
    ])
  })

  it('is right for each of several texts in turn, and far into a long one', () => {
    const long = `${'🌉'.repeat(5000)}end`
    expect(toUtf16(long, { start: 5000, end: 5003 })).toEqual({ start: 10_000, end: 10_003 })
    expect(toUtf16('🌉end', { start: 1, end: 4 })).toEqual({ start: 2, end: 5 })
    expect(toUtf16(long, { start: 2047, end: 2049 })).toEqual({ start: 4094, end: 4098 })
  })

  it('says what is wrong with an anchor', () => {
    expect(() => toUtf16('a🌉b', [{ start: 0, end: 4 }])).toThrow(/past the end.* 3 code points/)
    expect(() => toUtf16('a🌉b', { start: 2, end: 1 })).toThrow(/not an anchor/)
  })
})
