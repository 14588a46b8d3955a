import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { inventedDataset } from '../invented-report.js'
import { at, placesIn } from './breakages.js'

type Any = ReturnType<typeof JSON.parse>

const shipped = createRequire(join(inject('consumerWithZod'), 'x.js'))
const schemas: Readonly<Record<string, Any>> = shipped('ukraine-feb-2022/schemas')
const guards: Readonly<Record<string, Any>> = shipped('ukraine-feb-2022/guards')

const dataset: Any = inventedDataset()
const records: Readonly<Record<string, Any>> = {
  source: dataset.source,
  entity: dataset.entities[0],
  mention: dataset.mentions[0],
  event: dataset.events[0],
  fact: dataset.facts[0],
  quote: dataset.quotes[1],
  relation: dataset.relations[0],
  note: dataset.notes[0],
  reference: dataset.references[0],
}
const kinds = Object.keys(records)

const fails = (): never => {
  throw new Error('a trap')
}
const throwing = new Proxy(
  {},
  Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, fails])),
)
const { proxy: revoked, revoke } = Proxy.revocable({}, {})
revoke()
const nested = (make: (inner: unknown) => unknown) => {
  let value: unknown = {}
  for (let depth = 0; depth < 100_000; depth++) value = make(value)
  return value
}
const cyclic: Any = { start: 0 }
cyclic.end = cyclic
const cyclicArray: Any[] = []
cyclicArray.push(cyclicArray)
const manyKeys = Object.fromEntries(
  Array.from({ length: 1_000_000 }, (_, index) => [`k${index}`, 0]),
)

/** Values that throw when they are read, unlike any from JSON: guards reject them, zod schemas may throw. */
const unreadable: Readonly<Record<string, unknown>> = {
  'a proxy that throws': throwing,
  'a proxy that is revoked': revoked,
  'an array behind a proxy that throws': new Proxy([1], { get: fails }),
  'getters that throw': Object.defineProperties(
    {},
    Object.fromEntries(
      ['id', 'type', 'start', 'end', 'entity', 'edtf', 'length'].map((name) => [
        name,
        { get: fails, enumerable: true },
      ]),
    ),
  ),
}

/** Values that no field of any record can have. */
const hostile: Readonly<Record<string, unknown>> = {
  'what throws when it is made a string': { toString: fails, valueOf: fails, toJSON: fails },
  'an object in itself': cyclic,
  'an array in itself': cyclicArray,
  'objects 100,000 deep': nested((inner) => ({ inner })),
  'arrays 100,000 deep': nested((inner) => [inner]),
  'a string of 50 MB': 'x'.repeat(50_000_000),
  'blanks of 50 MB': ' '.repeat(50_000_000),
  'an id of 50 MB': 'a-'.repeat(25_000_000),
  'an address of 50 MB': `https://${'a.'.repeat(25_000_000)}`,
  'pairs of surrogates of 50 MB': '🌉'.repeat(12_500_000),
  'a million of nothing': new Array(1_000_000).fill(null),
  'a million objects': Array.from({ length: 1_000_000 }, () => ({})),
  'ten million holes': new Array(10_000_000),
  'a few holes': new Array(3),
  'a million keys': manyKeys,
  'a BigInt': 10n ** 10_000n,
  'a symbol': Symbol('s'),
  'a function': () => true,
  'a date': new Date(0),
  'an invalid date': new Date(Number.NaN),
  'a map': new Map([['start', 0]]),
  'a set': new Set([1]),
  'something like a promise': {
    // biome-ignore lint/suspicious/noThenProperty: a hostile value
    get then() {
      return fails()
    },
  },
  'a promise': Promise.resolve({}),
  'a typed array': new Uint8Array(1_000_000),
  'a string in an object': Object('text'),
  'a number in an object': Object(1),
  'own __proto__': JSON.parse('{"__proto__":{"polluted":true}}'),
  'own constructor': JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  'not a number': Number.NaN,
}

const intact = () => ({
  names: Object.getOwnPropertyNames(Object.prototype),
  polluted: ({} as Any).polluted,
  array: Object.getOwnPropertyNames(Array.prototype).length,
})
const before = intact()
const frozenRecords = JSON.stringify(records)
afterAll(() => {
  expect(intact()).toEqual(before)
  expect(JSON.stringify(records)).toBe(frozenRecords)
})

