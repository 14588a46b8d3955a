/** Refuses to publish what is not ready. npm runs it before each `npm publish`. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { changesets } from './changesets.js'
import { missingFiles } from './entry-points.js'
import { problemsOfPublishing } from './publishing.js'

const lines = (...args: readonly string[]) =>
  execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean)
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const time = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

const built = 'dist/changes.json'
const sources = lines(
  'ls-files',
  'data',
  'release',
  'scripts',
  'src',
  'package.json',
  '*.config.ts',
)
const manifest = read('package.json')
const problems = problemsOfPublishing({
  manifest,
  changedFiles: lines('status', '--porcelain'),
  built: existsSync(built) ? read(built) : undefined,
  newerSources: sources.filter((file) => time(file) > time(built)),
  missingFiles: missingFiles('.', manifest),
  changesets: changesets(),
})
if (problems.length > 0) {
  console.error(['This cannot be published:', ...problems.map((one) => `- ${one}`)].join('\n'))
  process.exit(1)
}
