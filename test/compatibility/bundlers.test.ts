import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { allRecords, dataset } from '../dataset.js'
import { bundle, bundlers, gzipped, moreBundlers } from './bundlers.js'

const project = inject('consumer')
const directory = mkdtempSync(join(tmpdir(), 'bundles-'))
let count = 0

/** What a bundle prints when it runs. */
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
    expect(idsIn(text).sort()).toEqual(['everypolitician-norway', 'jens-stoltenberg', 'nato'])
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
    expect(run(text)).toEqual(['russia-on-invasion-plans', 'moscow-on-opposing-principles'])
    expect(text).not.toMatch(/zod|sha256|statement:|"statement"/)
  })
})

/**
 * Bytes, minified and compressed. What they are is in the README's table: these ceilings leave it a hundredth, and are
 * raised only together with what makes it worth it.
 */
describe('bytes', () => {
  const worst = async (code: string) => {
    const sizes = Object.values(bundlers).map(async (bundler) =>
      gzipped(await bundle(bundler, code, project)),
    )
    return Math.max(...(await Promise.all(sizes)))
  }

  it.each([
    ['nato', 'entities'],
    ['jensStoltenberg', 'entities'],
    ['tuesdayCyberattack', 'events'],
    ['russiaPlansInvasion', 'facts'],
    ['ministersJointStatement', 'quotes'],
  ])('of one record, %s, above its JSON', async (name, subpath) => {
    const id = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const record = allRecords.find((one) => one.id === id)
    const code = `import { ${name} } from 'ukraine-feb-2022/${subpath}'; console.log(${name})`
    const above = (await worst(code)) - gzipped(JSON.stringify(record))
    expect(record).toBeDefined()
    expect(above).toBeLessThanOrEqual(82)
  })

  it.each([
    ['entities', 1.11],
    ['events', 1.1],
    ['facts', 1.11],
    ['quotes', 1.07],
    ['notes', 1.06],
    ['mentions', 1.34],
    ['relations', 1.2],
  ] as const)('of one collection, %s, over its JSON: %d', async (name, ceiling) => {
    const code = `import { ${name} } from 'ukraine-feb-2022'; console.log(${name})`
    const ratio = (await worst(code)) / gzipped(JSON.stringify(dataset[name]))
    expect(ratio).toBeLessThanOrEqual(ceiling)
  })
})
