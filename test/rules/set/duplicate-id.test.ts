import { describe, expect, it } from 'vitest'
import { duplicateId } from '../../../src/rules/set/duplicate-id.js'
import { found } from '../found.js'

describe('duplicate-id', () => {
  it('names the record that has the id already, whatever its collection', () => {
    expect(
      found(duplicateId, (dataset) => {
        dataset.facts[1].id = 'ada-bell'
        dataset.notes[0].id = 'invented-report'
      }),
    ).toEqual([
      "facts.1.id: 'ada-bell' is also the id of entities.0: ids are unique over all collections, give this record another",
      "notes.0.id: 'invented-report' is also the id of the source: ids are unique over all collections, give this record another",
    ])
  })
})
