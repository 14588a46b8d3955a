import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { builtRelease } from '../../scripts/release/built.js'
import { changesBetween } from '../../scripts/release/changes.js'
import {
  declaredLevel,
  problemOfLevel,
  problemsOfChangesets,
} from '../../scripts/release/changesets.js'
import { lastChanges, lastRelease } from '../../scripts/release/files.js'

const next = builtRelease(inject('unpacked'))
const last = lastRelease()

describe('the next version', () => {
  it('can be made of its changesets', () => {
    const problems = problemsOfChangesets()
    if (problems.length > 0) expect.fail(problems.join('\n'))
  })

  const reason = 'nothing is published yet: there is no release/last'
  it.skipIf(!last)(
    `is declared as high as its changes ask for${last ? '' : ` (${reason})`}`,
    () => {
      const problem = problemOfLevel(changesBetween(last, next), declaredLevel())
      if (problem) expect.fail(problem)
    },
  )

  it('would be major without the records and names that users have', () => {
    const { dataset, surface } = next
    const more = { ...surface.subpaths, './more': [] }
    const [note] = dataset.notes as object[]
    const notes = [...(dataset.notes as object[]), { ...note, id: 'more', text: 'More.' }]
    const before = {
      dataset: { ...dataset, notes },
      surface: { ...surface, subpaths: more },
    }
    expect(changesBetween(before, next)).toEqual({
      from: dataset.version,
      to: dataset.version,
      level: 'major',
      records: [{ level: 'major', kind: 'removed', collection: 'notes', id: 'more' }],
      surface: [{ level: 'major', kind: 'removed', part: 'subpath', name: './more' }],
    })
  })

  it('would be major if it rejected what the last one has', () => {
    const dataset = { ...next.dataset, source: { ...next.dataset.source, language: 1 } }
    const { level, surface } = changesBetween({ ...next, dataset }, next)
    expect(level).toBe('major')
    expect(surface).toEqual([
      {
        level: 'major',
        kind: 'refused',
        part: 'record',
        name: 'source.language',
        after: expect.any(String),
      },
    ])
  })
})

describe('what users can name', () => {
  const { surface } = next
  const { subpaths, vocabularies, fields, commands } = surface

  it('is every subpath, with its values and types, and without the records', () => {
    expect(subpaths['./query']).toEqual(expect.arrayContaining(['byId', 'TimelineEntry']))
    expect(subpaths['./entities']).toEqual(expect.arrayContaining(['entities', 'Person']))
    expect(subpaths['./entities']).not.toContain('joeBiden')
    expect(subpaths).toHaveProperty('./json/facts.json')
    expect(subpaths).toHaveProperty('./json-schema/strict/fact.json')
    const { exports } = JSON.parse(readFileSync(join(inject('unpacked'), 'package.json'), 'utf8'))
    const plain = Object.keys(exports).filter((subpath) => !subpath.includes('*'))
    expect(Object.keys(subpaths)).toEqual(expect.arrayContaining(plain))
  })

  it('is every value of a vocabulary, and every field with its type', () => {
    expect(vocabularies.eventStatuses).toContain('not-occurred')
    expect(vocabularies.ploverModes).toContain('CONSULT.visit')
    expect(fields.factSchema).toMatchObject({
      statement: 'string',
      quote: 'string?',
      'attributions.*.factuality': 'string',
      'quantity.value': 'number',
    })
    expect(fields.timeSchema?.edtf).toBe('null|string')
    expect(fields.datasetSchema).toHaveProperty('version')
    expect(commands.validate).toContain('--text')
  })

  it('is how exports are declared, but for what the data and the vocabularies tell', () => {
    const { signatures } = surface
    expect(signatures.isFact).toBe('isFact: (value: unknown) => value is AnyFact')
    expect(signatures.byId).toMatch(/^export declare function byId<.*; export declare function/)
    expect(signatures.SameAs).not.toContain('/**')
    expect(Object.keys(signatures)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(entities|PersonId|EventType|eventTypes)$/)]),
    )
  })

  it('is every way into the package, and what it needs', () => {
    const { conditions, properties, requirements } = surface
    expect(Object.keys(conditions)).toContain('./json/*.json')
    expect(conditions['.']).toEqual(expect.arrayContaining(['exports.require.types', 'main']))
    expect(conditions['./query']).toContain('typesVersions.0')
    expect(properties).toEqual(['bin: ukraine-feb-2022', 'type: module', 'sideEffects: false'])
    expect(requirements).toEqual({ node: ['>=20'], 'zod?': ['^3.25.0', '^4.0.0'] })
  })

  it('is what a field may hold, a table has, and the command line takes', () => {
    const { limits, tables, choices } = surface
    expect(limits['personSchema.type']).toEqual({ values: ['person'] })
    expect(limits['eventSchema.status']?.values).toContain('denied')
    expect(limits['eventSchema.time.edtf']).toHaveProperty('pattern')
    expect(limits['factSchema.attributions.*.factuality']?.values).toContain('CT+')
    expect(limits['factSchema.anchors']).toEqual({ minItems: 1, maxItems: 1000 })
    expect(tables.publications).toMatchObject({ url: 'string', published: 'string?' })
    expect(commands.convert).toEqual(expect.arrayContaining(['--output', '-o']))
    expect(choices).toMatchObject({
      convert: expect.arrayContaining(['graph']),
      'validate --kind': expect.arrayContaining(['dataset']),
    })
  })
})

it('changes.json says what this version changed', () => {
  const changes = JSON.parse(readFileSync(join(inject('unpacked'), 'dist/changes.json'), 'utf8'))
  expect(changes.to).toBe(next.dataset.version)
  expect(changes.date).toBe(lastChanges()?.date)
})

it('CITATION.cff names this version, and the day of its release', () => {
  const citation = readFileSync('CITATION.cff', 'utf8')
  expect(/^version: (.+)$/m.exec(citation)?.[1]).toBe(next.dataset.version)
  expect(/^date-released: (.+)$/m.exec(citation)?.[1]).toBe(lastChanges()?.date)
})
