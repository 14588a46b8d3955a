import { describe, expect, it } from 'vitest'
import { readAnchor } from '../../src/text/read-anchor.js'

describe('readAnchor', () => {
  it('takes whole numbers from 0, the end not before the start, and nothing else of the object', () => {
    expect(readAnchor({ start: 0, end: 2, id: 'x' })).toEqual({ start: 0, end: 2 })
    expect(readAnchor({ start: 3, end: 3 })).toEqual({ start: 3, end: 3 })
    for (const [start, end] of [
      [-1, 2],
      [2, 1],
      [0.5, 2],
      [0, 1.5],
      [0, 2 ** 53],
      ['0', 1],
      [0, undefined],
    ]) {
      expect(readAnchor({ start, end })).toBeUndefined()
    }
  })

  it('takes no value that cannot be read', () => {
    const throwing = {
      get start(): number {
        throw new Error('no')
      },
      end: 2,
    }
    for (const value of [undefined, null, 'ab', 3, throwing]) {
      expect(readAnchor(value)).toBeUndefined()
    }
  })
})
