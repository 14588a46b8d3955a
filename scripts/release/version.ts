/**
 * Makes the next version of what changesets describe: package.json and the changelog, by `changeset version`; under its
 * entry the changes one by one; and all that is kept of a release. Run it by `npm run changeset:version`, which builds first.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { format } from '../format.js'
import { builtRelease } from './built.js'
import { changesBetween } from './changes.js'
import { changesets, declaredLevel, problemOfLevel, problemsOfChangesets } from './changesets.js'
import { withVersion } from './citation.js'
import { lastRelease, publishedIds } from './files.js'
import { toNotes, withNotes } from './notes.js'

/** Ends the command with a message, before anything of a release is written. */
function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

const read = (file: string) => readFileSync(file, 'utf8')
const write = (file: string, value: unknown) =>
  writeFileSync(`release/${file}`, `${JSON.stringify(value)}\n`)

if (changesets().length === 0)
  fail('No file of .changeset describes a change: there is nothing to release')
const problems = problemsOfChangesets()
if (problems.length > 0) fail(problems.join('\n'))
const next = builtRelease('.')
const published = publishedIds()
const changes = changesBetween(lastRelease(), next)
const problem = problemOfLevel(changes, declaredLevel())
if (problem) fail(problem)

const versionNow = (): string => JSON.parse(read('package.json')).version
const before = versionNow()
execFileSync('npx', ['changeset', 'version'], { stdio: 'inherit' })
const version = versionNow()
if (version === before) fail(`The version is ${before} still: nothing else was written`)
const date = new Date().toISOString().slice(0, 10)

const lock = JSON.parse(read('package-lock.json'))
lock.version = version
lock.packages[''].version = version
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
writeFileSync('CHANGELOG.md', withNotes(read('CHANGELOG.md'), version, toNotes(changes)))
writeFileSync('CITATION.cff', withVersion(read('CITATION.cff'), version, date))

const ids = Object.values(next.dataset).flatMap((records) =>
  Array.isArray(records) ? records.map(({ id }): string => id) : [],
)
mkdirSync('release/last', { recursive: true })
write('changes.json', { ...changes, to: version, date })
write('ids.json', [...new Set([...published, ...ids])].sort())
const { $schema, ...dataset } = next.dataset
write('last/dataset.json', { ...dataset, version })
write('last/surface.json', next.surface)
format('release')
console.log(`${version} is written. Read its entry in CHANGELOG.md, then commit all of it.`)
