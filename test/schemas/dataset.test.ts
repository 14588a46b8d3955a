import { describe, expect, it } from 'vitest'
import { datasetSchema } from '../../src/schemas/index.js'
import { copyOfDataset, dataset } from '../dataset.js'
import { inventedDataset } from '../invented-report.js'

/** What is wrong, as "path: message". */
function problems(value: unknown): string[] {
  const { error } = datasetSchema.safeParse(value)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('datasetSchema', () => {
  it('accepts the data of this package, as it is and as JSON', () => {
    expect(datasetSchema.parse(dataset)).toEqual(dataset)
    expect(datasetSchema.parse(copyOfDataset())).toEqual(dataset)
  })

  it('accepts a dataset of another report, with ids of its own', () => {
    expect(problems(inventedDataset())).toEqual([])
  })

  it('reports every problem at once: of records and of the set', () => {
    const broken = inventedDataset() as ReturnType<typeof copyOfDataset>
    broken.entities[0].type = 'persona'
    broken.mentions[0].entity = 'ada-bel'
    broken.events[1].time.edtf = '2031-02-30'
    broken.facts[0].surplus = true
    broken.quotes[0].text = 'the bridge is safe.'
    const found = problems(broken)
    expect(found).toHaveLength(5)
    expect(found.join('\n')).toMatch(/entities\.0\.type: .*'person'/)
    expect(found).toContain(
      "mentions.0.entity: no record has the id 'ada-bel': did you mean 'ada-bell'?",
    )
    expect(found.join('\n')).toMatch(/events\.1\.time\.edtf: must be a date .* EDTF/)
    expect(found.join('\n')).toMatch(/facts\.0: .*'surplus'/)
    expect(found.join('\n')).toMatch(/quotes\.0\.text: has 19 code points, .* have 21/)
  })

  it('names the place of a problem, and the id that was probably meant', () => {
    const broken = copyOfDataset()
    broken.facts[12].about[0] = 'nato-alies'
    expect(problems(broken)).toEqual([
      "facts.12.about.0: no record has the id 'nato-alies': did you mean 'nato-allies'?",
    ])
  })

  it('gives each problem of the set a stable code', () => {
    const broken = inventedDataset() as ReturnType<typeof copyOfDataset>
    broken.mentions[0].id = 'bridge'
    const issues = datasetSchema.safeParse(broken).error?.issues ?? []
    expect(issues).toMatchObject([
      { code: 'custom', path: ['mentions', 0, 'id'], params: { code: 'duplicate-id' } },
    ])
  })

  it.each([undefined, null, 0, 'text', [], {}, { source: null, entities: 1, facts: [null, 7] }])(
    'refuses %j without throwing',
    (value) => {
      expect(problems(value).length).toBeGreaterThan(0)
    },
  )
})
