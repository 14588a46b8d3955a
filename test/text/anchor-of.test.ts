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
    expect(anchorOf('a🌉b', 'a\ud83c')).toBeUndefined()
    const anchor = anchorOf(inventedText, 'is safe.')
    expect(anchor && excerpt(inventedText, anchor)).toBe('is safe.')
  })

  it('prefers words that stand by themselves to the same letters inside longer words', () => {
    expect(anchorOf('Ukrainian troops left Ukraine.', 'Ukraine')).toEqual({ start: 22, end: 29 })
    expect(anchorOf('A Russian said that Russia left Russia.', 'Russia', 2)).toEqual({
      start: 32,
      end: 38,
    })
    // A second one by itself is not made up from a longer word.
    expect(anchorOf('Russia and Russians', 'Russia', 2)).toBeUndefined()
    expect(anchorOf('Russia, Russians and Russians', 'Russia', 2)).toBeUndefined()
    // Where the words stand nowhere by themselves, as with affixes, the letters are found.
    expect(anchorOf('대통령은 러시아가 갔다고 했다.', '러시아')).toEqual({ start: 5, end: 8 })
    expect(anchorOf('Putin’in planları ve Rusyanın ordusu', 'Rusya')).toEqual({
      start: 21,
      end: 26,
    })
  })

  it('finds no part of a character as people see it', () => {
    expect(anchorOf('a cafe\u0301', 'cafe')).toBeUndefined()
    expect(anchorOf('👨‍👩‍👧', '👩')).toBeUndefined()
    expect(anchorOf('🇺🇦🇷🇺', '🇦🇷')).toBeUndefined()
    expect(anchorOf('🇺🇦🇷🇺', '🇷🇺')).toEqual({ start: 2, end: 4 })
  })

  it('finds long words, overlapping ones too', () => {
    const words = 'ab'.repeat(50)
    expect(anchorOf(`x ${words}abab y`, `${words}`, 1)).toEqual({ start: 2, end: 102 })
    const sentence = `${'no '.repeat(30)}yes`
    expect(anchorOf(`no ${sentence} ${sentence}.`, sentence, 2)).toEqual({ start: 97, end: 190 })
    expect(anchorOf(sentence, `${sentence}.`)).toBeUndefined()
  })

  it('says what is wrong with its arguments', () => {
    expect(() => anchorOf('a', '')).toThrow(RangeError)
    for (const occurrence of [0, -1, 1.5, Number.NaN]) {
      expect(() => anchorOf('a', 'a', occurrence)).toThrow(/whole number from 1/)
    }
  })

  it('finds words before a non-joiner, where no other place has them', () => {
    expect(anchorOf('او می\u200cخواهد برود.', 'می')).toEqual({ start: 3, end: 5 })
  })
})
