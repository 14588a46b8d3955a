import { describe, expect, it } from 'vitest'
import { excerpt } from '../../src/text/excerpt.js'

describe('excerpt', () => {
  it('counts code points, not UTF-16 units', () => {
    expect(excerpt('a🌉b', { start: 1, end: 2 })).toBe('🌉')
    expect(excerpt('a🌉b', { start: 2, end: 3 })).toBe('b')
    expect(excerpt('a🌉b', { start: 0, end: 3 })).toBe('a🌉b')
    expect(excerpt('\ud83ca', { start: 1, end: 2 })).toBe('a')
  })

  it('is right for each of many texts in turn', () => {
    const texts = Array.from({ length: 9 }, (_, index) => `${'🌉'.repeat(index)}end`)
    for (const round of [1, 2]) {
      for (const [index, text] of texts.entries()) {
        expect([round, excerpt(text, { start: index, end: index + 3 })]).toEqual([round, 'end'])
      }
    }
  })

  it('says what is wrong with an anchor', () => {
    expect(() => excerpt('a🌉b', { start: 0, end: 4 })).toThrow(/past the end.* 3 code points/)
    for (const start of [-1, 0.5, Number.NaN, 3]) {
      expect(() => excerpt('a🌉b', { start, end: 2 })).toThrow(RangeError)
    }
  })
})
