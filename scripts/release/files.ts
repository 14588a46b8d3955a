import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Changes } from '../../src/types/changes.js'
import type { Release } from './changes.js'
import type { Moved } from './data-diff.js'

const read = (file: string) => JSON.parse(readFileSync(join('release', file), 'utf8'))

/** The last release; absent before the first. */
export const lastRelease = (): Release | undefined =>
  existsSync('release/last')
    ? { dataset: read('last/dataset.json'), surface: read('last/surface.json') }
    : undefined

/** What the last release changed; absent before the first. */
export const lastChanges = (): Changes | undefined =>
  existsSync('release/changes.json') ? read('changes.json') : undefined

/** Every id that was ever published. */
export const publishedIds = (): readonly string[] =>
  existsSync('release/ids.json') ? read('ids.json') : []

/** The ids that moved, and those that their records have now. */
export const movedIds = (): Moved => read('moved.json')
