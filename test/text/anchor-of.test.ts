import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../src/text/anchor-of.js'
import { excerpt } from '../../src/text/excerpt.js'
import { inventedText } from '../invented-report.js'

describe('anchorOf', () => {
  it('finds the wanted occurrence of words, in code points', () => {
    expect(anchorOf('a🌉b🌉', '🌉')).toEqual({ start: 1, end: 2 })
    expect(anchorOf('a🌉b🌉', '🌉', 2)).toEqual({ start: 3, end: 4 })
    expect(anchorOf('aaa', 'aa', 2)).toEqual({ start: 1, end: 3 })
    expect(anchorOf('a🌉b', '🌉', 2)).toBeUndefined()
    expect(anchorOf('a🌉b', '\udf09')).toBeUndefined()
    const anchor = anchorOf(inventedText, 'is safe.')
    expect(anchor && excerpt(inventedText, anchor)).toBe('is safe.')
  })

  it('says what is wrong with its arguments', () => {
    expect(() => anchorOf('a', '')).toThrow(RangeError)
    for (const occurrence of [0, -1, 1.5, Number.NaN]) {
      expect(() => anchorOf('a', 'a', occurrence)).toThrow(/whole number from 1/)
    }
  })
})
