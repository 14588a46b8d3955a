/** Validates the data; writes what follows from it, the types and the schemas: ids as types, moved ids, descriptions, guards, checks of tables, and the counts in the README. */
import { readFileSync, writeFileSync } from 'node:fs'
import { descriptionsModule } from './descriptions.js'
import { format } from './format.js'
import { unlistedFiles } from './unlisted.js'

/** Ends the command with a message, before anything that depends on the data is written. */
function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) writeFileSync(file, text)
  format(...Object.keys(files).filter((file) => file.endsWith('.ts')))
}

const unlisted = await unlistedFiles()
if (unlisted.length > 0) {
  fail(`data/index.ts does not list ${unlisted.join(', ')}: import and add what is missing there`)
}
// The schemas read the descriptions when they are loaded, so these come first.
write({ 'src/schemas/descriptions.ts': descriptionsModule() })
const { problemsOfData } = await import('./dataset.js')
const problems = problemsOfData()
if (problems.length > 0) fail(`The data is not valid:\n${problems.join('\n')}`)
const { movedModule, problemsOfPublishedIds } = await import('./moved.js')
const published = problemsOfPublishedIds()
if (published.length > 0) fail(published.join('\n'))

const { checks } = await import('./checks.js')
const { guardsModule } = await import('./guards.js')
const { idsModule } = await import('./ids.js')
const { jsonSchemasModule } = await import('./json-schemas.js')
const { withCounts } = await import('./readme.js')
write({
  'data/ids.ts': idsModule(),
  'src/guards/generated.ts': guardsModule(),
  'src/guards/json-schemas.ts': jsonSchemasModule(),
  'src/query/moved.ts': movedModule(),
  'examples/checks.sql': checks(),
  'README.md': withCounts(readFileSync('README.md', 'utf8')),
})
