import { describe, expect, it } from 'vitest'
import {
  type Around,
  around,
  isInsideCharacter,
  isInsideWord,
  writesSuffixes,
} from '../../src/text/boundaries.js'
import { isInsidePair } from '../../src/text/code-points.js'

/** The places in a text at which something holds, in UTF-16 units. */
const placesWhere = (text: string, holds: (place: Around) => boolean) =>
  Array.from({ length: text.length + 1 }, (_, index) => index).filter(
    (index) => !isInsidePair(text, index) && holds(around(text, index)),
  )

describe('isInsideCharacter', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

  it.each([
    ['letters', 'Kyiv'],
    ['marks', 'Ky\u0301\u0323iv'],
    ['a mark at the start', '\u0301a'],
    ['flags in a row', '🇺🇦🇬🇪🇪🇺 a 🇺🇦'],
    ['flags after an indicator of their own', '🇦🇧🇨🇩🇪🇫🇬 🇦b🇨'],
    ['an indicator at the start, and one at the end', '🇺a🇦'],
    ['skin tones', '👍🏽👍'],
    ['families', '👨‍👩‍👧‍👦👨‍👩'],
    ['a joiner between other characters', 'a\u200db'],
    ['a flag of tags', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}a'],
    ['variation selectors', '❤\ufe0f❤'],
    ['more flags than a line has', `${'🇺🇦'.repeat(40)}🇪🇺`],
    ['the letters of Korean syllables', `${'강남 가각'.normalize('NFD')} \u1100\u1100\u1161`],
    ['vowels that go with a letter in Thai and Lao', 'น้ำมัน ນ້ຳ'],
    ['voicing marks of half-width Katakana', 'ﾌﾟｰﾁﾝ'],
    ['nothing', ''],
  ])('agrees with the Unicode segmentation of %s', (_, text) => {
    const starts = new Set(Array.from(segmenter.segment(text), ({ index }) => index))
    const inside = Array.from({ length: text.length }, (_, index) => index).filter(
      (index) => index > 0 && !starts.has(index) && !isInsidePair(text, index),
    )
    // A mark at the start belongs to nothing.
    expect(placesWhere(text, isInsideCharacter)).toEqual(inside)
  })
})

describe('isInsideWord', () => {
  it.each([
    ['letters, digits and marks', 'ab1\u0301 c', [1, 2, 3]],
    ['a hyphen or an apostrophe', "a-b'c", []],
    ['the start and the end', 'a', []],
    ['a soft hyphen', 'a\u00adb', [1, 2]],
    ['a word joiner between words', '.\u2060b a\u2060.', []],
    ['a joiner at the start and at the end', '\u200da b\u200d', []],
    ['a non-joiner in Persian', 'می\u200cخواهم', [2, 3]],
    ['scripts that write nothing between words', '俄罗斯はロシア', []],
    ['scripts that write affixes onto names', '러시아는 لروسيا', []],
    ['the line that lengthens an Arabic word before a name', 'لـCNN ـ15', [3, 4, 8]],
    ['the sign that lengthens a vowel in Japanese', 'メーカー3社', []],
    ['numbers of footnotes', 'Ada¹ Ada① Ada₂', [1, 2, 6, 7, 11, 12]],
    ['two joiners in a row', 'a\u200c\u00adb', [1, 2, 3]],
    ['two joiners in a word after another', '. a\u200c\u00adb', [3, 4, 5]],
    ['two joiners at the end of a word', 'a\u200c\u00ad b', []],
    ['two scripts side by side', 'Kyivは', [1, 2, 3]],
    ['letters outside the Basic Multilingual Plane', '𐐷𐐷', [2]],
  ])('looks at %s', (_, text, inside) => {
    expect(placesWhere(text, isInsideWord)).toEqual(inside)
  })
})

describe('writesSuffixes', () => {
  it('knows the languages by their tags', () => {
    for (const language of [
      'tr',
      'TR',
      'az-Latn',
      'hu',
      'fi',
      'et',
      'eu',
      'kk',
      'uz',
      'crh',
      'ka',
      'bn',
      'hy',
    ]) {
      expect([language, writesSuffixes(language)]).toEqual([language, true])
    }
    for (const language of ['en', 'uk', 'trv', 'x-tr', 'fil', '']) {
      expect([language, writesSuffixes(language)]).toEqual([language, false])
    }
  })
})
