import { describe, expect, it } from 'vitest'
import { countCodePoints } from '../../src/text/code-points.js'
import { linesOf } from '../../src/text/lines.js'
import {
  type Join,
  type JoinOptions,
  joinsBetween,
  lengthOf,
  type Place,
  positionsIn,
  textOfPlace,
  waysToJoin,
} from '../../src/verify/joins.js'

/** The lines of a text, and how each two of them may be joined. */
function read(text: string) {
  const lines = [...linesOf(text)]
  const options = lines.slice(1).map((line, at) => joinsBetween(text, lines[at] ?? line, line))
  return { lines, options }
}

/** All ways to choose one join between each two lines. */
const allJoins = (options: readonly JoinOptions[]): Join[][] =>
  options.reduce<Join[][]>(
    (all, { joins }) => all.flatMap((before) => joins.map((join) => [...before, join])),
    [[]],
  )

const texts = [
  'one',
  'one\ntwo',
  'one-\ntwo',
  'one –\ntwo-\nthree\nfour-\nfive',
  'a-\nb-\nc-\nd-\ne',
  '🌉-\n𝒜\n橋\n橋-\n橋',
  '\n - \n\t-\n-\n',
]

describe('joinsBetween', () => {
  const space = ['space']
  const closed = ['nothing', 'space']
  const hyphenated = ['nothing', 'no-hyphen', 'space']

  it.each([
    ['a word', 'bridge\nis', space],
    ['a full stop', 'bridge.\nIt', space],
    ['a quotation mark', 'bridge”\nis', space],
    ['a character outside the Basic Multilingual Plane', '🌉\nis', space],
    ['a hyphen', 'well-\nknown', hyphenated],
    ['a hyphen alone', '-\nknown', hyphenated],
    ['a hyphen with blanks after it', 'well- \u00a0\n known', hyphenated],
    ['the hyphen of Unicode', 'well\u2010\nknown', hyphenated],
    ['a hyphen within', 'well-known\nbridge', space],
    ['a soft hyphen', 'bri\u00ad\ndge', closed],
    ['a space of no width', 'bri\u200b\ndge', closed],
    ['a soft hyphen after a letter that is not ASCII', 'Brü\u00ad\ncke', closed],
    ['a space of no width after a dash', 'safe –\u200b\nso', closed],
    ['another blank character', 'bri\u2060\ndge', space],
    ['a hyphen that does not break', 'well\u2011\nknown', closed],
    ['a figure dash', 'safe \u2012\nso', closed],
    ['an en dash', 'safe –\nso', closed],
    ['an em dash alone', '—\nso', closed],
    ['a horizontal bar', 'safe \u2015\nso', closed],
    ['a slash', 'safe/\nsound', closed],
    ['a dash within', 'safe–sound\n“so', space],
    ['a minus sign', 'safe −\nso', space],
    ['a dash at the start of the next line', 'safe”\n– so', closed],
    ['Han', '橋は安全\n安全だ', closed],
    ['Han outside the Basic Multilingual Plane', '𠀀\n𠀀', closed],
    ['Han with its punctuation', '安全だ。\n「橋', closed],
    ['Hiragana and Katakana', 'はし\nハシ', closed],
    ['Thai', 'สะพาน\nปลอดภัย', closed],
    ['Han before Latin', '安全\nsafe', closed],
    ['Latin before Han', 'säfé\n安全', closed],
    ['Hangul', '다리는\n안전', closed],
    ['Hangul before a digit', '다리\n15', closed],
    ['Han with a curly quotation mark', '说：\n“好', closed],
    ['Han before a dash', '说\n——好', closed],
    ['a sign of Han and Kana alone', 'デー\nタ', closed],
    ['Katakana before a picture', 'デ\n🌉', closed],
    ['Tibetan', 'ཟམ་\nཔ', closed],
    ['the hyphen of Hebrew', 'תל־\nאביב', closed],
    ['an ellipsis', 'safe…\nso', closed],
    ['the name of a host', 'www.example.\norg', closed],
    ['a sign of an address', 'index.php?story=\nbridge', closed],
    ['an address, before a sign', 'index.php\n?story', closed],
    ['a full stop before a digit', 'safe.\n15', space],
  ])('after %s', (_, text, joins) => {
    // What stands around them does not matter.
    for (const [before, after] of [
      ['', ''],
      ['橋\n', '\n橋'],
      ['a\n', '\nb'],
      ['bri\u00addge\n', '\nbri\u00addge'],
    ] as const) {
      const { options } = read(before + text + after)
      expect(options[before === '' ? 0 : 1]?.joins).toEqual(joins)
    }
  })

  it('knows what the joins add at least and at most', () => {
    expect(read('a\nb-\nc–\nd').options.map(({ least, most }) => [least, most])).toEqual([
      [1, 1],
      [-1, 1],
      [0, 1],
    ])
  })
})

describe('textOfPlace', () => {
  it.each<[Join[], string]>([
    [['space', 'space'], 'The bri- dge is safe.'],
    [['nothing', 'space'], 'The bri-dge is safe.'],
    [['no-hyphen', 'space'], 'The bridge is safe.'],
    [['no-hyphen', 'nothing'], 'The bridge issafe.'],
  ])('joins lines by %j', (joins, expected) => {
    const text = 'The bri-\n dge is \nsafe.'
    expect(textOfPlace(text, { lines: [...linesOf(text)], joins })).toBe(expected)
  })

  it('is as long as the place', () => {
    for (const text of texts) {
      const { lines, options } = read(text)
      for (const joins of allJoins(options)) {
        const place: Place = { lines, joins }
        expect(countCodePoints(textOfPlace(text, place))).toBe(lengthOf(place))
      }
    }
  })
})

describe('waysToJoin', () => {
  it.each(texts)('yields all ways that give a length, and no others: %j', (text) => {
    const { lines, options } = read(text)
    const all = allJoins(options).map((joins) => ({ lines, joins }))
    for (let length = 0; length < text.length + 3; length++) {
      const expected = all.filter((place) => lengthOf(place) === length)
      const own = lines.reduce((sum, line) => sum + line.length, 0)
      expect([...waysToJoin(lines, options, length - own, 1024)]).toEqual(expected)
    }
  })

  it('yields the first of very many', () => {
    const { lines, options } = read(Array.from({ length: 8 }, () => 'a-').join('\n'))
    const own = 8 * 2
    const all = allJoins(options).filter((joins) => lengthOf({ lines, joins }) === own)
    expect(all.length).toBeGreaterThan(32)
    const ways = [...waysToJoin(lines, options, 0, 32)]
    expect(ways.map(({ joins }) => joins)).toEqual(all.slice(0, 32))
  })
})

describe('positionsIn', () => {
  it.each(texts)('finds each character of a paragraph in the text: %j', (text) => {
    const { lines, options } = read(text)
    for (const joins of allJoins(options)) {
      // The position of each character, and of the end.
      const expected: number[] = []
      for (const [at, { start, length }] of lines.entries()) {
        const own = joins[at] === 'no-hyphen' ? length - 1 : length
        for (let offset = 0; offset < own; offset++) expected.push(start + offset)
        // A space stands for the line break.
        if (joins[at] === 'space' || at === lines.length - 1) expected.push(start + length)
      }
      const position = positionsIn({ lines, joins })
      expect(expected.map((_, offset) => position(offset))).toEqual(expected)
      expect(position(-1)).toBeUndefined()
      expect(position(expected.length)).toBeUndefined()
      expect(position(expected.length + 5)).toBeUndefined()
    }
  })
})
