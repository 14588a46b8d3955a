import { describe, expect, it } from 'vitest'
import { fold, foldedPositions } from '../../src/text/folding.js'

describe('fold', () => {
  it.each([
    ['quotation marks', '“a” „a‟ «a» 〝a〟 צה״ל', '"a" "a" "a" "a" צה"ל'],
    ['quotation marks as typewriters write them', "``a''", '"a"'],
    ['apostrophes', '‘a’ aʼs a`s ‹a› Oʻzbekiston צ׳', "'a' a's a's 'a' O'zbekiston צ'"],
    ['dashes', 'a–b—c‑d−e תל־אביב', 'a-b-c-d-e תל-אביב'],
    ['dashes as typewriters write them', 'a--b --- c', 'a-b - c'],
    ['ellipses', 'a… b. . .', 'a... b...'],
    ['ligatures', 'oﬃcial ﬁnd', 'official find'],
    ['white space around', ' a ', 'a'],
    ['white space', ' a\u00a0\u2009b\t\n c ', 'a b c'],
    ['invisible characters', 'a\u200bb\u00adc\u2060d\ufeff\u200e', 'abcd'],
    ['composition', 'cafe\u0301', 'café'],
  ])('makes %s one', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(folded)).toBe(folded)
  })

  it('composes and orders as many marks as a script writes', () => {
    const marks = '\u0301\u0323'.repeat(15)
    expect(fold(`a${marks}`)).toBe(`a${marks}`.normalize('NFC'))
    // After so many it begins anew, and loses none.
    const many = fold(`a${'\u0301\u0323'.repeat(100)}b`)
    expect(many).toMatch(/^\u1ea1\u0323{14}\u0301{15}\u0323{15}.*b$/)
    expect(many.normalize('NFD')).toHaveLength(202)
  })

  it('keeps what is no typography', () => {
    for (const text of ['Kyiv', 'kyiv', 'æ', 'a, b', '１', 'a/b', 'a. .'])
      expect(fold(text)).toBe(text)
  })
})

describe('foldedPositions', () => {
  it('gives for each character of the folded form where it comes from', () => {
    const text = '“Cafe\u0301”  \u00adis…'
    const positions = foldedPositions(text)
    const characters = [...text]
    const folded = [...fold(text)]
    expect(positions).toHaveLength(folded.length + 1)
    expect(positions?.at(-1)).toBe(characters.length)
    expect(folded.map((_, at) => characters[positions?.[at] as number])).toEqual([
      '“',
      'C',
      'a',
      'f',
      'e',
      '”',
      ' ',
      'i',
      's',
      '…',
      '…',
      '…',
    ])
  })
})

describe('foldedPositions', () => {
  it.each([
    ['text that has nothing to fold', 'a b', [0, 1, 2, 3]],
    ['a character of two units', '🌉 b', [0, 1, 2, 3]],
    ['a mark, which goes with its letter', 'e\u0301b', [0, 2, 3]],
    ['a mark at the start', '\u0301\u0323b', [0, 0, 2, 3]],
    ['an ellipsis, which becomes three', 'a…b', [0, 1, 1, 1, 2, 3]],
    ['what shows nothing', 'a\u200b\u2060b', [0, 3, 4]],
    ['runs of white space, and white space around', ' \u200b \n a \t\u00a0b  ', [5, 6, 9, 12]],
    ['white space alone', ' \n ', [3]],
    ['white space around what shows nothing', 'a \u200b b', [0, 1, 4, 5]],
    ['the letters of a syllable', '\u1100\u1161b', [0, 2, 3]],
    ['a ligature, which becomes its letters', 'aﬃb', [0, 1, 1, 1, 2, 3]],
    ['two apostrophes, which become one mark', "🌉''b", [0, 1, 3, 4]],
    ['hyphens, which become one', 'a---b', [0, 1, 4, 5]],
    ['full stops with spaces, which become an ellipsis', 'a. . .b', [0, 1, 3, 5, 6, 7]],
    ['nothing', '', [0]],
  ])('maps %s', (_, text, positions) => {
    expect(foldedPositions(text)).toEqual(positions)
  })

  it('has a position for each character of the folded form, whatever stands together', () => {
    const pieces = ["'", '-', '.', ' ', '\u00ad', '\u1100', '\u1161', '각', '\u0301', '🌉']
    const more = (texts: readonly string[]) =>
      texts.flatMap((text) => pieces.map((one) => text + one))
    for (const text of more(more(more(more(more(['']))))).filter((_, at) => at % 7 === 0)) {
      const positions = foldedPositions(text)
      expect([text, positions.length - 1]).toEqual([text, [...fold(text)].length])
      expect([...positions].sort((one, other) => one - other)).toEqual(positions)
    }
  })
})
