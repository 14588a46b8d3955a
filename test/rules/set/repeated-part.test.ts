import { describe, expect, it } from 'vitest'
import { repeatedPart } from '../../../src/rules/set/repeated-part.js'
import { found } from '../found.js'

describe('repeated-part', () => {
  const part = (from: string, to: string) => ({
    id: `${from}-part-of-${to}`,
    type: 'part-of',
    from,
    to,
    source: 'editor',
  })

  it('finds parts that a field tells', () => {
    expect(
      found(repeatedPart, (dataset) => {
        dataset.events[0].partOf = 'engineers-write'
        dataset.relations.push(part('bell-speaks', 'engineers-write'))
      }),
    ).toEqual(["relations.1: repeats partOf of 'bell-speaks': leave the relation out"])
  })

  it('finds parts that nested anchors show', () => {
    expect(
      found(repeatedPart, (dataset) => {
        const [{ start, end }] = dataset.facts[0].anchors
        dataset.facts[1].anchors = [{ start: start + 1, end: end - 1 }]
        dataset.relations.push(part('nobody-asked', 'bridge-is-safe'))
      }),
    ).toEqual([
      "relations.1: repeats what the anchors show, which lie within those of 'bridge-is-safe': leave the relation out",
    ])
  })

  it('accepts parts that nothing else tells', () => {
    expect(
      found(repeatedPart, (dataset) => {
        dataset.relations.push(part('nobody-asked', 'bridge-is-safe'))
        dataset.relations.push(part('bell-speaks', 'engineers-write'))
      }),
    ).toEqual([])
  })
})
