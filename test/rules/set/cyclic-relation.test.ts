import { describe, expect, it } from 'vitest'
import { cyclicRelation } from '../../../src/rules/set/cyclic-relation.js'
import { found } from '../found.js'

describe('cyclic-relation', () => {
  const relation = (type: string, from: string, to: string) => ({
    id: `${from}-${type}-${to}`,
    type,
    from,
    to,
    source: 'editor',
  })

  it.each(['before', 'causes', 'part-of', 'presupposes'])('finds circles of %s', (type) => {
    expect(
      found(cyclicRelation, (dataset) => {
        dataset.relations.push(relation(type, 'a', 'b'), relation(type, 'b', 'c'))
        dataset.relations.push(relation(type, 'a', 'c'), relation(type, 'c', 'a'))
      }),
    ).toEqual([
      `relations.4: closes a circle of '${type}' (a, b, c, a): drop one of these relations`,
    ])
  })

  it('allows circles of contradiction and support', () => {
    expect(
      found(cyclicRelation, (dataset) => {
        dataset.relations.push(relation('supports', 'a', 'b'), relation('supports', 'b', 'a'))
        dataset.relations.push(relation('before', 'a', 'b'), relation('causes', 'b', 'a'))
      }),
    ).toEqual([])
  })

  it('follows a chain as long as the data', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => `e-${index}`)
    expect(
      found(cyclicRelation, (dataset) => {
        dataset.relations = ids.map((id, index) => relation('before', id, ids[index + 1] ?? 'e-0'))
      }),
    ).toHaveLength(1)
  })
})
