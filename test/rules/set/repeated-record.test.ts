import { describe, expect, it } from 'vitest'
import { collections } from '../../../src/collections.js'
import { readDataset, readKnown } from '../../../src/rules/read-dataset.js'
import { repeatedRecord } from '../../../src/rules/set/repeated-record.js'
import { inventedDataset } from '../../invented-report.js'
import { found } from '../found.js'

describe('repeated-record', () => {
  it('finds one thing recorded under two ids', () => {
    expect(
      found(repeatedRecord, (dataset) => {
        for (const name of collections) {
          dataset[name].push({ ...structuredClone(dataset[name][0]), id: 'another' })
        }
      }),
    ).toEqual(
      [3, 1, 2, 2, 2, 1, 1, 1].map(
        (index, at) =>
          `${collections[at]}.${index}: says the same as ${collections[at]}.0: keep one of the two`,
      ),
    )
  })

  it('names the first of several', () => {
    const problems = found(repeatedRecord, ({ facts }) => {
      for (const id of ['b', 'c', 'd']) facts.push({ ...facts[1], id })
    })
    expect(problems.map((problem) => problem.replace(/: keep.*/, ''))).toEqual(
      [2, 3, 4].map((index) => `facts.${index}: says the same as facts.1`),
    )
  })

  it('compares with all known records, also with those that begin alike', () => {
    const dataset = inventedDataset()
    const [first] = dataset.facts
    const anchors = [{ start: 0, end: 5 }]
    const known = readKnown({
      ...dataset,
      facts: [first, { ...first, id: 'elsewhere', anchors }],
    })
    const facts = [
      { ...first, id: 'again' },
      { ...first, id: 'elsewhere-again', anchors },
    ]
    const paths: unknown[] = []
    repeatedRecord(readDataset({ facts }, known), ({ path, message }) => {
      paths.push([path.join('.'), message.replace(/: keep.*/, '')])
    })
    expect(paths).toEqual([
      ['facts.0', 'says the same as known.facts.0'],
      ['facts.1', 'says the same as known.facts.1'],
    ])
  })

  it('knows an entity by its number in Wikidata, and a contradiction from either side', () => {
    expect(
      found(repeatedRecord, (dataset) => {
        const sameAs = { wikidata: 'Q1', references: ['town-gazette'] }
        dataset.entities[0].sameAs = sameAs
        dataset.entities[2].sameAs = sameAs
        const [relation] = dataset.relations
        dataset.relations.push({ ...relation, id: 'b', from: relation.to, to: relation.from })
      }),
    ).toEqual([
      'entities.2: has the Wikidata number Q1, as has entities.0: keep one of the two',
      'relations.1: says the same as relations.0: keep one of the two',
    ])
  })
})
