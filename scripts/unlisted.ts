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
  // How many records of the collections have an id: a file may repeat the id of another.
  const left = new Map<string, number>()
  for (const { records } of collections) {
    for (const { id } of records) left.set(id, (left.get(id) ?? 0) + 1)
  }
  const unlisted: string[] = []
  for (const file of readdirSync('data', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || others.includes(file)) continue
    const module = await import(pathToFileURL(resolve('data', file)).href)
    const records: Records<'Fact'> | readonly RelationRow[] = module.default
    const own = Array.isArray(records) ? records.map(relationId) : Object.keys(records)
    if (own.some((id) => !left.get(id))) unlisted.push(file)
    for (const id of own) left.set(id, (left.get(id) ?? 0) - 1)
  }
  return unlisted.sort()
}
