import { describe, expect, it } from 'vitest'
import {
  codePointIndex,
  countCodePoints,
  indexOfCodePoint,
  isInsidePair,
} from '../../src/text/code-points.js'

/** Units at the edges of the halves of pairs, and beside them. */
const units = [0x61, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000]
const texts = units.flatMap((first) =>
  units.flatMap((second) =>
    units.map((third) => String.fromCharCode(first, second, third, second)),
  ),
)

describe('code points', () => {
  it('are those of the language, of any units in a row', () => {
    for (const text of texts) {
      const characters = [...text]
      expect(countCodePoints(text)).toBe(characters.length)
      const indexes = characters.map((_, index) => characters.slice(0, index).join('').length)
      const found = codePointIndex(text)
      for (const [position, index] of [...indexes, text.length].entries()) {
        expect(indexOfCodePoint(text, position)).toBe(index)
        expect(found(position)).toBe(index)
      }
      expect(indexOfCodePoint(text, characters.length + 1)).toBeUndefined()
      const inside = Array.from({ length: text.length + 1 }, (_, index) => index).filter((index) =>
        isInsidePair(text, index),
      )
      const whole = new Set([...indexes, text.length])
      expect(inside.every((index) => !whole.has(index))).toBe(true)
      expect(inside).toHaveLength(text.length + 1 - whole.size)
    }
  })

  it('are found far into a long text, forwards and backwards', () => {
    const text = 'a🌉'.repeat(500)
    const indexOf = codePointIndex(text)
    for (const position of [1000, 999, 0, 128, 127, 129, 256, 640]) {
      const index = position + Math.floor(position / 2)
      expect([position, indexOf(position)]).toEqual([position, index])
    }
    expect(indexOf(1001)).toBeUndefined()
    expect(indexOf(5000)).toBeUndefined()
  })
})
