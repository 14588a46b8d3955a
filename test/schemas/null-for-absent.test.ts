import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod/v4'
import { tables } from '../../src/convert/index.js'
import {
  datasetSchema,
  entitySchema,
  eventSchema,
  factSchema,
  mentionSchema,
  noteSchema,
  nullForAbsent,
  quoteSchema,
  referenceSchema,
  relationSchema,
} from '../../src/schemas/index.js'
import { dataset } from '../dataset.js'

/** Any value: the tests put values where they do not belong. */
type Any = ReturnType<typeof JSON.parse>

const problems = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

const [quote] = dataset.quotes
const absent = { cue: null, source: null, addressee: null, medium: null, nestedIn: null }

describe('nullForAbsent', () => {
  it('leaves out what is null, at any depth, and nothing else', () => {
    expect(nullForAbsent(quoteSchema).parse({ ...absent, ...quote })).toEqual(quote)
    const event: Any = dataset.events.find(({ time }) => !('references' in time))
    const time = { ...event.time, references: null }
    expect(nullForAbsent(eventSchema).parse({ ...event, time, plover: null })).toEqual(
      (({ plover: _, ...rest }) => rest)(event),
    )
    const events = [{ ...event, partOf: null, time }, ...dataset.events.slice(1)]
    expect(datasetSchema.safeParse({ ...dataset, events }).success).toBe(false)
    expect(
      nullForAbsent(datasetSchema).safeParse({
        ...dataset,
        version: null,
        events: dataset.events.map((one) => ({ place: null, partOf: null, ...one })),
      }).success,
    ).toBe(true)
  })

  it('leaves out what only another form of the record has', () => {
    const mayor = {
      id: 'mayor',
      type: 'person',
      name: 'Ada Bell',
      aliases: [],
      description: 'A mayor.',
    }
    const columns = { country: null, sameAs: null, partOf: null, affiliation: null, owner: null }
    expect(nullForAbsent(entitySchema).parse({ ...mayor, ...columns })).toEqual(mayor)
    expect(problems(nullForAbsent(entitySchema), { ...mayor, ownr: null })).toEqual([
      expect.stringMatching(/^: has a field that it must not have: 'ownr'/),
    ])
    expect(problems(nullForAbsent(entitySchema), { ...mayor, owner: 'the-state' })).toEqual([
      expect.stringMatching(/^: has a field that it must not have: 'owner'/),
    ])
    const direct: Any = dataset.quotes.find(({ type }) => type === 'direct')
    expect(nullForAbsent(quoteSchema).parse({ ...direct, direct: null, paraphrase: null })).toEqual(
      direct,
    )
    expect(problems(nullForAbsent(quoteSchema), { ...direct, text: null })).toEqual([
      'text: must be a string, not null',
    ])
  })

  it.each([
    ['entities', entitySchema, ['country', 'partOf', 'affiliation', 'owner']],
    ['mentions', mentionSchema, []],
    ['events', eventSchema, ['place', 'partOf', 'cameo']],
    ['facts', factSchema, ['quote']],
    ['quotes', quoteSchema, ['text', 'paraphrase', 'addressee', 'medium', 'nestedIn']],
    ['relations', relationSchema, []],
    ['notes', noteSchema, []],
    ['publications', referenceSchema, ['published']],
  ] as const)('takes the rows of the table %s', (table, schema, nullable) => {
    const { columns } = tables[table]
    const fieldOf = (column: string) =>
      column.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())
    // These columns hold a part of a field.
    const parts = /^(wikidata|edtf|plover_.*|quantity_.*|better_.*|drawn_by|start_char|end_char)$/
    const fields = columns
      .filter(({ name, required }) => !required && !parts.test(name))
      .map(({ name }) => fieldOf(name))
    expect(fields).toEqual(nullable)
    const row = Object.fromEntries(fields.map((field) => [field, null]))
    const records: readonly object[] = dataset[table === 'publications' ? 'references' : table]
    expect(
      records.map((one) => nullForAbsent<z.ZodType>(schema).parse({ ...row, ...one })),
    ).toEqual(records)
  })

  it('refuses what is not a schema', () => {
    for (const wrong of [5, undefined, null, {}, 'event']) {
      expect(() => nullForAbsent(wrong as never)).toThrow(TypeError)
      expect(() => nullForAbsent(wrong as never)).toThrow(/^This is not a schema: /)
    }
  })

  it('keeps null where it is a value', () => {
    const event = dataset.events.find(({ time }) => time.edtf === null)
    expect(event).toBeDefined()
    expect(nullForAbsent(eventSchema).parse(event)).toEqual(event)
  })

  it('reports what the schema reports, null in required fields and unknown ones included', () => {
    const schema = nullForAbsent(quoteSchema)
    const broken = { ...absent, ...quote, speaker: null, surplus: null }
    expect(problems(schema, broken)).toEqual([
      'speaker: must be a string, not null',
      expect.stringMatching(/^: has a field that it must not have: 'surplus'/),
    ])
    for (const junk of [null, undefined, 1, 'text', [], [null], {}, { type: null }, { type: {} }]) {
      expect(problems(schema, junk)).toEqual(problems(quoteSchema, junk))
    }
  })

  it('does not change what it is given', () => {
    const given = Object.freeze({ ...absent, ...quote })
    nullForAbsent(quoteSchema).parse(given)
    expect(given).toEqual({ ...absent, ...quote })
  })

  it('takes kinds of records side by side, copies and what is read-only', () => {
    const [event, fact] = [dataset.events[0], dataset.facts[0]]
    const rows = [
      { ...event, place: null },
      { ...fact, quantity: null, quote: null },
    ]
    const described = datasetSchema.shape.events.describe('All of them.')
    for (const kinds of [
      z.union([eventSchema, factSchema]),
      z.discriminatedUnion('record', [
        eventSchema.extend({ record: z.literal('event') }),
        factSchema.extend({ record: z.literal('fact') }),
      ]),
    ]) {
      const records = kinds instanceof z.ZodDiscriminatedUnion ? ['event', 'fact'] : []
      const given = rows.map((row, at) => (records[at] ? { ...row, record: records[at] } : row))
      for (const [at, row] of given.entries()) {
        const parsed: Any = nullForAbsent(kinds).parse(row)
        expect(Object.values(parsed)).not.toContain(null)
        expect(parsed).toMatchObject([event, fact][at] ?? {})
      }
      expect(problems(nullForAbsent(kinds), { id: null })).toEqual(problems(kinds, { id: null }))
    }
    expect(nullForAbsent(eventSchema.readonly()).parse(rows[0])).toEqual(event)
    const answer: Any = { events: [{ ...event, place: null }] }
    const wrapped = nullForAbsent(z.object({ events: described }))
    expect(wrapped.parse(answer)).toEqual({ events: [event] })
    expect(z.toJSONSchema(wrapped)).toMatchObject({
      properties: { events: { type: 'array', description: 'All of them.' } },
    })
  })

  it('takes schemas that are derived, with what they change', () => {
    const schema = nullForAbsent(
      factSchema.omit({ id: true }).extend({ model: z.string().default('none').optional() }),
    )
    const { id: _, ...fact }: Any = dataset.facts[0]
    expect(schema.parse({ ...fact, quantity: null })).toEqual({ ...fact, model: 'none' })
    expect(z.toJSONSchema(schema).required).not.toContain('id')
  })

  it('has a strict JSON Schema, with the words of each field', () => {
    const { anyOf = [] } = z.toJSONSchema(nullForAbsent(entitySchema))
    const group = anyOf.find(({ title }) => title === 'Group')
    expect(group?.required).toEqual(Object.keys(group?.properties ?? {}))
    expect(group?.properties?.affiliation).toEqual({
      description: expect.stringMatching(/\.$/),
      anyOf: [{ type: 'string', pattern: expect.any(String) }, { type: 'null' }],
    })
  })

  it('is typed as what it takes and gives', () => {
    const schema = nullForAbsent(quoteSchema)
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<z.output<typeof quoteSchema>>()
    expectTypeOf<z.input<typeof schema>['cue']>().toEqualTypeOf<
      { start: number; end: number } | null | undefined
    >()
    expectTypeOf<z.input<typeof schema>['speaker']>().toEqualTypeOf<string>()
  })
})
