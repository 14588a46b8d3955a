/** Validates the data; writes what follows from it, the types and the schemas: ids as types, descriptions, guards, and the counts in the README. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { problemsOfData } from './dataset.js'
import { descriptionsModule } from './descriptions.js'
import { guardsModule } from './guards.js'
import { idsModule } from './ids.js'
import { withCounts } from './readme.js'
import { unlistedFiles } from './unlisted.js'

/** Ends the command with a message, before anything is written. */
function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

const unlisted = await unlistedFiles()
if (unlisted.length > 0) {
  fail(`data/index.ts does not list ${unlisted.join(', ')}: import and add what is missing there`)
}
const problems = problemsOfData()
if (problems.length > 0) fail(`The data is not valid:\n${problems.join('\n')}`)

const files = {
  'data/ids.ts': idsModule(),
  'src/schemas/descriptions.ts': descriptionsModule(),
  'src/guards/generated.ts': guardsModule(),
  'README.md': withCounts(readFileSync('README.md', 'utf8')),
}
for (const [file, text] of Object.entries(files)) writeFileSync(file, text)
const generated = Object.keys(files).filter((file) => file.endsWith('.ts'))
execFileSync('npx', ['biome', 'format', '--write', ...generated], { stdio: 'ignore' })
