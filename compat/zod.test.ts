import { describe, expect, it } from 'vitest'
import { dataset } from '../test/dataset.js'
import { breakagesOf } from '../test/validation/breakages.js'
import { requireWith } from './zod-project.js'

type Any = ReturnType<typeof JSON.parse>

const kinds = {
  source: dataset.source,
  entity: dataset.entities[0],
  mention: dataset.mentions[0],
  event: dataset.events[0],
  fact: dataset.facts[0],
  quote: dataset.quotes[0],
  relation: dataset.relations[0],
  note: dataset.notes[0],
  reference: dataset.references[0],
}

// The guards do not use zod: each version has to agree with them.
describe.each(['zod3.25', 'zod4.0', 'zod'])('with %s', (version) => {
  const load = requireWith(version)
  const schemas: Any = load('ukraine-feb-2022/schemas')
  const guards: Any = load('ukraine-feb-2022/guards')

  it('accepts the data, and reports what is wrong with a set', () => {
    expect(schemas.datasetSchema.safeParse(dataset).success).toBe(true)
    const broken = { ...dataset, mentions: [{ ...dataset.mentions[0], entity: 'natto' }, null] }
    const { issues } = schemas.datasetSchema.safeParse(broken).error
    expect(issues.map(({ path, message }: Any) => `${path.join('.')}: ${message}`)).toEqual(
      expect.arrayContaining([
        'mentions.1: must be an object, not null',
        "mentions.0.entity: no record has the id 'natto': did you mean 'nato'?",
      ]),
    )
  })

  it.each(Object.entries(kinds))('makes other schemas of that of a %s', (kind, record) => {
    const schema = schemas[`${kind}Schema`]
    const { id, ...body }: Any = record
    expect(schema.omit({ id: true }).safeParse(body).success).toBe(true)
    const patch = { id, ...('type' in body && { type: body.type }) }
    expect(schema.partial().safeParse(patch).success).toBe(true)
    expect(schema.extend({ model: schema.partial() }).safeParse(record).success).toBe(false)
  })

  it('takes null for what is absent', () => {
    const { place, partOf, ...event }: Any = dataset.events[0]
    const given = { ...event, place: null, partOf: null }
    expect(schemas.nullForAbsent(schemas.eventSchema).parse(given)).toEqual(event)
  })

  it('keeps a condition of what it makes others of', () => {
    const { id: _, ...relation }: Any = dataset.relations[0]
    const itself = { ...relation, to: relation.from }
    const { issues } = schemas.relationSchema.omit({ id: true }).safeParse(itself).error
    expect(issues.map(({ message }: Any) => message)).toEqual(['must be another record than from'])
  })

  it.each(Object.entries(kinds))(
    'rejects every broken %s, for the same reasons',
    (kind, record) => {
      const listed = (issues: Any[]) =>
        issues.map(({ path, message }) => `${path.join('.')}: ${message}`).sort()
      for (const { change, path, record: broken } of breakagesOf(record)) {
        const where = `${change} at ${path.join('.')}`
        const { error } = schemas[`${kind}Schema`].safeParse(broken)
        const { issues } = guards[`${kind}StandardSchema`]['~standard'].validate(broken)
        const reasons = listed(issues ?? [])
        // zod 4.0 drops a wrong optional field, and may report besides that it is missing.
        const wanted = version === 'zod' ? reasons : expect.arrayContaining(reasons)
        expect([where, listed(error?.issues ?? [])]).toEqual([where, wanted])
        expect(issues?.length).toBeGreaterThan(0)
      }
    },
  )
})
