import { mkdirSync, writeFileSync } from 'node:fs'
import * as schemas from '../src/schemas/index.js'
import { dataset } from './dataset.js'
import { toJsonSchema } from './json-schema.js'

function write(directory: string, name: string, value: unknown): void {
  mkdirSync(`dist/${directory}`, { recursive: true })
  writeFileSync(`dist/${directory}/${name}.json`, `${JSON.stringify(value)}\n`)
}

/** Writes the data as JSON, and the JSON Schemas. */
export function writeJson(): void {
  for (const [name, value] of Object.entries(dataset)) write('json', name, value)
  write('json', 'dataset', dataset)
  for (const [name, schema] of Object.entries(schemas)) {
    if (typeof schema === 'function') continue
    write('json-schema', name.replace(/Schema$/, ''), toJsonSchema(schema))
  }
}
