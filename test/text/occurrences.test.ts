import { describe, expect, it } from 'vitest'
import { occurrencesOf } from '../../src/text/occurrences.js'

/** Where words stand, place by place. */
const expected = (text: string, words: string) =>
  Array.from({ length: text.length }, (_, index) => index).filter((index) =>
    text.startsWith(words, index),
  )

describe('occurrencesOf', () => {
  // Words of 64 units and more are searched in another way.
  it.each([1, 63, 64, 65, 66, 130])(
    'finds all, overlapping ones too: words of %i letters',
    (length) => {
      const patterns = [
        'a'.repeat(length),
        'ab'.repeat(length).slice(0, length),
        'aab'.repeat(length).slice(0, length),
        `${'a'.repeat(length - 1)}b`,
        `b${'a'.repeat(length - 1)}`,
        'aabaaab'.repeat(length).slice(0, length),
      ]
      for (const words of patterns) {
        const texts = [
          words,
          `${words}${words}`,
          `${words}x${words.slice(0, -1)}${words}`,
          `${words}${'a'.repeat(length)}`,
          `${words}${'b'.repeat(length)}`,
          'a'.repeat(300),
          'x',
        ]
        for (const text of texts) {
          expect([...occurrencesOf(text, words)]).toEqual(expected(text, words))
        }
      }
    },
  )

  it('cuts no character in two', () => {
    const half = '🌉'.slice(1)
    const long = `${half}${'a'.repeat(70)}`
    expect([...occurrencesOf(`🌉${'a'.repeat(70)} ${long}`, long)]).toEqual([73])
    expect([...occurrencesOf('a🌉 a\ud83c', 'a\ud83c')]).toEqual([4])
  })
})
