import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { relationId } from '../data/collect.js'
import type { Records, RelationRow } from '../src/types/records.js'
import { collections } from './collections.js'

/** The files of `data/` that are not records. */
const others = ['collect.ts', 'ids.ts', 'index.ts', 'source.ts']

/** The files of records whose records are in no collection, since `data/index.ts` does not name the file. */
export async function unlistedFiles(): Promise<string[]> {
  const ids = new Set(collections.flatMap(({ records }) => records.map(({ id }) => id)))
  const unlisted: string[] = []
  for (const file of readdirSync('data', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || others.includes(file)) continue
    const module = await import(pathToFileURL(resolve('data', file)).href)
    const records: Records<'Fact'> | readonly RelationRow[] = module.default
    const own = Array.isArray(records) ? records.map(relationId) : Object.keys(records)
    if (own.some((id) => !ids.has(id))) unlisted.push(file)
  }
  return unlisted.sort()
}
