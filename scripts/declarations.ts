import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { camelCase, collections, pascalCase, typeOf } from './collections.js'

const root = 'dist/types'

/** What an editor shows of a record: who or what it is, or what it says. */
function summary(kind: string, record: object): string {
  const fields: Readonly<Record<string, readonly string[]>> = {
    entity: ['name'],
    event: ['title'],
    fact: ['statement'],
    quote: ['text', 'paraphrase'],
  }
  const words = fields[kind]
    ?.map((name) => (record as Readonly<Record<string, string>>)[name])
    .find((value) => value !== undefined)
    ?.replaceAll('\n', ' ')
  if (words === undefined) return ''
  return `/** ${words.length > 120 ? `${words.slice(0, 119)}…` : words} */ `
}

const typeOfRecord = (kind: string, record: { readonly id: string }) =>
  `${typeOf(kind, record)}<'${record.id}'>`

/** Writes the declarations of a collection: one line a record. */
function writeCollection({ name, kind, records, moved }: (typeof collections)[number]): void {
  const constants = [
    ...records.map(
      (record) => `${summary(kind, record)}${camelCase(record.id)}: ${typeOfRecord(kind, record)}`,
    ),
    ...moved.map(
      ({ old, record }) =>
        `/** @deprecated It is \`${camelCase(record.id)}\` now. */ ${camelCase(old)}: ${typeOfRecord(kind, record)}`,
    ),
  ]
  const types = new Set(records.map((record) => typeOf(kind, record)))
  const code = `import type { ${[...types].join(', ')} } from './types/${kind}.js'
export { ${name} } from '../data/index.js'
export type { ${pascalCase(kind)}Id } from '../data/ids.js'
export type * from './types/${kind}.js'
export declare const
${constants.join(',\n')};
`
  writeFileSync(`${root}/src/${name}.d.ts`, code)
}

/** Removes the declarations of modules that no published module refers to. */
function removeUnreachable(entries: readonly string[]): void {
  const reached = new Set<string>()
  const reach = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/'(\.[^']+)\.js'/g)) {
      reach(resolve(dirname(file), `${path}.d.ts`))
    }
  }
  for (const entry of entries) reach(resolve(root, `src/${entry}.d.ts`))
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.d.ts') && !reached.has(resolve(root, file))) rmSync(join(root, file))
  }
}

/** Has the types of zod be those that `import` finds, for `require` too: they are then the same types. */
function shareZod(): void {
  for (const file of readdirSync(`${root}/src/schemas`)) {
    const path = join(root, 'src/schemas', file)
    const code = readFileSync(path, 'utf8')
    const shared = "import type * as z from 'zod/v4' with { 'resolution-mode': 'import' }"
    writeFileSync(path, code.replace(/^import (?:type )?\* as z from 'zod\/v4'/m, shared))
  }
}

/**
 * Writes the declarations. `dist/types` has them in full, for `require`. For `import` each subpath re-exports these, so
 * that they ship once and a type is the same in both; every version of TypeScript allows only this direction.
 */
export function writeDeclarations(): void {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  })
  // The compiler has said what is wrong.
  if (status !== 0) process.exit(1)
  for (const collection of collections) writeCollection(collection)
  writeFileSync(
    `${root}/src/source.d.ts`,
    `export { source } from '../data/index.js'
export type { SourceId } from '../data/ids.js'
export type * from './types/source.js'
`,
  )
  writeFileSync(`${root}/package.json`, '{ "type": "commonjs" }\n')
  const modules = ['vocabularies', 'query', 'schemas', 'guards', 'verify', 'convert']
  const entries = new Map([
    ...['index', 'source', ...collections.map(({ name }) => name)].map((name): [string, string] => [
      name,
      name,
    ]),
    ...modules.map((name): [string, string] => [name, `${name}/index`]),
  ])
  removeUnreachable([...entries.values(), 'types/changes'])
  shareZod()
  for (const [name, entry] of entries) {
    writeFileSync(`dist/${name}.d.ts`, `export * from './types/src/${entry}.js'\n`)
  }
}
