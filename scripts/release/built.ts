import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Release } from './changes.js'
import { surfaceOf } from './surface.js'

/** The package that was built, or unpacked, in a folder. */
export const builtRelease = (folder: string): Release => ({
  dataset: JSON.parse(readFileSync(join(folder, 'dist/json/dataset.json'), 'utf8')),
  surface: surfaceOf(folder),
})