let counted = 0

function expectReasons(issues: Any[]): void {
  expect(issues.length).toBeGreaterThan(0)
  expect(issues.length).toBeLessThanOrEqual(1000)
  for (const { message } of issues.slice(0, 100)) {
    expect(message).toMatch(/\w/)
    expect(message.length).toBeLessThan(1500)
  }
}

/** The guard and the Standard Schema of a kind reject a value, and say why in a bounded number of short messages. */
function expectGuarded(kind: string, value: unknown): void {
  expect(guards[`is${kind[0]?.toUpperCase()}${kind.slice(1)}`](value)).toBe(false)
  expectReasons(guards[`${kind}StandardSchema`]['~standard'].validate(value).issues)
  counted++
}

/** So does its zod schema. */
function expectRefused(kind: string, value: unknown): void {
  expectGuarded(kind, value)
  const { success, error } = schemas[`${kind}Schema`].safeParse(value)
  expect(success).toBe(false)
  expectReasons(error.issues)
  expectShortAnswer(value, error.issues)
}

/** What is sent back is in proportion to what was sent. */
function expectShortAnswer(value: unknown, issues: unknown): void {
  const { length } = JSON.stringify(issues)
  // Most answers are short, and some inputs very long.
  if (length >= 64_000) expect(length).toBeLessThan(10 * sizeOf(value) + 64_000)
}

/** The length of a value as JSON; 0 of what is no JSON, since nobody can send it. */
function sizeOf(value: unknown): number {
  try {
    return JSON.stringify(value)?.length ?? 0
  } catch {
    return 0
  }
}

describe.each(kinds)('hostile input for a %s', (kind) => {
  const record = records[kind]
  const places = [...placesIn(record)].filter(([path]) => path.length > 0)

  it.each(Object.keys(hostile))('%s, in its place and in each of its fields', (what) => {
    expectRefused(kind, hostile[what])
    for (const [path] of places) {
      // A structured clone of the hostile value could itself fail.
      const broken = structuredClone(record)
      at(broken, path.slice(0, -1))[path.at(-1) as string] = hostile[what]
      expectRefused(kind, broken)
    }
  })

  it.each(Object.keys(unreadable))('%s, in its place and in each of its fields', (what) => {
    expectGuarded(kind, unreadable[what])
    for (const [path] of places) {
      const broken = structuredClone(record)
      at(broken, path.slice(0, -1))[path.at(-1) as string] = unreadable[what]
      expectGuarded(kind, broken)
    }
  })

  it('fields with hostile names', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '']) {
      for (const [path, value] of placesIn(record)) {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
        const broken = structuredClone(record)
        const polluting = {
          value: { polluted: true },
          enumerable: true,
          configurable: true,
          writable: true,
        }
        Object.defineProperty(at(broken, path), key, polluting)
        expectRefused(kind, broken)
      }
    }
  })

  it('a getter that throws in any field', () => {
    for (const [path] of places) {
      const broken = structuredClone(record)
      const trap = { get: fails, enumerable: true, configurable: true }
      Object.defineProperty(at(broken, path.slice(0, -1)), path.at(-1) as string, trap)
      expectGuarded(kind, broken)
    }
  })
})

