import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toJsonSchema } from './to-json-schema.js'

const load = (name: string) => import(pathToFileURL(resolve(`dist/${name}.js`)).href)

async function write(directory: string, name: string, value: unknown): Promise<void> {
  await mkdir(`dist/${directory}`, { recursive: true })
  await writeFile(`dist/${directory}/${name}.json`, `${JSON.stringify(value)}\n`)
}

/** Writes the data as JSON, if it holds, and JSON Schemas: both from the modules as they are published. */
export async function writeJson(): Promise<void> {
  const data: typeof import('../index.js') = await load('index')
  const schemas: typeof import('../schemas/index.js') = await load('schemas')

  const names = Object.keys(
    schemas.datasetSchema.shape,
  ) as (keyof typeof schemas.datasetSchema.shape)[]
  const dataset = Object.fromEntries(names.map((name) => [name, data[name]]))
  const result = schemas.datasetSchema.safeParse(dataset)
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new Error(`The data does not hold:\n${problems.join('\n')}`)
  }
  for (const [name, collection] of Object.entries(dataset)) await write('json', name, collection)
  await write('json', 'dataset', dataset)

  for (const [name, schema] of Object.entries(schemas)) {
    if (typeof schema === 'function') continue
    const jsonSchema = toJsonSchema(schema)
    if (schema === schemas.datasetSchema) {
      jsonSchema.$comment =
        'Left out: what holds for the set as a whole, such as that what is referred to exists.'
    }
    await write('json-schema', name.replace(/Schema$/, ''), jsonSchema)
  }
}
