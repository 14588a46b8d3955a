import { execFile } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { dataSubpaths, subpaths } from './subpaths.js'

const run = promisify(execFile)
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')

/** Removes the declarations of modules that no published one refers to. */
async function removeUnreachable(root: string, entries: readonly string[]): Promise<void> {
  const declarations = (module: string) => resolve(root, module.replace(/\.(?:ts|js)$/, '.d.ts'))
  const reached = new Set<string>()
  const reach = async (file: string): Promise<void> => {
    if (reached.has(file)) return
    reached.add(file)
    const code = await readFile(file, 'utf8')
    for (const [, path] of code.matchAll(/from '(\.[^']+)'/g)) {
      await reach(declarations(resolve(dirname(file), path as string)))
    }
  }
  for (const entry of entries) await reach(declarations(entry))
  for (const file of await readdir(root, { recursive: true })) {
    if (file.endsWith('.d.ts') && !reached.has(resolve(root, file))) await rm(join(root, file))
  }
}

interface BuiltRecord {
  readonly id: string
  readonly [field: string]: unknown
}

/** The collections as they were built, by name. */
async function builtCollections(): Promise<[name: string, records: readonly BuiltRecord[]][]> {
  const data: Record<string, unknown> = await import(pathToFileURL(resolve('dist/records.js')).href)
  return Object.keys(dataSubpaths).flatMap((name) =>
    Array.isArray(data[name]) ? [[name, data[name] as BuiltRecord[]]] : [],
  )
}

/**
 * Writes the ids of a collection out, instead of derived from its records: who imports a type then does not make the
 * compiler read every record.
 */
async function writeIds(name: string, records: readonly BuiltRecord[]): Promise<void> {
  const file = `dist/types/data/${name}/id.d.ts`
  const union = records.map(({ id }) => `'${id}'`).join(' | ')
  const code = (await readFile(file, 'utf8'))
    .replace(/^import .*\n/m, '')
    .replace(/(?<=export type \w+ = ).*(?=;)/, () => union)
  await writeFile(file, code)
}

/** What an editor shows of a record: who or what it is, or what it says. */
function summary(record: BuiltRecord): string | undefined {
  const words = record.name ?? record.title ?? record.statement ?? record.text ?? record.paraphrase
  const isNote = Array.isArray(record.references)
  if (typeof words !== 'string' || isNote || 'url' in record) return undefined
  return words.length > 120 ? `${words.slice(0, 119)}…` : words
}

/** A line a record, in one statement for those that follow each other, with what an editor is to show of it. */
function joinRecords(code: string, summaries: ReadonlyMap<string, string | undefined>): string {
  return code.replaceAll(/^(?:export declare const \w+: \w+<'[a-z0-9-]+'>;\n)+/gm, (statements) => {
    const lines = [...statements.matchAll(/const (\w+: \w+<'([a-z0-9-]+)'>);/g)]
    const documented = lines.map(([, declaration, id]) => {
      const words = summaries.get(id as string)?.replaceAll('\n', ' ')
      return words ? `/** ${words} */ ${declaration}` : declaration
    })
    return `export declare const\n${documented.join(',\n')};\n`
  })
}

/** Rewrites what the compiler wrote, in every declaration file. */
async function rewrite(root: string, change: (code: string) => string): Promise<void> {
  for (const file of await readdir(root, { recursive: true })) {
    if (!file.endsWith('.d.ts')) continue
    await writeFile(join(root, file), change(await readFile(join(root, file), 'utf8')))
  }
}

/**
 * Writes the declarations.
 *
 * `dist/types` has them in full, for `require`. For `import` each subpath re-exports these, so that they ship once and a
 * type is the same type in both; this is the only direction that every version of TypeScript allows. zod's own types are
 * those that `import` finds, in both.
 */
export async function writeDeclarations(): Promise<void> {
  await run(process.execPath, [compiler, '-p', 'tsconfig.build.json']).catch((error) => {
    throw new Error(`The declarations do not compile:\n${error.stdout}`)
  })
  const collections = await builtCollections()
  for (const [name, records] of collections) await writeIds(name, records)
  const summaries = new Map(
    collections.flatMap(([, records]) => records.map((record) => [record.id, summary(record)])),
  )
  await removeUnreachable('dist/types', Object.values(subpaths))
  await rewrite('dist/types', (code) =>
    joinRecords(code, summaries)
      .replace("* as z from 'zod'", "type * as z from 'zod' with { 'resolution-mode': 'import' }")
      .replaceAll(/^( {4})+/gm, (indent) => indent.slice(indent.length / 2)),
  )
  await writeFile('dist/types/package.json', '{ "type": "commonjs" }\n')
  for (const [name, file] of Object.entries(subpaths)) {
    const declarations = file.replace(/\.ts$/, '.js')
    await writeFile(`dist/${name}.d.ts`, `export * from './types/${declarations}'\n`)
  }
}
