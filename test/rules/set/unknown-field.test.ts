import { describe, expect, it } from 'vitest'
import { unknownField } from '../../../src/rules/set/unknown-field.js'
import { found } from '../found.js'

describe('unknown-field', () => {
  it('finds a better value for a field that a record does not have', () => {
    expect(
      found(unknownField, (dataset) => {
        dataset.notes[0].better = { field: 'time.edtf', value: '2031-05-05' }
        dataset.notes[0].about.push('bridge')
      }),
    ).toEqual([
      "notes.0.better.field: 'bridge' has no field 'time.edtf': name a field that it has, or write a separate note",
    ])
  })
})
