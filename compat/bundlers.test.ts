import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { allRecords, dataset } from '../test/dataset.js'
import { type Bundler, bundle, bundlers, gzipped, moreBundlers } from './bundlers.js'

const project = inject('consumer')
const directory = mkdtempSync(join(tmpdir(), 'bundles-'))
let count = 0

/** Runs a bundle, and returns what it prints. */
function run(text: string): unknown {
  const file = join(directory, `${count++}.mjs`)
  writeFileSync(file, text)
  return JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' }))
}

const ids = allRecords.map(({ id }) => id)
const idsIn = (text: string) => ids.filter((id) => new RegExp(`["'\`]${id}["'\`]`).test(text))
const print = (name: string, subpath: string) =>
  `import { ${name} } from 'ukraine-feb-2022${subpath}'; console.log(JSON.stringify(${name}))`

const stoltenberg = dataset.entities.find(({ id }) => id === 'jens-stoltenberg')

describe.each(Object.entries({ ...bundlers, ...moreBundlers }))('%s', (_, bundler) => {
  it('brings one record intact, and nothing else', async () => {
    const text = await bundle(bundler, print('jensStoltenberg', '/entities'), project)
    expect(run(text)).toEqual(stoltenberg)
    expect(idsIn(text).sort()).toEqual(['jens-stoltenberg', 'nato', 'wikidata-jens-stoltenberg'])
    expect(text).not.toMatch(/zod|Putin|Zelensky|cyberattack/)
  })

  it('brings one collection from the root intact, and nothing else', async () => {
    const text = await bundle(bundler, print('quotes', ''), project)
    expect(run(text)).toEqual(dataset.quotes)
    expect(text).not.toContain('Secretary General of NATO.')
    expect(text).not.toMatch(/zod|sha256|statement:|"statement"|description/)
  })

  it('brings a look-up with what it needs', async () => {
    const code = `import { quotesBy } from 'ukraine-feb-2022/query'
      console.log(JSON.stringify(quotesBy('russia').map((quote) => quote.id)))`
    const text = await bundle(bundler, code, project)
    expect(run(text)).toEqual(['russia-on-invasion-plans', 'russia-on-opposing-principles'])
    expect(text).not.toMatch(/zod|sha256|statement:|"statement"/)
  })
})

/** Bytes, minified and compressed. The ceilings are raised only together with a gain that is worth it. */
describe('bytes', () => {
  const bytesOf = (bundler: Bundler, code: string) => bundle(bundler, code, project).then(gzipped)

  it.each([
    ['nato', 'entities'],
    ['jensStoltenberg', 'entities'],
    ['tuesdayCyberattack', 'events'],
    ['whetherRussiaPlansInvasion', 'facts'],
    ['ministersJointStatement', 'quotes'],
  ])('of one record, %s, above its JSON', async (name, subpath) => {
    const id = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const record = allRecords.find((one) => one.id === id)
    expect(record).toBeDefined()
    const code = `import { ${name} } from 'ukraine-feb-2022/${subpath}'; console.log(${name})`
    const bytes = await Promise.all(Object.values(bundlers).map((one) => bytesOf(one, code)))
    expect(Math.max(...bytes) - gzipped(JSON.stringify(record))).toBeLessThanOrEqual(50)
  })

  const { source: _, ...collections } = dataset

  it.each(Object.entries(bundlers))(
    'of the collections, over their JSON (%s)',
    async (name, bundler) => {
      const ratios: Record<string, number> = {}
      let [bytes, json] = [0, 0]
      for (const [collection, records] of Object.entries(collections)) {
        const code = `import { ${collection} } from 'ukraine-feb-2022'; console.log(${collection})`
        const [own, plain] = [await bytesOf(bundler, code), gzipped(JSON.stringify(records))]
        ratios[collection] = own / plain
        bytes += own
        json += plain
      }
      // esbuild keeps the name of each record: that shows most where records are tiny.
      const [sum, each] = name === 'esbuild' ? [1.1, 1.11] : [1.02, 1.03]
      const tiny = name === 'esbuild' ? 1.31 : each
      expect(bytes / json).toBeLessThanOrEqual(sum)
      const tooLarge = Object.entries(ratios).filter(
        ([collection, ratio]) => ratio > (/mentions|relations/.test(collection) ? tiny : each),
      )
      expect(tooLarge).toEqual([])
    },
  )
})
