import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/text/lines.js'
import type { Place } from '../../src/verify/joins.js'
import { choosePlaces, type Equals, ordinalOf } from '../../src/verify/order.js'
import { seed } from '../junk.js'

/** A place of one line. */
function placeAt(ordinal: number): Place {
  const line: Line = { ordinal, start: 0, length: 1, index: 0, units: 1, opensBlock: true }
  return { lines: [line], joins: [] }
}

/** The groups of a source and of a text, in which each letter is a paragraph; a full stop is another line. */
const groupsOf = (source: string, text: string): Equals[] =>
  [...new Set(source)].flatMap((letter) => {
    const indexesIn = (all: string) => [...all].flatMap((one, at) => (one === letter ? [at] : []))
    const places = indexesIn(text).map(placeAt)
    return places.length > 0 ? [{ indexes: indexesIn(source), places }] : []
  })

/** The most paragraphs that can stand in the order of the source: the longest common subsequence. */
function mostInOrder(source: string, text: string): number {
  const [letter, ...others] = source
  if (letter === undefined || text === '') return 0
  const rest = others.join('')
  const at = text.indexOf(letter)
  const without = mostInOrder(rest, text)
  return at === -1 ? without : Math.max(without, 1 + mostInOrder(rest, text.slice(at + 1)))
}

const count = (all: string, letter: string) => all.split(letter).length - 1

/** A string of some letters. */
const strings = (letters: string, maxLength: number) =>
  fc.array(fc.constantFrom(...letters), { maxLength }).map((all) => all.join(''))

/** Chooses places, and checks that the result is a choice. */
function chosen(source: string, text: string) {
  const { places, inOrder } = choosePlaces(groupsOf(source, text))
  for (const [index, place] of places) expect(text[ordinalOf(place)]).toBe(source[index])
  expect(new Set(places.values()).size).toBe(places.size)
  for (const letter of new Set(source)) {
    const placed = [...places.keys()].filter((index) => source[index] === letter)
    expect(placed.length).toBe(Math.min(count(source, letter), count(text, letter)))
  }
  const ordered = [...inOrder]
    .sort((a, b) => a - b)
    .map((index) => ordinalOf(places.get(index) as Place))
  expect(ordered).toEqual([...new Set(ordered)].sort((a, b) => a - b))
  return { places, inOrder }
}

describe('choosePlaces', () => {
  it.each([
    ['abc', 'abc', [0, 1, 2]],
    ['abc', 'a.b.c', [0, 1, 2]],
    ['abc', 'cab', [0, 1]],
    ['abc', 'bca', [1, 2]],
    ['abc', 'babcb', [0, 1, 2]],
    ['aba', 'aba', [0, 1, 2]],
    ['aba', 'ab', [0, 1]],
    ['aba', 'ba', [1, 2]],
    ['aaab', 'ab', [2, 3]],
    ['abc', '...', []],
    ['', 'abc', []],
  ])('of %j finds in %j those that stand in order', (source, text, expected) => {
    const { inOrder } = chosen(source, text)
    // Of equal paragraphs next to each other any will do.
    expect(inOrder.size).toBe(expected.length)
    expect([...inOrder].map((index) => source[index]).sort()).toEqual(
      expected.map((index) => source[index]).sort(),
    )
  })

  it('puts as many as possible in order, where the text has a paragraph several times', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...'abcdef']).map((all) => all.join('')),
        strings('abcdef.', 9),
        (source, text) => {
          expect(chosen(source, text).inOrder.size).toBe(mostInOrder(source, text))
        },
      ),
      { numRuns: 500, seed },
    )
  })

  it('puts as many as possible in order, where the source has a paragraph several times', () => {
    fc.assert(
      fc.property(
        strings('abcdef', 9),
        fc.shuffledSubarray([...'abcdef.']).map((all) => all.join('')),
        (source, text) => {
          expect(chosen(source, text).inOrder.size).toBe(mostInOrder(source, text))
        },
      ),
      { numRuns: 500, seed },
    )
  })

  it('puts as many as possible in order, where both have a paragraph several times', () => {
    expect(chosen('abax', 'baxa').inOrder.size).toBe(3)
    fc.assert(
      fc.property(strings('abc', 8), strings('abc.', 10), (source, text) => {
        expect(chosen(source, text).inOrder.size).toBe(mostInOrder(source, text))
      }),
      { numRuns: 500, seed },
    )
  })

  it.each([
    [100, 100],
    [100, 200],
    [200, 100],
    [33, 1000],
    [1000, 33],
  ])('puts equal paragraphs in order, %i in the source and %i in the text', (own, others) => {
    const { inOrder } = chosen('a'.repeat(own), 'a'.repeat(others))
    expect(inOrder.size).toBe(Math.min(own, others))
  })

  it('keeps the last of very many equal paragraphs, where a copy does not have the first', () => {
    const many = 'a'.repeat(60)
    expect(chosen(`${many}b${many}`, `b${many}`).inOrder.size).toBe(61)
  })

  it.each([
    [1, 1],
    [1, 2],
    [2, 1],
  ])(
    'takes linear time for equal paragraphs, %i in the source for %i in the text',
    (own, others) => {
      const readsOf = (size: number) => {
        let reads = 0
        const places = Array.from({ length: others * size }, (_, at) => {
          const { lines, joins } = placeAt(at)
          return {
            get lines() {
              reads++
              return lines
            },
            joins,
          }
        })
        choosePlaces([{ indexes: Array.from({ length: own * size }, (_, index) => index), places }])
        return reads
      }
      expect(readsOf(2000)).toBeLessThan(3 * readsOf(1000))
    },
  )

  it('looks at the first 32 places of a paragraph', () => {
    const inOrderAfter = (repeated: number) => {
      const text = `${'b'.repeat(repeated)}acb`
      return chosen('acb', text).inOrder.size
    }
    expect(inOrderAfter(31)).toBe(3)
    expect(inOrderAfter(32)).toBe(2)
  })
})
