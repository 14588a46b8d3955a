import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { quotesBy } from '../src/query/index.js'
import { dataset } from './dataset.js'

const readme = readFileSync('README.md', 'utf8')

describe('the read-me', () => {
  it('gives the number of records of each collection', () => {
    const rows = readme.matchAll(/^\| `(\w+)` \| (\d+) \| (?=[a-z])/gm)
    const { source: _, ...collections } = dataset
    const counts = Object.entries(collections).map(([name, { length }]) => [name, length])
    expect(Object.fromEntries([...rows].map(([, name, count]) => [name, Number(count)]))).toEqual(
      Object.fromEntries(counts),
    )
  })

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
    visit(dataset)
    const optional = ['start', 'end', 'mode', 'encoding', 'lineBreak', 'finalLineBreak']
    const missing = [...fields].filter(
      (field) =>
        !optional.includes(field) &&
        !readme.includes(`\`${field}\``) &&
        !readme.includes(`\`${field}?\``),
    )
    expect(missing).toEqual([])
  })

  it('says how many quotations of Stoltenberg there are', () => {
    expect(readme).toContain(`'organization', ${quotesBy('jens-stoltenberg').length}`)
  })
})
