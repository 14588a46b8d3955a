import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { tool } from './tools.js'

const records = `
  import { dataset, entities, events, type AnyQuote, type EntityId, type Event } from 'ukraine-feb-2022'
  import { nato } from 'ukraine-feb-2022/entities'
  import { toCsv, toGraph, toTables, type Graph } from 'ukraine-feb-2022/convert'
  import { eventStandardSchema, isQuote } from 'ukraine-feb-2022/guards'
  import { byId, disputes, timeline } from 'ukraine-feb-2022/query'
  import { verifySource } from 'ukraine-feb-2022/verify'
  import { eventTypes } from 'ukraine-feb-2022/vocabularies'
  export const id: 'nato' = nato.id
  export const type: 'organization' = byId('nato').type
  export const place: EntityId | undefined = events[0]?.place
  export const planned: Event[] = events.filter((event) => event.status === 'planned')
  export const names: string[] = entities.map((entity) => entity.name)
  export const quoted = (value: unknown): AnyQuote | undefined => (isQuote(value) ? value : undefined)
  export const validated = eventStandardSchema['~standard'].validate({})
  export const graph: Graph = toGraph(dataset)
  export const csv: string = toCsv('facts', toTables(dataset).facts)
  export const entries = [timeline(), disputes(), verifySource, eventTypes]
`
/** Uses of the data as JSON; modules import JSON by an attribute. */
const json = (attribute: string) => `
  import cited from 'ukraine-feb-2022/json/events.json'${attribute}
  import whole from 'ukraine-feb-2022/json/dataset.json'${attribute}
  import changes from 'ukraine-feb-2022/changes.json'${attribute}
  export const title: string | undefined = cited[0]?.title
  export const fromJson: [string, null | string] = [whole.version, changes.from]
`
const schemas = `
  import * as z from 'zod/v4'
  import type { AnyFact } from 'ukraine-feb-2022'
  import { additionsSchema, datasetSchema, factSchema } from 'ukraine-feb-2022/schemas'
  export const statement = (fact: z.infer<typeof factSchema>): string => fact.statement
  export const fact: AnyFact = factSchema.parse({})
  export const mine = factSchema.extend({ reviewed: z.boolean() })
  export const reviewed: boolean = mine.parse({}).reviewed
  export const lists = z.array(datasetSchema)
  export const added: readonly { readonly id: string }[] | undefined = additionsSchema({}).parse({}).quotes
`

/** A project with the package and a version of zod. */
function projectWith(zod: string): string {
  const project = mkdtempSync(join(tmpdir(), 'compiler-'))
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  const install = (from: string, name: string) =>
    cpSync(from, join(project, 'node_modules', name), { recursive: true })
  install(inject('unpacked'), 'ukraine-feb-2022')
  install(tool(zod), 'zod')
  return project
}
const projects: Readonly<Record<string, string>> = {
  'no zod': inject('consumer'),
  'zod 3.25': projectWith('zod3.25'),
  'zod 4.0': projectWith('zod4.0'),
  'zod 4': projectWith('zod'),
}

const compilers = ['typescript5.4', 'typescript5.9', 'typescript6.0', 'typescript7.0']
const cases = compilers.flatMap((compiler) =>
  ['bundler', 'nodenext'].flatMap((resolution) =>
    Object.keys(projects).map((project) => [compiler, resolution, project] as const),
  ),
)

it.each(cases)('%s checks with moduleResolution %s, %s', (compiler, resolution, name) => {
  const project = projects[name] as string
  // Only Node's resolution tells a file that requires from one that imports.
  const extensions = resolution === 'nodenext' ? ['mts', 'cts'] : ['mts']
  const files = extensions.map((extension) => {
    const file = `${compiler}-${resolution}.${extension}`
    const attribute = extension === 'mts' ? " with { type: 'json' }" : ''
    writeFileSync(join(project, file), name === 'no zod' ? records + json(attribute) : schemas)
    return file
  })
  const flags = `--noEmit --strict --skipLibCheck false --exactOptionalPropertyTypes
    --noUncheckedIndexedAccess --target es2022
    --lib ${name === 'no zod' ? 'es2022' : 'es2022,dom'}
    --module ${resolution === 'bundler' ? 'esnext' : 'nodenext'} --moduleResolution ${resolution}`
  const { stdout } = spawnSync(
    process.execPath,
    [tool(`${compiler}/bin/tsc`), ...files, ...flags.split(/\s+/)],
    { cwd: project, encoding: 'utf8' },
  )
  expect(stdout).toBe('')
})

describe.each(['typescript5.4', 'typescript5.9'])('%s, moduleResolution node10', (compiler) => {
  it.each(Object.keys(projects))('has types on every subpath, %s', (name) => {
    const project = projects[name] as string
    const file = `${compiler}-node10.ts`
    writeFileSync(join(project, file), name === 'no zod' ? records + json('') : schemas)
    const flags = `--noEmit --strict --skipLibCheck --target es2022 --module commonjs
      --lib ${name === 'no zod' ? 'es2022' : 'es2022,dom'} --moduleResolution node10 --esModuleInterop`
    const { stdout } = spawnSync(
      process.execPath,
      [tool(`${compiler}/bin/tsc`), file, ...flags.split(/\s+/)],
      { cwd: project, encoding: 'utf8' },
    )
    expect(stdout).toBe('')
  })
})