describe('hostile datasets', () => {
  const refused = (value: unknown): Any[] => {
    const { success, error } = schemas.datasetSchema.safeParse(value)
    expect(success).toBe(false)
    expect(guards.isDataset(value)).toBe(false)
    const { issues } = guards.datasetStandardSchema['~standard'].validate(value)
    // The first problems in full, and one that counts the others.
    expect(error.issues.length).toBeLessThanOrEqual(101)
    expect(issues.length).toBe(error.issues.length)
    expect(JSON.stringify(issues).length).toBeLessThan(64_000)
    expectShortAnswer(value, error.issues)
    counted++
    return error.issues
  }
  it.each(Object.keys(hostile))('%s, in its place and in each of its collections', (what) => {
    refused(hostile[what])
    for (const name of Object.keys(dataset)) {
      refused({ ...dataset, [name]: hostile[what] })
      if (name !== 'source') refused({ ...dataset, [name]: [...dataset[name], hostile[what]] })
    }
  })

  it('junk in every collection: a bounded number of problems, and that there are more', () => {
    const junk = Array.from({ length: 200_000 }, () => ({}))
    const issues = refused(Object.fromEntries(Object.keys(dataset).map((name) => [name, junk])))
    expect(issues.at(-1)).toMatchObject({ params: { code: 'more-problems' } })
  })

  it('one long list in many records', () => {
    const about = Array.from({ length: 1_000 }, (_, index) => `bridge-${index}`)
    const facts = Array.from({ length: 250_000 }, (_, index) => ({
      ...dataset.facts[0],
      id: `fact-${index}`,
      about,
    }))
    const [problem] = refused({ ...dataset, facts })
    expect(problem).toMatchObject({ path: ['facts'], message: expect.stringMatching(/1000000/) })
  })

  it('lists at their limits, each element with several problems', () => {
    const junk = Array.from({ length: 1_000 }, () => ({}))
    const event = { ...dataset.events[0], anchors: junk, participants: junk }
    expectRefused('event', event)
    refused({ ...dataset, events: Array.from({ length: 1000 }, () => event) })
    const most = Array.from({ length: 250_000 }, () => ({}))
    refused(Object.fromEntries(Object.keys(dataset).map((name) => [name, most])))
    refused({ ...dataset, source: { ...dataset.source, paragraphs: most } })
  })

  it('long lists that many records refer to', () => {
    const long = Array.from({ length: 1_000 }, (_, index) => ({
      start: index * 2,
      end: index * 2 + 1,
    }))
    const participants = Array.from({ length: 1_000 }, () => ({
      entity: 'engineers',
      role: 'agent',
    }))
    const many = (record: Any) =>
      Array.from({ length: 10_000 }, (_, index) => ({ ...record, id: `${record.id}-${index}` }))
    refused({
      ...dataset,
      events: [{ ...dataset.events[0], participants }, dataset.events[1]],
      quotes: [
        { ...dataset.quotes[0], content: long },
        ...many({ ...dataset.quotes[1], nestedIn: 'bell-on-bridge', event: 'bell-speaks' }),
      ],
      facts: many(dataset.facts[0]),
      notes: many({
        ...dataset.notes[0],
        about: Array.from({ length: 100 }, () => 'bridge'),
        better: { field: 'time.'.repeat(100_000), value: 'a' },
      }),
    })
    const ids = many({ ...dataset.mentions[0], id: 'm'.repeat(90) })
    refused({
      ...dataset,
      mentions: ids.map((mention) => ({ ...mention, entity: `${'e'.repeat(90)}x` })),
    })
    const relations = many(dataset.relations[0]).map((relation, index) => ({
      ...relation,
      type: 'before',
      from: `a-${index}`,
      to: index % 2 ? 'a-0' : `a-${index + 1}`,
    }))
    refused({ ...dataset, relations })
  })

  it.each(Object.keys(hostile))('%s, as an addition to known records', (what) => {
    const additions = schemas.additionsSchema(dataset)
    for (const value of [hostile[what], { quotes: hostile[what] }, { quotes: [hostile[what]] }]) {
      const { success, error } = additions.safeParse(value)
      const issues = error?.issues ?? []
      expect(success).toBe(issues.length === 0)
      expect(issues.length).toBeLessThanOrEqual(101)
      counted++
    }
  })

  it('250,000 records that refer to nothing', () => {
    const mentions = Array.from({ length: 250_000 }, (_, index) => ({
      ...dataset.mentions[0],
      id: `m-${index}`,
      entity: `nothing-${index}`,
      anchor: { start: index % 100, end: (index % 100) + 1 },
    }))
    refused({ ...dataset, mentions })
  })
})

beforeAll(() => {
  for (const kind of kinds)
    expect(schemas[`${kind}Schema`].safeParse(records[kind]).success).toBe(true)
})

it('tries as many hostile inputs as docs/validation.md says', () => {
  expect(counted).toBeGreaterThan(4_500)
  expect(counted).toBeLessThan(4_700)
})
