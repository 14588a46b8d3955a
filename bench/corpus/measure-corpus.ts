// Validates lines of JSON from standard input, writes their tables in Parquet and checks them, with the package of a project;
// prints what that takes.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DuckDBInstance } from '@duckdb/node-api'
import { loadFrom } from '../tools.js'
import { Parts, type Run } from './parts.js'

const [project = '', reportsInPart] = process.argv.slice(2)
const load = loadFrom(project)
const { isDataset } = load('ukraine-feb-2022/guards')
const own = join(project, 'node_modules/ukraine-feb-2022')
const checks = readFileSync(join(own, 'examples/checks.sql'), 'utf8')

const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB' })
const connection = await instance.connect()
const run: Run = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects()

/** Seconds of CPU, of all threads, since the last lap. */
let before = process.cpuUsage()
function lap(): number {
  const { user, system } = process.cpuUsage(before)
  before = process.cpuUsage()
  return (user + system) / 1e6
}

const folder = mkdtempSync(join(project, 'corpus-'))
const parts = new Parts(folder, run, load('ukraine-feb-2022/convert'), Number(reportsInPart))
let [reports, bytes] = [0, 0]
for await (const line of createInterface({ input: process.stdin })) {
  const dataset: unknown = JSON.parse(line)
  if (!isDataset(dataset)) throw new Error(`Line ${reports + 1} is not a dataset`)
  await parts.add(dataset)
  reports++
  bytes += Buffer.byteLength(line) + 1
}
await parts.write()
const made = lap()
const checked = await parts.check(checks)
const check = lap()
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
const parquet = files
  .map((file) => statSync(join(folder, file)))
  .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
rmSync(folder, { recursive: true })
console.log(
  JSON.stringify({
    reports,
    bytes,
    parquet,
    made,
    check,
    broken: checked.filter(({ wrong }) => wrong > 0),
    peak: process.resourceUsage().maxRSS * 1024,
  }),
)
