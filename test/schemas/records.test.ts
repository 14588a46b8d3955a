import { describe, expect, it } from 'vitest'
import * as schemas from '../../src/schemas/index.js'
import { inventedDataset } from './invented-report.js'

/** A value of no known type: the tests put values where they do not belong. */
type Breakable = ReturnType<typeof JSON.parse>

const dataset = inventedDataset()

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

/** What the schema of a kind says of a record after a change, as "path: message". */
function problems(kind: keyof typeof records, change: (record: Breakable) => void): string[] {
  const [schema, record] = records[kind]
  const copy = structuredClone(record)
  expect(schema.safeParse(copy).error).toBeUndefined()
  change(copy)
  const issues = schema.safeParse(copy).error?.issues ?? []
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe.each(Object.keys(records) as (keyof typeof records)[])('the schema of a %s', (kind) => {
  it('refuses fields that it does not know', () => {
    expect(problems(kind, (record) => Object.assign(record, { surplus: 1 }))).toEqual([
      ': Unrecognized key: "surplus"',
    ])
  })

  it('refuses an id that is not kebab-case', () => {
    for (const id of [
      '',
      'Nato',
      'nato_',
      'a--b',
      '-a',
      '1a',
      'nato ',
      'nató',
      'a-'.repeat(3_000_000),
    ]) {
      expect(problems(kind, (record) => Object.assign(record, { id }))).toEqual([
        "id: must be an id in kebab-case, such as 'jens-stoltenberg', of at most 200 characters",
      ])
    }
  })
})

describe('anchors', () => {
  it('are whole numbers from 0, the end after the start', () => {
    const anchor = (start: unknown, end: unknown) =>
      problems('mention', (record) => Object.assign(record, { anchor: { start, end } }))
    expect(anchor(3, 3)).toEqual([
      'anchor.end: must be greater than start: end is exclusive, and an anchor holds at least a character',
    ])
    expect(anchor(-1, 3)).toEqual(['anchor.start: must not be negative: positions count from 0'])
    for (const number of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, '1', null]) {
      expect(anchor(0, number)).toHaveLength(1)
    }
  })
})

describe('times', () => {
  const time = (value: unknown) =>
    problems('event', (record) => Object.assign(record, { time: value }))

  it('have a value only on a basis, and the basis what it needs', () => {
    expect(time({ edtf: '2031', basis: 'unknown' })).toHaveLength(1)
    expect(time({ edtf: null, basis: 'explicit' })).toHaveLength(1)
    expect(time({ edtf: '2031', basis: 'external' })).toHaveLength(1)
    expect(time({ edtf: '2031', basis: 'external', references: ['town-gazette'] })).toEqual([])
    expect(time({ edtf: null, basis: 'unknown' })).toEqual([])
  })
})

describe('PLOVER codes', () => {
  const plover = (value: unknown) =>
    problems('event', (record) => Object.assign(record, { plover: value }))

  it('have a mode that their type allows', () => {
    expect(plover({ type: 'MOBILIZE', mode: 'troops' })).toEqual([])
    expect(plover({ type: 'MOBILIZE' })).toEqual([])
    expect(plover({ type: 'MOBILIZE', mode: 'cyber' })).toEqual([
      'plover.mode: is no mode of MOBILIZE: use troops, weapons, police, militia, or none',
    ])
    expect(plover({ type: 'AID', mode: 'cyber' })).toEqual([
      'plover.mode: is no mode of AID: leave it out',
    ])
  })
})

describe('relations', () => {
  const relation = (change: object) =>
    problems('relation', (record) => Object.assign(record, change))

  it('have the words that draw them, unless the editor does', () => {
    expect(relation({ source: 'author' })).toHaveLength(1)
    expect(relation({ anchor: { start: 0, end: 1 } })).toHaveLength(1)
    expect(relation({ source: 'author', anchor: { start: 0, end: 1 } })).toEqual([])
  })

  it('join two records', () => {
    expect(relation({ to: 'nobody-asked' })).toEqual(['to: must be another record than from'])
  })
})

describe('words', () => {
  it('are not empty', () => {
    for (const statement of ['', ' ', '\n']) {
      expect(problems('fact', (record) => Object.assign(record, { statement }))).toEqual([
        'statement: must not be empty: write what it says',
      ])
    }
  })
})
