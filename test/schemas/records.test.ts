import { describe, expect, it } from 'vitest'
import * as schemas from '../../src/schemas/index.js'
import { inventedDataset } from '../invented-report.js'

/** Any value: the tests put values where they do not belong. */
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
  it('rejects unknown fields', () => {
    const [problem, ...more] = problems(kind, (record) => Object.assign(record, { surplus: 1 }))
    expect(problem).toMatch(
      /^: has a field that it must not have: 'surplus'.*: leave it out; allowed are id, /,
    )
    expect(more).toEqual([])
  })

  it('rejects an id that is not kebab-case', () => {
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
      'anchor.end: must be greater than start: end is exclusive, and an anchor holds at least one character',
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

  it('have a value only with a basis, and what the basis requires', () => {
    expect(time({ edtf: '2031', basis: 'unknown' })).toHaveLength(1)
    expect(time({ edtf: null, basis: 'explicit' })).toHaveLength(1)
    expect(time({ edtf: '2031', basis: 'external' })).toHaveLength(1)
    expect(time({ edtf: '2031', basis: 'external', references: [] })).toHaveLength(1)
    const references = ['town-gazette']
    expect(time({ edtf: null, basis: 'external', references })).toHaveLength(1)
    const anchor = { start: 0, end: 5 }
    expect(time({ edtf: '2031', basis: 'explicit' })).toHaveLength(1)
    expect(time({ edtf: null, basis: 'explicit', anchor })).toHaveLength(1)
    expect(time({ edtf: '2031', basis: 'explicit', anchor })).toEqual([])
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
      'plover.mode: is not a mode of MOBILIZE: use troops, weapons, police, militia, or none',
    ])
    expect(plover({ type: 'AID', mode: 'cyber' })).toEqual([
      'plover.mode: is not a mode of AID: leave it out',
    ])
  })
})

describe('relations', () => {
  const relation = (change: object) =>
    problems('relation', (record) => Object.assign(record, change))

  it('have the connecting words, unless the editor draws them', () => {
    expect(relation({ source: 'author' })).toHaveLength(1)
    expect(relation({ anchor: { start: 0, end: 1 } })).toHaveLength(1)
    expect(relation({ source: 'author', anchor: { start: 0, end: 1 } })).toEqual([])
  })

  it('join two records', () => {
    expect(relation({ to: 'nobody-asked' })).toEqual(['to: must be another record than from'])
  })
})

describe('words', () => {
  it('are Unicode text that is not empty', () => {
    for (const statement of ['', ' ', '\n', 'a\u0000', 'a\ud83c', '\udf09a', 'a'.repeat(100_001)]) {
      expect(problems('fact', (record) => Object.assign(record, { statement }))).toEqual([
        'statement: must be words: not empty, at most 100,000 characters, none of them a control character or half a surrogate pair',
      ])
    }
    for (const statement of ['🌉', 'a\tb\nc', '🌉'.repeat(100_000)]) {
      expect(problems('fact', (record) => Object.assign(record, { statement }))).toEqual([])
    }
  })
})

describe('codes', () => {
  const problem = (kind: keyof typeof records, change: object) =>
    problems(kind, (record) => Object.assign(record, change))

  it('of countries are those that ISO 3166-1 assigns', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const accepted = letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((country) => problem('entity', { country }).length === 0)
    expect(accepted).toHaveLength(249)
    expect(accepted.filter((country) => names.of(country) === undefined)).toEqual([])
    // `Intl` also names reserved, withdrawn and private codes.
    for (const country of ['UK', 'EU', 'SU', 'YU', 'ZZ', 'XK'])
      expect(accepted).not.toContain(country)
  })

  it('of CAMEO are those of its code book', () => {
    for (const cameo of ['010', '0256', '0871', '176', '1952', '2042']) {
      expect(problem('event', { cameo })).toEqual([])
    }
    for (const cameo of ['0', '17', '177', '0211x', '0221', '999', '2051', '19522']) {
      expect(problem('event', { cameo })).toHaveLength(1)
    }
  })

  it('of the web have a host with a dot and no password', () => {
    for (const url of [
      'https://a.example',
      'http://a.b.example:8080/c?d#e',
      'https://пример.рф/я',
      'HTTPS://a.example/B',
      'https://a.example./b',
      'https://a.example.:443',
      'https://a.example:0',
      'https://a.example:64999',
      'https://a.example:65000',
      'https://a.example:65499',
      'https://a.example:65529',
      'https://a.example:65535/b',
    ]) {
      expect(problem('reference', { url })).toEqual([])
    }
    for (const url of [
      'ftp://a.example',
      'https://localhost/',
      'https://localhost./',
      'https://a..example/',
      'https://a.example../',
      'https://a.example:65536/',
      'https://a.example:66000/',
      'https://a.example:70000/',
      'https://me:secret@a.example/',
      'https://a.example\\@b.example',
      'https://a.example/b c',
      'javascript:alert(1)',
      `https://a.example/${'a'.repeat(3000)}`,
    ]) {
      expect(problem('reference', { url })).toHaveLength(1)
    }
  })
})

describe('a message', () => {
  it('says what is missing, and suggests what was meant', () => {
    const of = (change: (record: Breakable) => void) => problems('event', change)
    expect(of((event) => delete event.title)).toEqual(['title: is missing: give a string'])
    expect(of((event) => delete event.status)[0]).toMatch(
      /^status: is missing: give one of 'occurred', /,
    )
    expect(of((event) => Object.assign(event, { titel: 'a' }))[0]).toContain(
      "'titel' (did you mean 'title'?)",
    )
    expect(of((event) => Object.assign(event, { status: 'ocurred' }))[0]).toMatch(
      /not 'ocurred': did you mean 'occurred'\?$/,
    )
    expect(of((event) => Object.assign(event, { title: 7 }))).toEqual([
      'title: must be a string, not 7',
    ])
    expect(
      problems('event', (event) => Object.assign(event, { type: 'no-such-type-at-all' }))[0],
    ).toMatch(/^type: must be one of \d+ values \('\S+', .{1,80} …\), not 'no-such-type-at-all'$/)
    expect(problems('entity', (entity) => Object.assign(entity, { type: 'persona' }))[0]).toMatch(
      /^type: must be one of .*, not 'persona': did you mean 'person'\?$/,
    )
  })
  it.each([
    ['2022-02-30', /: there is no 2022-02-30 in the calendar$/],
    ['2022-13', /: there is no 2022-13 in the calendar$/],
    ['2022-02-15/2022-02-31', /: there is no 2022-02-31 in the calendar$/],
    ['2022-02-15/2022-02-14', /: the interval ends before it begins$/],
    ['2022-02-15T10:00', /: a time of day needs seconds$/],
    ['2022-02-15T10:00:00/2022-02-16', /: an interval has dates without a time of day$/],
    ['Feb 2022', /such as '2022-02-15', '2022-01' or '..\/2022-02-15'$/],
    [new Date(0), /^published: must be a string such as '2022-02-15', not a Date$/],
    [1644883200000, /^published: must be a string such as '2022-02-15', not 1644883200000$/],
    [undefined, /^published: is missing: give a string such as '2022-02-15', or null$/],
  ])('says what is wrong with the date %s', (published, message) => {
    const found = problems('reference', (reference) => Object.assign(reference, { published }))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(message)
  })
})
