import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
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
  it('names every field of every record', () => {
    const fields = new Set<string>()
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) for (const element of value) visit(element)
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return
      for (const [key, part] of Object.entries(value)) {
        fields.add(key)
        visit(part)
      }
    }
    visit([dataset.source, ...allRecords])
    expect(fields.size).toBeGreaterThan(40)
    const names = new Set(
      [...recordsPage.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.match(/\w+/g)),
    )
    expect([...fields].filter((field) => !names.has(field))).toEqual([])
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
