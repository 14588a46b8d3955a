// What it takes to validate many reports, to write their tables in Parquet, and to check these; with --write, also writes it
// into docs/benchmarks.md. It fails if memory grows with the number of reports, or a check finds anything.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { projectWith, report, table } from '../tools.js'

const project = projectWith([])

/** Runs a program of this folder, whose input is that of another. */
function start(file, arg, stdin) {
  // With little room, garbage is collected soon: what is measured is what is needed.
  const args = ['--max-old-space-size=128', '--import', 'tsx', `bench/corpus/${file}`, arg]
  return spawn(process.execPath, args, { stdio: [stdin, 'pipe', 'inherit'] })
}

async function measure(count) {
  const reports = start('write-reports.ts', count, 'ignore')
  const measuring = start('measure-corpus.ts', project, reports.stdout)
  // The other process reads it now.
  reports.stdout.destroy()
  const [output, [code]] = await Promise.all([text(measuring.stdout), once(measuring, 'close')])
  if (code !== 0) throw new Error(`${count} reports could not be measured`)
  return JSON.parse(output)
}

const results = [await measure(1000), await measure(10_000)]
const [few, many] = results
const seconds = (task) => [
  ...results.map(({ spent }) => spent[task].toFixed(1)),
  Math.log10(many.spent[task] / few.spent[task]).toFixed(2),
]
const whole = (numberOf) => [
  ...results.map((result) => Math.round(numberOf(result)).toLocaleString('en')),
  '',
]
const total = ({ spent }) => spent.validated + spent.written + spent.checked

report(
  'corpus',
  `${table(
    ['reports', ...results.map(({ reports }) => reports.toLocaleString('en')), 'exponent'],
    [
      ['read and validated: s', ...seconds('validated')],
      ['written in Parquet: s', ...seconds('written')],
      [`checked by ${many.rules} rules: s`, ...seconds('checked')],
      ['reports a second, in all', ...whole((one) => one.reports / total(one))],
      ['bytes a report, JSON', ...whole(({ reports, json }) => json / reports)],
      ['bytes a report, Parquet', ...whole(({ reports, parquet }) => parquet / reports)],
      ['most memory: MB', ...whole(({ memory }) => memory / 1e6)],
    ],
  )}`,
)
for (const { reports, broken } of results) {
  if (broken.length > 0) throw new Error(`${reports} reports break: ${broken.join('; ')}`)
}
if (many.memory > 2 * few.memory) throw new Error('Memory grows with the number of reports')
