import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod/v4'
import * as schemas from '../../src/schemas/index.js'
import { inventedDataset } from '../invented-report.js'

const dataset = inventedDataset()

/** What a schema says of a value, as "path: message". */
const problems = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

const records = {
  source: [schemas.sourceSchema, dataset.source],
  entity: [schemas.entitySchema, dataset.entities[0]],
  mention: [schemas.mentionSchema, dataset.mentions[0]],
  event: [schemas.eventSchema, dataset.events[1]],
  fact: [schemas.factSchema, dataset.facts[0]],
  quote: [schemas.quoteSchema, dataset.quotes[0]],
  relation: [schemas.relationSchema, dataset.relations[0]],
  note: [schemas.noteSchema, dataset.notes[0]],
  reference: [schemas.referenceSchema, dataset.references[0]],
} as const

/** The methods that each of the schemas has, with types of its own. */
interface Derivable extends z.ZodType {
  readonly omit: (mask: object) => Derivable
  readonly pick: (mask: object) => Derivable
  readonly partial: () => Derivable
  readonly required: () => Derivable
  readonly extend: (shape: object) => Derivable
}

describe.each(Object.entries(records))('the schema of a %s', (_, [typed, record]) => {
  // The methods of each schema have types of their own, which have no common one.
  const schema = typed as unknown as Derivable
  const { id, ...rest } = record as { readonly id: string; readonly type?: string }

  it('without its id', () => {
    expect(problems(schema.omit({ id: true }), rest)).toEqual([])
    expect(problems(schema.omit({ id: true }), record)).toEqual([
      expect.stringMatching(
        /^: has a field that it must not have: 'id'.*: leave it out; allowed are /,
      ),
    ])
  })

  it('with its id alone', () => {
    const picked = schema instanceof z.ZodDiscriminatedUnion ? { type: rest.type } : {}
    expect(schema.pick({ id: true }).safeParse({ id, ...picked }).success).toBe(true)
  })

  it('with all fields optional', () => {
    const { type } = record as { readonly type?: string }
    expect(problems(schema.partial(), type === undefined ? {} : { type })).toEqual([])
    expect(
      problems(schema.partial().required(), record).every((one) => !one.startsWith('id')),
    ).toBe(true)
  })

  it('with a field more', () => {
    const extended = schema.extend({ model: z.string() })
    expect(problems(extended, { ...record, model: 'a model' })).toEqual([])
    expect(problems(extended, record)).toEqual([expect.stringMatching(/^model: /)])
  })
})

describe('a condition', () => {
  const relation = dataset.relations[0]
  const itself = { ...relation, to: relation?.from }

  it('stays while its fields are there', () => {
    const withoutId = schemas.relationSchema.omit({ id: true })
    const { id: _, ...body } = itself
    expect(problems(withoutId, body)).toEqual(['to: must be another record than from'])
    expect(
      problems(withoutId.extend({ model: z.string() }), { ...body, model: 'a model' }),
    ).toEqual(['to: must be another record than from'])
  })

  it('goes with a field of it', () => {
    const { from: _, ...body } = itself
    expect(problems(schemas.relationSchema.omit({ from: true }), body)).toEqual([])
    expect(
      problems(schemas.relationSchema.extend({ from: z.number() }), { ...itself, from: 1 }),
    ).toEqual([])
  })

  it('holds while an optional field of it is absent', () => {
    const patch = schemas.anchorSchema.partial()
    expect(problems(patch, { end: 3 })).toEqual([])
    expect(problems(patch, { start: 3, end: 3 })).toEqual([
      expect.stringMatching(/^end: must be greater/),
    ])
  })

  it('of a time without its anchor is not asked for', () => {
    const time = { edtf: '2022-02-15', basis: 'explicit' }
    expect(problems(schemas.timeSchema, time)).toHaveLength(1)
    expect(problems(schemas.timeSchema.omit({ anchor: true }), time)).toEqual([])
  })
})

