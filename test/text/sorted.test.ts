import { describe, expect, it } from 'vitest'
import { lastStartingAt } from '../../src/text/sorted.js'

describe('lastStartingAt', () => {
  it.each([[[]], [[3]], [[0, 2]], [[1, 2, 5]], [[0, 0, 4, 4, 9]], [[2, 3, 5, 7, 11, 13, 17]]])(
    'finds the last of the stretches that start at %j',
    (starts) => {
      const stretches = starts.map((start) => ({ start }))
      for (let position = -1; position < 20; position++) {
        const before = starts.filter((start) => start <= position)
        expect(lastStartingAt(stretches, position)).toBe(before.length - 1)
      }
    },
  )
})
