import { describe, expect, it } from 'vitest'
import { type Line, linesOf } from '../../src/text/lines.js'
import { linesAndBlocks, linesWithinBlocks } from '../../src/verify/candidates.js'
import { type Join, joinsBetween, lengthOf, type Place } from '../../src/verify/joins.js'

/** All ways to join some lines. */
const allPlaces = (text: string, lines: readonly Line[]): Place[] =>
  lines
    .slice(1)
    .reduce<Join[][]>(
      (all, line, at) =>
        all.flatMap((before) =>
          joinsBetween(text, lines[at] as Line, line).joins.map((join) => [...before, join]),
        ),
      [[]],
    )
    .map((joins) => ({ lines, joins }))

/** The lines of a text without some, parted where a blank line or one of those stands. */
function blocksOf(text: string, taken: ReadonlySet<number> = new Set()): Line[][] {
  const blocks: Line[][] = [[]]
  for (const line of linesOf(text)) {
    if (line.opensBlock || taken.has(line.ordinal)) blocks.push([])
    if (!taken.has(line.ordinal)) blocks.at(-1)?.push(line)
  }
  return blocks
}

/** Consecutive lines of a block, two or more. */
const runsOf = (block: readonly Line[]): Line[][] =>
  block.flatMap((_, from) =>
    block.slice(from + 1).map((_, more) => block.slice(from, from + more + 2)),
  )

const named = (places: Iterable<Place>) =>
  Array.from(
    places,
    ({ lines, joins }) => `${lines.map(({ ordinal }) => ordinal).join()} ${joins.join()}`,
  ).sort()

const texts = [
  '',
  'one',
  'one\ntwo',
  'a-\nb',
  'a-\nb\n\nc-\nd\n\n\ne',
  'one two three four\na\nb\n\nc\nd',
  'a\nb\none two three four\nc',
  'The bri-\ndge is\nsafe –\nso.\n\nYes.\nNo.\n\nYes.',
  '橋は\n安全-\n🌉\nだ',
  '-\n-\n-',
  'a\n\nb\n\nc\nd\ne',
]

/** Each length alone, and some together. */
const lengthsOf = (text: string): ReadonlySet<number>[] => {
  const all = Array.from({ length: text.length + 2 }, (_, length) => length)
  return [
    new Set<number>(),
    ...all.map((length) => new Set([length])),
    ...all.map((length) => new Set([length + 4, length])),
    new Set(all.filter((length) => length % 3 === 0)),
    new Set(all),
  ]
}

describe('linesAndBlocks', () => {
  it.each(texts)('yields each line and block of a possible length, and no others: %j', (text) => {
    const blocks = blocksOf(text).filter((block) => block.length > 1)
    const all = [
      ...Array.from(linesOf(text), (line) => ({ lines: [line], joins: [] })),
      ...blocks.flatMap((block) => allPlaces(text, block)),
    ]
    for (const lengths of lengthsOf(text)) {
      const expected = all.filter((place) => lengths.has(lengthOf(place)))
      expect(named(linesAndBlocks(text, lengths))).toEqual(named(expected))
    }
  })

  it('tries so many ways to join a block, of all lengths together, and goes on after it', () => {
    const block = Array.from({ length: 6 }, () => 'a-').join('\n')
    const lengths = new Set([10, 11, 12, 13, 14])
    const all = allPlaces(block, [...linesOf(block)]).filter((place) =>
      lengths.has(lengthOf(place)),
    )
    expect(all.length).toBeGreaterThan(150)
    const places = [...linesAndBlocks(`${block}\n\n${block}`, lengths)]
    expect(places.map(({ lines }) => lines[0]?.ordinal)).toEqual([
      ...Array.from({ length: 32 }, () => 0),
      ...Array.from({ length: 32 }, () => 6),
    ])
  })

  it('passes over lengths that no text has', () => {
    const lengths = new Set([0, 3, 2 ** 50, Number.MAX_SAFE_INTEGER])
    expect(named(linesAndBlocks('one\ntwo', lengths))).toEqual(['0 ', '1 '])
  })
})

describe('linesWithinBlocks', () => {
  it.each(texts)('yields lines next to others, of a possible length, and no others: %j', (text) => {
    const ordinals = Array.from(linesOf(text), ({ ordinal }) => ordinal)
    for (const taken of [[], [0], [1], [2], [1, 3], ordinals].map((some) => new Set(some))) {
      const all = blocksOf(text, taken)
        .flatMap(runsOf)
        .flatMap((lines) => allPlaces(text, lines))
      for (const lengths of lengthsOf(text)) {
        const expected = all.filter((place) => lengths.has(lengthOf(place)))
        expect(named(linesWithinBlocks(text, lengths, taken, 1024))).toEqual(named(expected))
      }
    }
  })

  it('passes over lengths that no text has', () => {
    const lengths = new Set([0, 3, 2 ** 50, Number.MAX_SAFE_INTEGER])
    expect(named(linesWithinBlocks('a\nb\nc', lengths, new Set(), 32))).toEqual([
      '0,1 space',
      '1,2 space',
    ])
  })

  it('joins 64 lines, and no more', () => {
    const text = Array.from({ length: 66 }, () => 'a').join('\n')
    const firstsOf = (count: number) =>
      Array.from(
        linesWithinBlocks(text, new Set([2 * count - 1]), new Set(), 32),
        ({ lines }) => lines[0]?.ordinal,
      )
    expect(firstsOf(63)).toEqual([0, 1, 2, 3])
    expect(firstsOf(64)).toEqual([0, 1, 2])
    expect(firstsOf(65)).toEqual([])
  })

  it.each([2, 60])(
    'ends when so much is tried that it is no longer worth it: lines of %i',
    (units) => {
      const line = 'a'.repeat(units)
      const text = Array.from({ length: 600 }, () => line).join('\n')
      const lengths = new Set(Array.from({ length: 64 }, (_, more) => (more + 1) * (units + 1) - 1))
      // A place costs as much as to hash so many characters; each of its lines, some more than its own.
      const costs = Array.from(
        linesWithinBlocks(text, lengths, new Set(), 32),
        ({ lines }) => 1000 + lines.length * (100 + units),
      )
      const worth = 40_000_000 + 100 * text.length
      const before = costs.slice(0, -1).reduce((sum, cost) => sum + cost, 0)
      expect(before).toBeLessThan(worth)
      expect(before + (costs.at(-1) ?? 0)).toBeGreaterThanOrEqual(worth)
    },
  )
})
