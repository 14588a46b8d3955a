import { readFileSync, writeFileSync } from 'node:fs'
import { builtRelease } from './built.js'
import { changesBetween } from './changes.js'
import { lastChanges, lastRelease } from './files.js'

/** Writes what changed since the version before. A version that was made by `npm run changeset:version` has it in `release`. */
export function writeChanges(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const made = lastChanges()
  const changes = made?.to === version ? made : changesBetween(lastRelease(), builtRelease('.'))
  writeFileSync('dist/changes.json', `${JSON.stringify(changes)}\n`)
}
