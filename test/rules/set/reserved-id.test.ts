import { describe, expect, it } from 'vitest'
import { reservedId } from '../../../src/rules/set/reserved-id.js'
import { found } from '../found.js'

describe('reserved-id', () => {
  it('reserves the names of the author and the editor', () => {
    expect(
      found(reservedId, (dataset) => {
        dataset.entities[0].id = 'author'
      }),
    ).toEqual([
      "entities.0.id: 'author' is reserved for the author as a source: give the record another id",
    ])
  })
})
