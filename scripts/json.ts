import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/v4'
import { dataset } from '../data/index.js'
import * as schemas from '../src/schemas/index.js'
import { collections, pascalCase } from './collections.js'
import { toJsonSchema } from './json-schema.js'

function write(directory: string, name: string, value: unknown): void {
  mkdirSync(`dist/${directory}`, { recursive: true })
  writeFileSync(`dist/${directory}/${name}.json`, `${JSON.stringify(value)}\n`)
}

/** The types of each file of data, by its name. */
const types = new Map([
  ['source', 'Source'],
  ...collections.map(({ name, kind }): [string, string] => [
    name,
    `readonly ${pascalCase(kind)}[]`,
  ]),
  ['dataset', 'Dataset & { readonly $schema: string; readonly version: string }'],
])

/** Declares the data files, so that they are typed without `resolveJsonModule`. */
function writeTypes(): void {
  for (const [name, type] of types) {
    const [imported = ''] = /[A-Z]\w+/.exec(type) ?? []
    const declaration = (path: string) =>
      `import type { ${imported} } from '${path}'\ndeclare const data: ${type}\n`
    writeFileSync(`dist/json/${name}.d.mts`, `${declaration('../index.js')}export default data\n`)
    writeFileSync(
      `dist/json/${name}.d.cts`,
      `${declaration('../types/src/index.js')}export = data\n`,
    )
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
    write('json-schema', title, toJsonSchema(schema, `urn:ukraine-feb-2022:${title}`))
    write('json-schema/strict', title, z.toJSONSchema(schemas.nullForAbsent(schema)))
  }
}
