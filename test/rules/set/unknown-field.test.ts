import { describe, expect, it } from 'vitest'
import { unknownField } from '../../../src/rules/set/unknown-field.js'
import { found } from '../found.js'

describe('unknown-field', () => {
  it('finds a better value for a field that none of the records has', () => {
    expect(
      found(unknownField, (dataset) => {
        dataset.notes[0].better = { field: 'time.edtf', value: '2031-05-05' }
        dataset.notes[0].about = ['bridge', 'ada-bell']
      }),
    ).toEqual([
      "notes.0.better.field: no record in about has a field 'time.edtf': name a field that one of them has, or leave better out",
    ])
  })

  it('accepts a better value for one of the records', () => {
    expect(
      found(unknownField, (dataset) => {
        dataset.notes[0].better = { field: 'name', value: 'the old bridge' }
        dataset.notes[0].about.push('bridge')
      }),
    ).toEqual([])
  })
})