describe('a union', () => {
  it('tells its forms apart by type, whatever is left of them', () => {
    const entity = schemas.entitySchema.pick({ name: true, owner: true })
    expect(problems(entity, { type: 'infrastructure', name: 'Grid', owner: 'state' })).toEqual([])
    expect(problems(entity, { type: 'person', name: 'Ann', owner: 'state' })).toEqual([
      expect.stringMatching(/^: has a field that it must not have: 'owner'/),
    ])
    expect(problems(entity, { name: 'Ann' })).toEqual([expect.stringMatching(/^type: is missing/)])
  })

  it('keeps type, and knows its fields', () => {
    // @ts-expect-error: type tells the forms apart
    expect(() => schemas.quoteSchema.omit({ type: true })).toThrow('type tells the forms')
    // @ts-expect-error: no form has it
    expect(() => schemas.quoteSchema.omit({ surplus: true })).toThrow('Unrecognized key: "surplus"')
  })

  it('has types of what is left', () => {
    const body = schemas.quoteSchema.omit({ id: true })
    expectTypeOf<z.output<typeof body>['type']>().toEqualTypeOf<'direct' | 'mixed' | 'indirect'>()
    expectTypeOf<keyof z.output<typeof body>>().not.toEqualTypeOf<'id'>()
    expectTypeOf<Extract<z.output<typeof body>, { type: 'mixed' }>['direct']>().toExtend<
      readonly { start: number }[]
    >()
    const patch = schemas.quoteSchema.partial()
    expectTypeOf<z.output<typeof patch>['speaker']>().toEqualTypeOf<string | undefined>()
    const more = schemas.entitySchema.extend({ model: z.string() })
    expectTypeOf<z.output<typeof more>['model']>().toEqualTypeOf<string>()
  })
})

describe('a copy', () => {
  it('that says more is derived as the schema is', () => {
    const { id: _, ...relation } = dataset.relations[0] ?? {}
    for (const copy of [
      schemas.relationSchema.describe('A link.'),
      schemas.relationSchema.meta({ title: 'Link' }),
    ]) {
      expect(problems(copy.omit({ id: true }), relation)).toEqual([])
    }
    const { id: __, ...quote } = dataset.quotes[0] ?? {}
    expect(problems(schemas.quoteSchema.describe('Words.').omit({ id: true }), quote)).toEqual([])
  })

  it('with a check more has that check', () => {
    const checked = schemas.factSchema.refine(({ kind }) => kind === 'assessment', 'no assessment')
    expect(problems(checked, { ...dataset.facts[0], kind: 'attribute' })).toEqual([
      ': no assessment',
    ])
  })
})

describe('z.toJSONSchema', () => {
  it('tells what lists and parts hold', () => {
    const anchors = {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['start', 'end'] },
    }
    expect(z.toJSONSchema(schemas.eventSchema)).toMatchObject({ properties: { anchors } })
    expect(
      z.toJSONSchema(z.object({ events: z.array(schemas.eventSchema.omit({ id: true })) }), {
        io: 'input',
        target: 'draft-7',
      }),
    ).toMatchObject({ properties: { events: { items: { properties: { anchors } } } } })
    const described = schemas.eventSchema.shape.anchors.describe('Where it stands.')
    expect(z.toJSONSchema(schemas.eventSchema.extend({ anchors: described }))).toMatchObject({
      properties: { anchors: { ...anchors, description: 'Where it stands.' } },
    })
    expect(z.toJSONSchema(schemas.datasetSchema)).toMatchObject({
      properties: {
        source: { type: 'object', properties: { language: { type: 'string' } } },
        events: { type: 'array', items: { type: 'object', properties: { anchors } } },
      },
    })
  })
})

describe('a dataset', () => {
  const broken = structuredClone(dataset)
  Object.assign(broken.facts[0] ?? {}, { quote: 'nothing' })

  it('with a field more is still a set', () => {
    const extended = schemas.datasetSchema.extend({ model: z.string() })
    expect(problems(extended, { ...dataset, model: 'a model' })).toEqual([])
    expect(problems(extended, { ...broken, model: 'a model' })).toEqual([
      expect.stringMatching(/^facts\.0\.quote: /),
    ])
  })

  it('without a collection is one too', () => {
    const { notes: _, ...rest } = dataset
    expect(problems(schemas.datasetSchema.omit({ notes: true }), rest)).toEqual([])
  })
})
