// Validates lines of JSON from standard input, writes their tables in Parquet and checks them, with the package of a project;
// prints what that takes.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DuckDBInstance } from '@duckdb/node-api'
import type * as Guards from '../../src/guards/index.js'
import { loadFrom } from '../tools.js'
import { Parts, type Run } from './parts.js'

const project = process.argv[2] as string
const load = loadFrom(project)
const { isDataset }: typeof Guards = load('ukraine-feb-2022/guards')
const own = join(project, 'node_modules/ukraine-feb-2022')
const checks = readFileSync(join(own, 'examples/checks.sql'), 'utf8')

const instance = await DuckDBInstance.create(':memory:', {
  threads: '2',
  memory_limit: '500MB',
  // Would keep what was read of every part, up to the limit.
  enable_external_file_cache: 'false',
})
const connection = await instance.connect()
const run: Run = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects()

/** Seconds of CPU, of all threads. */
const spent = { validated: 0, written: 0, checked: 0 }
let before = process.cpuUsage()
function spentOn(task: keyof typeof spent): void {
  const { user, system } = process.cpuUsage(before)
  before = process.cpuUsage()
  spent[task] += (user + system) / 1e6
}

const folder = mkdtempSync(join(project, 'corpus-'))
const parts = new Parts(folder, run, load('ukraine-feb-2022/convert'), 1000)
let [reports, json] = [0, 0]
for await (const line of createInterface({ input: process.stdin })) {
  const dataset: unknown = JSON.parse(line)
  if (!isDataset(dataset)) throw new Error(`Line ${reports + 1} is not a dataset`)
  reports++
  json += Buffer.byteLength(line) + 1
  spentOn('validated')
  await parts.add(dataset)
  spentOn('written')
}
await parts.write()
spentOn('written')
const rules = await parts.check(checks)
spentOn('checked')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
const parquet = files
  .filter((file) => file.endsWith('.parquet'))
  .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
rmSync(folder, { recursive: true })
const broken = rules.filter(({ wrong }) => wrong > 0).map(({ rule }) => rule)
const memory = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ reports, spent, json, parquet, memory, rules: rules.length, broken }))
