import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/v4'
import { dataset } from '../data/index.js'
import * as schemas from '../src/schemas/index.js'
import { collections, pascalCase } from './collections.js'
import { namingAllFields, toJsonSchema } from './json-schema.js'

function write(directory: string, name: string, value: unknown): void {
  mkdirSync(`dist/${directory}`, { recursive: true })
  writeFileSync(`dist/${directory}/${name}.json`, `${JSON.stringify(value)}\n`)
}

/** The types of the files of data, by their names. The root does not export that of the changes, since few name it. */
const types = new Map([
  ['json/source', 'Source'],
  ...collections.map(({ name, kind }): [string, string] => [
    `json/${name}`,
    `readonly ${pascalCase(kind)}[]`,
  ]),
  ['json/dataset', 'Dataset & { readonly $schema: string; readonly version: string }'],
  ['changes', 'Changes'],
])

/**
 * Declares the files of data, so that they are typed without `resolveJsonModule`. To `import`, too, they are CommonJS: before
 * TypeScript 5.7 the default of what Node imports from JSON is all that a module exports, and only `export =` makes that the data.
 */
function writeTypes(): void {
  for (const [file, type] of types) {
    const [imported = ''] = /[A-Z]\w+/.exec(type) ?? []
    const module = file === 'changes' ? './types/src/types/changes.js' : '../types/src/index.js'
    const code = `import type { ${imported} } from '${module}'\ndeclare const data: ${type}\nexport = data\n`
    writeFileSync(`dist/${file}.d.cts`, code)
  }
}

/** Writes the data as JSON, and the JSON Schemas. */
export function writeJson(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const [name, value] of Object.entries(dataset)) write('json', name, value)
  write('json', 'dataset', { $schema: '../json-schema/dataset.json', version, ...dataset })
  writeTypes()
  for (const [name, schema] of Object.entries(schemas)) {
    if (typeof schema === 'function') continue
    const title = name.replace(/Schema$/, '')
    const id = `urn:ukraine-feb-2022:${title}`
    write('json-schema', title, namingAllFields(toJsonSchema(schema, id)))
    write('json-schema/strict', title, z.toJSONSchema(schemas.nullForAbsent(schema)))
  }
}
