import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type * as Convert from '../../src/convert/index.js'
import type { AnyDataset } from '../../src/types/index.js'

type TableName = Convert.TableName

/** The converters as they ship. */
type Converters = Pick<typeof Convert, 'tables' | 'toCsv' | 'toTables'>

/** What DuckDB does with a statement of SQL: the rows that it gives. */
export type Run = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>

/** A rule of examples/checks.sql, and what is against it. */
interface Checked {
  readonly rule: string
  readonly wrong: number
}

const types = { string: 'varchar', integer: 'integer', number: 'double', boolean: 'boolean' }

/** The tables of many reports in Parquet, a folder for each part of them: `part=0/facts.parquet`. */
export class Parts {
  readonly #names: readonly TableName[]
  /** How many reports the part has that is being made. */
  #reports = 0
  #count = 0

  constructor(
    readonly folder: string,
    readonly run: Run,
    readonly converters: Converters,
    readonly reportsInPart: number,
  ) {
    this.#names = Object.keys(converters.tables) as TableName[]
  }

  /** Adds a report as lines of CSV, and writes the part if it has as many as it should. */
  async add(dataset: AnyDataset): Promise<void> {
    const { toCsv, toTables } = this.converters
    if (this.#reports === 0) mkdirSync(this.#folderOf(this.#count), { recursive: true })
    const made = toTables(dataset)
    for (const name of this.#names) {
      const csv = toCsv(name, made[name] as Convert.Row<typeof name>[])
      // Without the header, so that the lines of several reports make one file.
      appendFileSync(this.#fileOf(this.#count, name, 'csv'), csv.slice(csv.indexOf('\n') + 1))
    }
    this.#reports++
    if (this.#reports === this.reportsInPart) await this.write()
  }

  /** Writes the reports that were added since the last part. */
  async write(): Promise<void> {
    if (this.#reports === 0) return
    for (const name of this.#names) {
      const csv = this.#fileOf(this.#count, name, 'csv')
      const columns = this.converters.tables[name].columns.map(
        (column) => `'${column.name}': '${types[column.type]}'`,
      )
      // Nothing is guessed from the first lines, which may be unlike the others.
      const read = `read_csv('${csv}', header = false, auto_detect = false, quote = '"', escape = '"', columns = {${columns.join(', ')}})`
      const parquet = this.#fileOf(this.#count, name, 'parquet')
      await this.run(
        `copy (select * from ${read}) to '${parquet}' (format parquet, compression zstd)`,
      )
      rmSync(csv)
    }
    this.#reports = 0
    this.#count++
  }

  #folderOf(part: number): string {
    return join(this.folder, `part=${part}`)
  }

  #fileOf(part: number, name: TableName, format: 'csv' | 'parquet'): string {
    return join(this.#folderOf(part), `${name}.${format}`)
  }

  /** Makes a view of each table, of one part. */
  async open(part: number): Promise<void> {
    for (const name of this.#names) {
      const file = this.#fileOf(part, name, 'parquet')
      await this.run(`create or replace view ${name} as select * from read_parquet('${file}')`)
    }
  }

  /** Runs the checks part by part, since no report refers to another, and adds up what they count. */
  async check(sql: string): Promise<readonly Checked[]> {
    const total = new Map<string, number>()
    for (let part = 0; part < this.#count; part++) {
      await this.open(part)
      // One rule at a time: DuckDB keeps what it needs for each until the query ends.
      for (const query of sql.split(/^union all$/m)) {
        for (const { rule, wrong } of await this.run(query)) {
          total.set(String(rule), (total.get(String(rule)) ?? 0) + Number(wrong))
        }
      }
    }
    const files = join(this.folder, 'part=*/sources.parquet')
    const [split] = await this.run(`select count(*) as reports from (
      select report from read_parquet('${files}', hive_partitioning = true)
      group by report having count(distinct part) > 1)`)
    total.set('a report is in one part alone', Number(split?.reports))
    return [...total].map(([rule, wrong]) => ({ rule, wrong }))
  }
}
