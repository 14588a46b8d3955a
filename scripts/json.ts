import { mkdirSync, writeFileSync } from 'node:fs'
import { source } from '../data/index.js'
import * as schemas from '../src/schemas/index.js'
import { collections } from './collections.js'
import { toJsonSchema } from './json-schema.js'

function write(directory: string, name: string, value: unknown): void {
  mkdirSync(`dist/${directory}`, { recursive: true })
  writeFileSync(`dist/${directory}/${name}.json`, `${JSON.stringify(value)}\n`)
}

/** Writes the data as JSON, if it is valid, and the JSON Schemas. */
export function writeJson(): void {
  const dataset: Record<string, unknown> = { source }
  for (const { name, records } of collections) dataset[name] = records
  const { error } = schemas.datasetSchema.safeParse(dataset)
  if (error) {
    const problems = error.issues.map(({ path, message }) => `${nameOf(dataset, path)}: ${message}`)
    throw new Error(`The data is not valid:\n${problems.join('\n')}`)
  }
  for (const [name, value] of Object.entries(dataset)) write('json', name, value)
  write('json', 'dataset', dataset)
  for (const [name, schema] of Object.entries(schemas)) {
    if (typeof schema === 'function') continue
    write('json-schema', name.replace(/Schema$/, ''), toJsonSchema(schema))
  }
}

/** A path with the id of the record, which its author knows it by: `facts.two-banks-were-hit.quote`. */
function nameOf(dataset: Readonly<Record<string, unknown>>, path: readonly PropertyKey[]): string {
  const [name, index, ...rest] = path
  const records = dataset[String(name)]
  const id = Array.isArray(records) ? records[Number(index)]?.id : undefined
  return [name, id ?? index, ...rest].map(String).join('.')
}
