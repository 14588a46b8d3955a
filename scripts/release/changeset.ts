/**
 * Writes a changeset with the least level that the changes since the last release ask for. Its words are those given, or
 * else a list of the changes to start from: npm run changeset -- 'What changed, and for whom'
 */
import { existsSync, writeFileSync } from 'node:fs'
import { builtRelease } from './built.js'
import { changesBetween } from './changes.js'
import { lastRelease } from './files.js'
import { describeAll } from './notes.js'

const last = lastRelease()
const changes = changesBetween(last, builtRelease('.'))
const lines = describeAll(changes)
const words = process.argv.slice(2).join(' ').trim()
// What the data and the surface do not show, such as a mistake in code that was fixed.
const level = changes.level === 'none' ? 'patch' : changes.level

const nameOf = (number: number) => `.changeset/change-${number}.md`
let number = 1
while (existsSync(nameOf(number))) number++
const start = ['Say what changed, and for whom.', '', ...lines.map((line) => `- ${line}`)].join(
  '\n',
)
writeFileSync(
  nameOf(number),
  `---\n"ukraine-feb-2022": ${level}\n---\n\n${words || start.trim()}\n`,
)

if (last) {
  const since = `since ${last.dataset.version}, of data and of names`
  console.log([`${lines.length} changes ${since}:`, ...lines].join('\n'))
} else {
  console.log('Nothing is published yet, so that no level can be computed.')
}
console.log(
  `${nameOf(number)} declares ${level}: raise it if code that uses the package must change.`,
)
if (!words) console.log('Put its list into words.')
