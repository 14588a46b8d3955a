import { describe, expect, it } from 'vitest'
import { countElements } from '../../src/rules/elements.js'

describe('countElements', () => {
  it('counts the elements of every list of the records of a collection', () => {
    const list = (length: number) => Array.from({ length }, () => null)
    const records = {
      entities: [{ aliases: list(1), sameAs: { references: list(2) } }],
      mentions: [{ anchor: {} }],
      events: [{ anchors: list(1), participants: list(2), time: { references: list(4) } }],
      facts: [
        { about: list(1), attributions: list(2), anchors: list(4) },
        { about: list(8), attributions: 'none' },
      ],
      quotes: [{ content: list(1), direct: list(2) }],
      relations: [{}],
      notes: [{ about: list(1), references: list(2), anchors: list(4) }],
      references: [{}],
    } as const
    const counts = Object.entries(records).map(([collection, all]) =>
      countElements(collection as keyof typeof records, all),
    )
    expect(counts).toEqual([3, 0, 7, 15, 3, 0, 7, 0])
  })

  it('counts nothing in what is no record, or no collection', () => {
    expect(countElements('facts', [null, 7, { about: [1, 2] }])).toBe(2)
    expect(countElements('facts', { about: [1, 2] })).toBe(0)
    expect(countElements('facts', undefined)).toBe(0)
  })
})
