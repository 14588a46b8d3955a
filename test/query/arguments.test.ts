import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as query from '../../src/query/index.js'
import { inventedDataset } from '../invented-report.js'
import { broken, isDocumented, junk, seed } from '../junk.js'

const functions = Object.entries(query) as [string, (...values: unknown[]) => unknown][]
const ofNoId = ['timeline', 'disputes']

describe.each(functions)('%s', (name, lookUp) => {
  it('throws nothing but what is documented, whatever it is given', () => {
    const property = fc.property(fc.array(junk, { maxLength: 3 }), (values) => {
      try {
        lookUp(...values.map((make) => make()))
      } catch (error) {
        expect(error).toSatisfy(isDocumented)
      }
    })
    fc.assert(property, { numRuns: 300, seed })
  })

  it('throws nothing but what is documented, whatever is in a dataset', () => {
    const dataset = broken({ ...inventedDataset(), parts: true, related: true })
    const property = fc.property(
      dataset,
      fc.constantFrom('engineers', 'bell-on-bridge'),
      (make, id) => {
        try {
          lookUp(...(ofNoId.includes(name) ? [] : [id]), make())
        } catch (error) {
          expect(error).toSatisfy(isDocumented)
        }
      },
    )
    fc.assert(property, { numRuns: 300, seed })
  })
})

describe('look-ups', () => {
  const lookUp = query.quotesBy as (...values: unknown[]) => unknown

  it.each([
    [[7], /id is not a string/],
    [['nato', null], /options are not an object/],
    [['nato', {}, 7], /options are not an object/],
    [['nato', { quotes: null }], /quotes is not an array/],
    [['nato', { quotes: [null] }], /records cannot be read/],
    [['nato', { parts: true, entities: {} }], /entities is not an array/],
  ])('say what is wrong with %j', (values, reason) => {
    expect(() => lookUp(...values)).toThrow(TypeError)
    expect(() => lookUp(...values)).toThrow(reason)
  })

  it.each([
    ['a Promise', Promise.resolve({ facts: [] }), /but a Promise: await it$/],
    ['an array', [{ facts: [] }], /but an array: give/],
    ['an empty array', [], /but an array: give/],
    ['a Map', new Map([['facts', []]]), /without collections: give/],
    ['a response that holds a dataset', { data: { facts: [] } }, /without collections: give/],
    ['misspelt options', { part: true }, /without collections: give/],
  ])('do not answer from this report if they are given %s', (_, given, says) => {
    for (const [name, ask] of functions) {
      const first = name === 'timeline' ? [{}] : name === 'disputes' ? [] : ['nato']
      expect(() => ask(...first, given), name).toThrow(TypeError)
      expect(() => ask(...first, given), name).toThrow(says)
    }
  })

  it('take collections that are needed alone, also of no plain object', () => {
    const [, event] = inventedDataset().events
    const events = event ? [event] : []
    class Store {
      get events() {
        return events
      }
    }
    for (const given of [{ events }, new Store(), Object.assign(Object.create(null), { events })]) {
      expect(query.timeline({}, given)).toHaveLength(1)
      expect(query.timeline(given)).toHaveLength(1)
    }
    expect(query.timeline({}, {})).toBe(query.timeline())
    expect(query.timeline({ dated: false }, Object.create(null))).toBe(query.timeline())
  })

  it('keep the error that a record threw', () => {
    const trap = Object.defineProperty({}, 'speaker', {
      get: () => {
        throw new Error('a trap')
      },
    })
    expect(() => lookUp('nato', { quotes: [trap] })).toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ message: 'a trap' }) }),
    )
  })
})
