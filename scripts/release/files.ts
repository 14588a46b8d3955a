import { existsSync, readFileSync } from 'node:fs'
import type { Changes } from '../../src/types/changes.js'
import type { Release } from './changes.js'
import type { Moved } from './data-diff.js'

function read(file: string) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(
      `${file} cannot be read: restore it with git checkout HEAD ${file} (${(error as Error).message})`,
    )
  }
}

const files = {
  changes: 'release/changes.json',
  ids: 'release/ids.json',
  dataset: 'release/last/dataset.json',
  surface: 'release/last/surface.json',
} as const

/** Whether there was a release. It writes all files, so that none may be missing after it. */
const isReleased = (): boolean => Object.values(files).some((file) => existsSync(file))

/** The last release; absent before the first. */
export const lastRelease = (): Release | undefined =>
  isReleased() ? { dataset: read(files.dataset), surface: read(files.surface) } : undefined

/** What the last release changed; absent before the first. */
export const lastChanges = (): Changes | undefined =>
  isReleased() ? read(files.changes) : undefined

/** Every id that was ever published. */
export const publishedIds = (): readonly string[] => (isReleased() ? read(files.ids) : [])

/** The ids that moved, and those that their records have now. */
export const movedIds = (): Moved => read('release/moved.json')
