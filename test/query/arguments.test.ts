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
