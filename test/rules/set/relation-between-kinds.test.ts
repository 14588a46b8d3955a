import { describe, expect, it } from 'vitest'
import { relationBetweenKinds } from '../../../src/rules/set/relation-between-kinds.js'
import { found } from '../found.js'

describe('relation-between-kinds', () => {
  it('finds contradictions between records that are not claims, or of two kinds', () => {
    expect(
      found(relationBetweenKinds, (dataset) => {
        dataset.relations[0].to = 'bell-on-bridge'
      }),
    ).toEqual([
      "relations.0.type: 'contradicts' joins two facts or two quotes, not facts and quotes: name the claims that contradict each other",
    ])
  })

  it('finds parts that are not of the kind of the whole', () => {
    expect(
      found(relationBetweenKinds, (dataset) => {
        dataset.relations[0].type = 'part-of'
        dataset.relations[0].to = 'bell-speaks'
      }),
    ).toEqual([
      "relations.0.type: 'part-of' joins two records of one kind, not facts and events: name records of one kind, or use another type",
    ])
  })
})
