import { describe, expect, it } from 'vitest'
import { overlappingAnchors } from '../../../src/rules/set/overlapping-anchors.js'
import { found } from '../found.js'

describe('overlapping-anchors', () => {
  it('finds anchors that overlap or are out of order', () => {
    expect(
      found(overlappingAnchors, (dataset) => {
        dataset.quotes[1].content.reverse()
        dataset.facts[0].anchors = [
          { start: 0, end: 5 },
          { start: 4, end: 9 },
        ]
      }).map((problem) => problem.split(', before')[0]),
    ).toEqual(['facts.0.anchors.1: begins at 4', 'quotes.1.content.1: begins at 56'])
  })
})
