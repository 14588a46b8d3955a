import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collections } from '../src/collections.js'
import { fields } from '../src/rules/fields.js'
import { additionsSchema } from '../src/schemas/index.js'
import * as vocabularies from '../src/vocabularies/index.js'
import { allRecords, dataset } from './dataset.js'

const readme = readFileSync('README.md', 'utf8')
const recordsPage = readFileSync('docs/records.md', 'utf8')
const validationPage = readFileSync('docs/validation.md', 'utf8')
const names = readdirSync('docs').filter((name) => name.endsWith('.md'))
const pages = ['README.md', 'CONTRIBUTING.md', ...names.map((name) => `docs/${name}`)]

describe('README.md', () => {
  it('counts the records of each collection', () => {
    const rows = readme.matchAll(/^\| `(\w+)` \| (\d+) \| (?=[a-z])/gm)
    const { source: _, ...collections } = dataset
    const counts = Object.entries(collections).map(([name, { length }]) => [name, length])
    expect(Object.fromEntries([...rows].map(([, name, count]) => [name, Number(count)]))).toEqual(
      Object.fromEntries(counts),
    )
  })

  it('shows a record as it is', () => {
    const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '')
    expect(shown).toEqual(allRecords.find(({ id }) => id === shown.id))
  })

  it('names ten ids that exist', () => {
    const [, list = ''] = /Ten to start with: ([^;]*);/.exec(readme) ?? []
    const ids = [...list.matchAll(/`([^`]+)`/g)].map(([, id]) => id)
    expect(ids).toHaveLength(10)
    expect(ids.filter((id) => !allRecords.some((record) => record.id === id))).toEqual([])
  })
})

describe('docs/records.md', () => {
  const [beginning = '', ...sections] = recordsPage.split(/^## /m)
  const wordsIn = (texts: readonly string[]) =>
    texts.flatMap((text) =>
      [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.match(/\w+/g) ?? []),
    )
  // Of all records, said once.
  const ofAll = ['id', ...wordsIn([beginning])]

  /** The names of the fields of a value, and of the objects in it. */
  const fieldsOf = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(fieldsOf)
    if (typeof value !== 'object' || value === null) return []
    return [...Object.keys(value), ...Object.values(value).flatMap(fieldsOf)]
  }

  it.each([
    ['source', [dataset.source]],
    ...collections.map((name) => [fields[name].kind, dataset[name]] as const),
  ] as const)('names every field of a record in its section: %s', (kind, records) => {
    const section = sections.find((one) => one.toLowerCase().startsWith(`${kind}\n`))
    // The first column names the fields, what they mean those of the objects in them.
    const rows = section?.match(/^\| .*$/gm) ?? []
    const columns = rows.map((row) => row.split(' | ')[0] as string)
    const [own, named] = [wordsIn(columns), wordsIn(rows)]
    const missing = records.flatMap((record) => [
      ...Object.keys(record).filter((field) => field !== 'id' && !own.includes(field)),
      ...fieldsOf(record).filter((field) => ![...ofAll, ...named].includes(field)),
    ])
    expect([...new Set(missing)]).toEqual([])
  })

  it('names every value of the vocabularies, but for the types and codes of events', () => {
    const {
      eventTypes: _,
      ploverModes: __,
      comparators: ___,
      labels: ____,
      ...closed
    } = vocabularies
    const values = Object.values(closed).flat()
    expect(values.length).toBeGreaterThan(50)
    expect(values.filter((value) => !recordsPage.includes(`\`${value}\``))).toEqual([])
  })
})

describe('CONTRIBUTING.md', () => {
  it('adds a record that is valid', () => {
    const guide = readFileSync('CONTRIBUTING.md', 'utf8')
    const added = [...guide.matchAll(/^ *\+ {2}(.*)$/gm)].map(([, line]) => line).join('\n')
    const records: Record<string, object> = new Function(`return {${added}}`)()
    const facts = Object.entries(records).map(([id, record]) => ({ id, ...record }))
    expect(facts).toHaveLength(1)
    expect(additionsSchema(dataset).safeParse({ facts }).error?.issues).toBeUndefined()
  })
})

describe('docs/validation.md', () => {
  it('names every problem that the rules report, and no other', () => {
    const codes = new Set<string>()
    for (const folder of ['record', 'set']) {
      for (const file of readdirSync(`src/rules/${folder}`)) {
        const code = readFileSync(`src/rules/${folder}/${file}`, 'utf8')
        for (const [, name = ''] of code.matchAll(/code(?: =|:) '([\w-]+)'/g)) codes.add(name)
      }
    }
    const rows = [...validationPage.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name)
    // These two are about how much there is.
    const others = ['more-problems', 'too-many-elements']
    expect(rows.filter((name) => !others.includes(String(name))).sort()).toEqual([...codes].sort())
  })
})

/** The places of a page that links can lead to. */
const headingsOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )

describe.each(pages)('%s', (page) => {
  it('links to files and headings that exist', () => {
    const links = readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)
    const missing = [...links].filter(([, path, heading]) => {
      const target = path ? join(dirname(page), path) : page
      return !existsSync(target) || (heading && !headingsOf(target).includes(heading))
    })
    expect(missing).toEqual([])
  })
})
