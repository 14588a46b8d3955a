import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { dataset } from '../dataset.js'
import { filesBelow } from './files.js'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const modules = Object.keys(manifest.exports).filter((subpath) => !/json|html/.test(subpath))
const specifiers = modules.map((subpath) => subpath.replace('.', 'ukraine-feb-2022'))
const consumer = inject('consumer')
const consumerWithZod = inject('consumerWithZod')

function run(directory: string, file: string, code: string): string {
  writeFileSync(join(directory, file), code)
  return execFileSync(process.execPath, [file], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
}

describe('the packed tarball', () => {
  it('has every file that its exports name', () => {
    const targets = JSON.stringify(manifest.exports).match(/\.\/dist\/[^"*]+\.[a-z.]+/g) ?? []
    expect(targets.length).toBeGreaterThan(40)
    const missing = targets.filter((target) => !existsSync(join(inject('unpacked'), target)))
    expect(missing).toEqual([])
  })

  it('has the README, the documentation, the examples, the licence and the changelog', () => {
    const others = filesBelow(inject('unpacked')).filter((file) => !file.startsWith('dist/'))
    expect(others.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'docs/annotation.md',
      'docs/benchmarks.md',
      'docs/conversion.md',
      'docs/page.md',
      'docs/records.md',
      'docs/usage.md',
      'docs/validation.md',
      'docs/verification.md',
      'examples/checks.sql',
      'examples/extraction.ts',
      'examples/fastify.ts',
      'examples/hono.ts',
      'examples/layout.ts',
      'examples/timeline.ts',
      'examples/tsconfig.json',
      'package.json',
    ])
  })

  it('installs nothing but itself', () => {
    const { packages } = JSON.parse(readFileSync(join(consumer, 'package-lock.json'), 'utf8'))
    expect(Object.keys(packages)).toEqual(['', 'node_modules/ukraine-feb-2022'])
  })
})

const isOfZod = (specifier: string) => specifier.endsWith('/schemas')

/** What modules export, as text, by their specifiers: in one process, since to start one takes longer than what it does. */
function exportsOf(file: string, load: string): Record<string, string> {
  const all = [false, true].map((ofZod) => {
    // Schemas have no JSON.
    const shown = ofZod
      ? 'Object.keys(m)'
      : 'Object.entries(m).filter(([key]) => key !== "default").map(([key, value]) => [key, typeof value, JSON.stringify(value)])'
    const own = specifiers.filter((specifier) => isOfZod(specifier) === ofZod)
    const code = `const all = {}
      const show = (m) => JSON.stringify(${shown}.sort())
      const main = async () => {
        for (const one of ${JSON.stringify(own)}) all[one] = show(${load}(one))
        console.log(JSON.stringify(all))
      }
      main()`
    return JSON.parse(run(ofZod ? consumerWithZod : consumer, file, code))
  })
  return Object.assign({}, ...all)
}

const given = {
  imported: exportsOf('import.mjs', 'await import'),
  required: exportsOf('require.cjs', 'require'),
}

describe.each(specifiers)('%s', (specifier) => {
  it('gives the same names and the same data to import and to require', () => {
    const [imported, required] = [given.imported[specifier], given.required[specifier]]
    expect(imported?.length).toBeGreaterThan(20)
    expect(required).toBe(imported)
  })
})

describe('records', () => {
  it('are the same objects, from whichever subpath they are imported', () => {
    const same = `
      const all = [root.entities.includes(entities.nato), query.byId('nato') === entities.nato]
      console.log(all.join())`
    const imports = `import * as root from 'ukraine-feb-2022'
      import * as entities from 'ukraine-feb-2022/entities'
      import * as query from 'ukraine-feb-2022/query'`
    const requires = `const root = require('ukraine-feb-2022')
      const entities = require('ukraine-feb-2022/entities')
      const query = require('ukraine-feb-2022/query')`
    expect(run(consumer, 'same.mjs', imports + same)).toBe('true,true\n')
    expect(run(consumer, 'same.cjs', requires + same)).toBe('true,true\n')
  })
})

describe('json', () => {
  const json = (name: string) =>
    JSON.parse(readFileSync(join(inject('unpacked'), `dist/json/${name}.json`), 'utf8'))

  it('has the same data, one file a collection, and one with all', () => {
    const { $schema, version, ...all } = json('dataset')
    expect(all).toEqual(dataset)
    expect($schema).toBe('../json-schema/dataset.json')
    expect(version).toBe(json('../../package').version)
    for (const [name, collection] of Object.entries(dataset)) expect(json(name)).toEqual(collection)
  })

  it('is resolved by its subpath', () => {
    const code = `console.log(require('ukraine-feb-2022/json/events.json').length,
      require('ukraine-feb-2022/json-schema/event.json').$schema)`
    expect(run(consumer, 'json.cjs', code)).toBe(
      `${dataset.events.length} https://json-schema.org/draft/2020-12/schema\n`,
    )
  })
})

describe('schemas', () => {
  it('say that zod is missing where it is', () => {
    const code = `import('ukraine-feb-2022/schemas').catch((error) => console.log(error.message))`
    expect(run(consumer, 'no-zod.mjs', code)).toContain("Cannot find package 'zod'")
  })

  it('parse the data that ships', () => {
    const code = `
      import { datasetSchema } from 'ukraine-feb-2022/schemas'
      import { createRequire } from 'node:module'
      const dataset = createRequire(import.meta.url)('ukraine-feb-2022/json/dataset.json')
      console.log(datasetSchema.parse(dataset).facts.length)`
    expect(run(consumerWithZod, 'parse.mjs', code)).toBe(`${dataset.facts.length}\n`)
  })
})
