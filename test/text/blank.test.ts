import { describe, expect, it } from 'vitest'
import { isBlank, isBlankAt, trimmed } from '../../src/text/blank.js'

const blanks = [
  ' ',
  '\t',
  '\n',
  '\u00a0',
  '\u2028',
  '\u3000',
  '\u00ad',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u2800',
  '\ufffc',
]
const others = ['a', '!', '~', 'é', '橋', '\u0301', '\u200d', '\ufe0f', '\ud83c']

describe('what is blank', () => {
  it('is white space, and what shows nothing by itself', () => {
    for (const blank of blanks) expect([blank, isBlankAt(blank, 0)]).toEqual([blank, true])
    for (const other of others) expect([other, isBlankAt(other, 0)]).toEqual([other, false])
    expect([isBlankAt('a b', 1), isBlankAt('a b', 2), isBlankAt(' ', 1)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('is left out around a text', () => {
    const all = blanks.join('')
    for (const [before, words, after] of [
      ['', '', ''],
      ['', 'a', ''],
      [all, 'a', ''],
      ['', 'a', all],
      [all, `a${all}b`, all],
      // Before all else nothing is there to be joined to.
      ['\ufe0f \u200d', '❤\ufe0f', ' '],
    ] as const) {
      const { start, end } = trimmed(`${before}${words}${after}`)
      expect([start, end]).toEqual([before.length, before.length + words.length])
    }
  })

  it('is all of a text, or not', () => {
    for (const text of ['', ' ', blanks.join('')]) expect(isBlank(text)).toBe(true)
    for (const text of ['a', ' a', 'a ', ` ${blanks}a`]) expect(isBlank(text)).toBe(false)
  })
})
