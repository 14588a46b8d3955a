import { describe, expect, it } from 'vitest'
import { selfReference } from '../../../src/rules/set/self-reference.js'
import { found } from '../found.js'

describe('self-reference', () => {
  it('finds records that name themselves', () => {
    expect(
      found(selfReference, (dataset) => {
        dataset.notes[0].about.push('note-on-monday')
        dataset.entities[1].affiliation = 'engineers'
      }),
    ).toEqual([
      "entities.1.affiliation: 'engineers' is the record itself: name another, or leave it out",
      "notes.0.about.1: 'note-on-monday' is the record itself: name another, or leave it out",
    ])
  })
})
