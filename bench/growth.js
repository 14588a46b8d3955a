// How the work grows with the input: the exponent, 1 if it is linear. It fails where work grows faster than it must, or an
// input of a megabyte keeps everything else waiting for more than a second.
import { execFileSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectWith, report, table } from './tools.js'

const project = projectWith(['zod'])
for (const file of ['measure-growth.js', 'growth-shapes.js', 'tools.js']) {
  copyFileSync(join('bench', file), join(project, file))
}
// Much room for new objects, and no threads that collect or compile beside, so that the work is measured and nothing else.
const flags = [
  '--expose-gc',
  '--single-threaded',
  '--min-semi-space-size=256',
  '--max-semi-space-size=256',
]
const results = JSON.parse(
  execFileSync(process.execPath, [...flags, 'measure-growth.js'], {
    cwd: project,
    encoding: 'utf8',
  }),
)
const worst = results.reduce((one, other) => (other.blocked > one.blocked ? other : one))

report(
  'growth',
  `${table(
    ['input', 'exponent', 'ms for 1 MB', 'of them without a break'],
    results.map(({ name, exponent, cpu, blocked }) => [
      name,
      exponent.toFixed(2),
      cpu.toFixed(0),
      blocked.toFixed(0),
    ]),
  )}

The longest that an input of 1 MB keeps everything else waiting: ${(worst.blocked / 1000).toFixed(2)} s (${worst.name}).`,
)

const fast = results.filter(({ exponent, most }) => exponent > most)
if (fast.length > 0) {
  throw new Error(`Work grows faster than its input: ${fast.map(({ name }) => name).join('; ')}`)
}
if (worst.blocked > 1000) throw new Error(`An input of 1 MB blocks for too long: ${worst.name}`)
