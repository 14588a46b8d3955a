import { describe, expect, it } from 'vitest'
import { around } from '../../src/text/boundaries.js'
import { verifyAnchors } from '../../src/verify/anchors.js'
import type { Compared } from '../../src/verify/compared.js'

/** What becomes of the anchor of a record at some words of a text, the first ones that are equal. */
function statusOf(
  text: string,
  words: string,
  { names, language = 'en' }: { names?: readonly string[]; language?: string } = {},
) {
  const from = text.indexOf(words)
  const to = from + words.length
  const anchor = { start: from, end: to }
  const compared: Compared = {
    paragraphs: [],
    sha256: '',
    language,
    finalLineBreak: false,
    quotes: [],
    names: new Map(names && [['one', new Set(names)]]),
    anchors: [{ id: 'one', path: ['anchor'], anchor }],
  }
  const all = verifyAnchors(compared, () =>
    from === -1 ? undefined : { words, start: around(text, from), end: around(text, to) },
  )
  expect(all).toEqual([{ id: 'one', path: ['anchor'], anchor, status: all[0]?.status }])
  return all[0]?.status
}

describe('verifyAnchors', () => {
  it.each([
    ['whole words', 'The bridge opens.', 'bridge', 'whole'],
    ['all', 'The bridge opens.', 'The bridge opens.', 'whole'],
    ['the start of a word', 'The bridge opens.', 'brid', 'cut'],
    ['the end of a word', 'The bridge opens.', 'ridge', 'cut'],
    ['a blank before', 'The bridge opens.', ' bridge', 'cut'],
    ['a blank after', 'The bridge opens.', 'bridge ', 'cut'],
    ['a flag', 'a 🇦🇧🇨🇩 b', '🇨🇩', 'whole'],
    ['a flag from its midst', 'a 🇦🇧🇨🇩 b', '🇧🇨🇩', 'cut'],
    ['a flag to its midst', 'a 🇦🇧🇨🇩 b', '🇦🇧🇨', 'cut'],
    ['a hand without the colour of its skin', 'a 👍🏽 b', '👍', 'cut'],
    ['the colour of the skin of a hand', 'a 👍🏽 b', '🏽', 'cut'],
    ['what is unknown', 'a', 'b', 'unverified'],
  ])('judges %s', (_, text, words, status) => {
    expect(statusOf(text, words)).toBe(status)
  })

  it('compares names, in any typography', () => {
    const names = ["o'hara", 'the gull']
    expect(statusOf('the o’hara bridge', 'o’hara', { names })).toBe('whole')
    expect(statusOf('the gull', 'the gull', { names })).toBe('whole')
    expect(statusOf('the gull', 'gull', { names })).toBe('misnamed')
    expect(statusOf('the gull', 'gull', { names: [] })).toBe('misnamed')
    expect(statusOf('the gull', 'gull')).toBe('whole')
  })

  it('lets names alone end inside a word, where a language writes suffixes onto them', () => {
    const text = 'Martı Köprüsünün açılışı'
    const words = 'Martı Köprüsü'
    const names = [words]
    expect(statusOf(text, words, { names, language: 'tr' })).toBe('whole')
    expect(statusOf(text, words, { names, language: 'en' })).toBe('cut')
    expect(statusOf(text, words, { language: 'tr' })).toBe('cut')
    expect(statusOf(`x${text}`, words, { names, language: 'tr' })).toBe('cut')
  })

  it('takes no words of more than 1,000 units for a name', () => {
    for (const [length, status] of [
      [1000, 'whole'],
      [1001, 'misnamed'],
    ] as const) {
      const name = 'a'.repeat(length)
      expect(statusOf(name, name, { names: [name] })).toBe(status)
    }
  })
})
