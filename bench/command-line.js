// What starting the command line costs: the validation of this dataset over an empty Node, in turns.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median, projectWith, report, table } from './tools.js'

const project = projectWith([])
const own = join(project, 'node_modules/ukraine-feb-2022/dist')
const commands = {
  'Node, which does nothing': ['-e', ''],
  '`ukraine-feb-2022 --help`': [join(own, 'cli/index.js'), '--help'],
  '`ukraine-feb-2022 validate dataset.json`': [
    join(own, 'cli/index.js'),
    'validate',
    join(own, 'json/dataset.json'),
  ],
}
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
for (let run = 0; run < 21; run++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = performance.now()
    execFileSync(process.execPath, args, { stdio: 'ignore' })
    times[name].push(performance.now() - start)
  }
}
const [nothing] = Object.values(times).map(median)

report(
  'command line',
  table(
    ['command', 'ms', 'over Node alone'],
    Object.entries(times).map(([name, all]) => [
      name,
      median(all).toFixed(0),
      (median(all) / nothing).toFixed(2),
    ]),
  ),
)
const longest = Math.max(...Object.values(times).map(median)) - nothing
if (longest > 500) throw new Error('The command line takes more than half a second to start')
