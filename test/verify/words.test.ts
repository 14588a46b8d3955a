import { describe, expect, it } from 'vitest'
import { excerpt } from '../../src/text/excerpt.js'
import type { Anchor } from '../../src/types/anchor.js'
import { findParagraphs } from '../../src/verify/find-paragraphs.js'
import { buildSource } from '../../src/verify/index.js'
import { locator, paragraphTexts, wordsOfSource } from '../../src/verify/words.js'

/** Functions that return the words of a source at an anchor, and the words of the text where that anchor lies. */
async function read(text: string, ...paragraphs: readonly string[]) {
  const original = paragraphs.join('\n')
  const source = await buildSource(original, { id: 'one', language: 'en' })
  const found = await findParagraphs(text, source)
  const wordsAt = wordsOfSource(source, paragraphTexts(text, found))
  const locate = locator(text, source, found)
  const anchorOf = (words: string): Anchor => {
    const start = [...original.slice(0, original.indexOf(words))].length
    return { start, end: start + [...words].length }
  }
  return {
    length: source.length,
    source,
    wordsAt: (anchor: Anchor) => wordsAt(anchor)?.words,
    wordsOf: (words: string) => wordsAt(anchorOf(words))?.words,
    locate,
    located: (words: string) => {
      const there = locate(anchorOf(words))
      return there && excerpt(text, there)
    },
  }
}

const [one, two] = ['The 🌉 bridge opens.', 'The ferry stops.'] as const

describe('wordsOfSource', () => {
  it('reads every stretch of a paragraph, however the text breaks it, and none of several', async () => {
    const original = [...`${one}\n${two}`]
    const { wordsAt, length } = await read(`${two}\n\nThe 🌉 bri-\ndge\nopens.`, one, two)
    for (let start = 0; start <= length + 2; start++) {
      for (let end = start; end <= length + 2; end++) {
        const words = original.slice(start, end).join('')
        const isInOne = start < end && end <= length && !words.includes('\n')
        expect(wordsAt({ start, end })).toBe(isInOne ? words : undefined)
      }
    }
  })

  it('knows the characters around', async () => {
    const source = await buildSource(`${one}\n${two}`, { id: 'one', language: 'en' })
    const text = `${one}\n${two}`
    const wordsAt = wordsOfSource(source, paragraphTexts(text, await findParagraphs(text, source)))
    expect(wordsAt({ start: 4, end: 5 })).toEqual({
      words: '🌉',
      start: { before: [...'The '], after: ['🌉', ' ', 'b'] },
      end: { before: [...'The 🌉'], after: [...' bri'] },
    })
  })

  it('reads nothing of a paragraph that was not found, or in another typography', async () => {
    const { wordsOf } = await read(`${one}\nIt's so.`, one, two, 'It’s so.')
    expect(wordsOf('bridge')).toBe('bridge')
    expect(wordsOf('ferry')).toBeUndefined()
    expect(wordsOf('so')).toBeUndefined()
  })

  it('reads nothing outside the paragraphs, nor where they overlap', () => {
    const paragraphs = [
      { start: 3, end: 8, sha256: '' },
      { start: 6, end: 11, sha256: '' },
      { start: 20, end: 25, sha256: '' },
    ]
    const texts = new Map(
      ['abcde', 'fghij', 'klmno'].map((text, at) => [
        at,
        { text, indexOf: (position: number) => (position <= 5 ? position : undefined) },
      ]),
    )
    const wordsAt = wordsOfSource({ paragraphs }, texts)
    expect(wordsAt({ start: 3, end: 5 })?.words).toBe('ab')
    expect(wordsAt({ start: 6, end: 11 })?.words).toBe('fghij')
    expect(wordsAt({ start: 20, end: 21 })?.words).toBe('k')
    for (const [start, end] of [
      [0, 1],
      [0, 5],
      [4, 7],
      [10, 12],
      [13, 15],
      [15, 21],
      [24, 26],
      [30, 31],
    ] as const) {
      expect(wordsAt({ start, end })).toBeUndefined()
    }
  })
})

