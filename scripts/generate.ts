/** Writes what follows from the records and the schemas: ids as types, guards, and the counts in the README. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { guardsModule } from './guards.js'
import { idsModule } from './ids.js'
import { withCounts } from './readme.js'
import { unlistedFiles } from './unlisted.js'

const unlisted = await unlistedFiles()
if (unlisted.length > 0) {
  throw new Error(
    `data/index.ts does not list ${unlisted.join(', ')}: import ${unlisted.length > 1 ? 'them' : 'it'} there`,
  )
}

const files = {
  'data/ids.ts': idsModule(),
  'src/guards/generated.ts': guardsModule(),
  'README.md': withCounts(readFileSync('README.md', 'utf8')),
}
for (const [file, text] of Object.entries(files)) writeFileSync(file, text)
execFileSync('npx', ['biome', 'format', '--write', 'data/ids.ts', 'src/guards/generated.ts'], {
  stdio: 'ignore',
})
