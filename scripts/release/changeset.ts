/**
 * Writes a changeset with the least level that the changes since the last release ask for. Its words are those given, or
 * else a list of the changes to start from: npm run changeset -- 'What changed, and for whom'
 */
import writeChangeset from '@changesets/write'
import { builtRelease } from './built.js'
import { changesBetween } from './changes.js'
import { changesets, placeholder } from './changesets.js'
import { lastRelease } from './files.js'
import { describeAll } from './notes.js'

const waiting = changesets()
const last = lastRelease()
const changes = changesBetween(last, builtRelease('.'))
const lines = describeAll(changes)
const words = process.argv.slice(2).join(' ').trim()
// What the data and the surface do not show, such as a mistake in code that was fixed.
const level = changes.level === 'none' ? 'patch' : changes.level

const start = [placeholder, '', ...lines.map((line) => `- ${line}`)].join('\n')
const name = await writeChangeset(
  { summary: words || start.trim(), releases: [{ name: 'ukraine-feb-2022', type: level }] },
  process.cwd(),
)

if (last) {
  const since = `since ${last.dataset.version}, of data and of names`
  console.log([`${lines.length} changes ${since}:`, ...lines].join('\n'))
} else {
  console.log('Nothing is published yet, so that no level can be computed.')
}
console.log(
  `.changeset/${name}.md declares ${level}: raise it if code that uses the package must change.`,
)
if (!words) console.log('Put its list into words.')
if (waiting.length > 0) console.log(`Leave to ${waiting.join(', ')} what they say already.`)