describe('locator', () => {
  it('finds words across paragraphs that the text has in one piece', async () => {
    const { located } = await read(`NEWS\n${one}\n \n${two}\nMORE`, one, two)
    expect(located('opens.\nThe')).toBe('opens.\n \nThe')
  })

  it('finds no words across paragraphs that another line parts, nor those of another order', async () => {
    for (const text of [`${one}\nANOTHER\n${two}`, `${two}\n${one}`, one, two]) {
      const { located } = await read(text, one, two)
      expect(located('opens.\nThe')).toBeUndefined()
    }
    const { located } = await read(`${one}\n${two}\nANOTHER\nEnd.`, one, two, 'End.')
    expect(located('opens.\nThe')).toBe('opens.\nThe')
    expect(located('stops.\nEnd')).toBeUndefined()
    expect(located(`opens.\n${two}\nEnd`)).toBeUndefined()
  })

  it('finds nothing past the end, and nothing that is no anchor', async () => {
    const { locate, length } = await read(`${one}\n${two}`, one, two)
    expect(locate({ start: 0, end: length })).toEqual({ start: 0, end: length })
    expect(locate({ start: 0, end: length + 1 })).toBeUndefined()
    expect(locate({ start: length + 1, end: length + 2 })).toBeUndefined()
    expect(locate({ start: 5, end: 4 })).toBeUndefined()
  })

  it('finds nothing before the first paragraph, nor between two', async () => {
    const { source } = await read(one, one, two)
    const paragraphs = source.paragraphs.map(({ start, end, ...hashes }, index) => ({
      ...hashes,
      start: start + 5 + index * 5,
      end: end + 5 + index * 5,
    }))
    const text = `${one}\n${two}`
    const locate = locator(text, { paragraphs }, await findParagraphs(text, { paragraphs }))
    const [first] = paragraphs
    const end = first?.end as number
    expect(locate({ start: 5, end })).toEqual({ start: 0, end: [...one].length })
    expect(locate({ start: 4, end })).toBeUndefined()
    expect(locate({ start: 5, end: end + 1 })).toBeUndefined()
    expect(locate({ start: end + 1, end: end + 2 })).toBeUndefined()
    expect(locate({ start: end + 1, end: end + 8 })).toBeUndefined()
  })

  it('finds words in paragraphs of another typography, as long as their folded form', async () => {
    const quoted = 'The “harbour” waits – so long.'
    const { located } = await read(`${one}\n\nThe "har\u00adbour"  waits\n- so long.`, one, quoted)
    expect(located('“harbour”')).toBe('"har\u00adbour"')
    expect(located('harbour')).toBe('har\u00adbour')
    expect(located('waits –')).toBe('waits\n-')
    expect(located('so long.')).toBe('so long.')
    expect(located('opens.\nThe')).toBe('opens.\n\nThe')
  })

  it.each([
    ['an ellipsis', 'He said “no…” in Kyiv.', 'He said "no…" in Kyiv.', 'Kyiv'],
    ['a non-joiner', 'او گفت «می\u200cروم».', 'او گفت "می\u200cروم".', 'گفت'],
    [
      'a soft hyphen',
      'Die Bundes\u00adregierung: „nein“.',
      'Die Bundes\u00adregierung: "nein".',
      'nein',
    ],
  ])(
    'finds words in paragraphs of another typography that are equally long, with %s in both',
    async (_, paragraph, copy, words) => {
      const { located } = await read(`${one}\n${copy}`, one, paragraph)
      expect(located(words)).toBe(words)
    },
  )

  it('finds words in paragraphs whose syllables are decomposed', async () => {
    const paragraph = '푸틴은 “아니”라고 말했다.'
    const { located } = await read(`${one}\n${paragraph.normalize('NFD')}`, one, paragraph)
    expect(located('아니')).toBe('아니'.normalize('NFD'))
  })

  it.each([['longer in its folded form', 'Wait… the bridge.', 'Wait... the bridge.']])(
    'finds none in a paragraph %s, nor across its ends',
    async (_, paragraph, copy) => {
      const { located } = await read(`${one}\n${copy}\n${two}`, one, paragraph, two)
      expect(located('opens.')).toBe('opens.')
      expect(located('ferry')).toBe('ferry')
      expect(located('bridge.\nThe')).toBeUndefined()
      expect(located(`opens.\n${paragraph}`)).toBeUndefined()
      expect(located(paragraph)).toBeUndefined()
    },
  )
})
