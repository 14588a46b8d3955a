import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { Parts, type Run } from '../bench/corpus/parts.js'
import { syntheticReport } from '../bench/corpus/synthetic-report.js'
import { collections } from '../src/collections.js'
import type * as Convert from '../src/convert/index.js'
import type * as Guards from '../src/guards/index.js'
import type { AnyDataset } from '../src/types/index.js'

type TableName = Convert.TableName

const unpacked = inject('unpacked')
const convert: typeof Convert = await import(join(unpacked, 'dist/convert.js'))
const { isDataset }: typeof Guards = await import(join(unpacked, 'dist/guards.js'))
const checks = readFileSync(join(unpacked, 'examples/checks.sql'), 'utf8')

const { tables } = convert
const names = Object.keys(tables) as TableName[]
const count = 200
const reports = Array.from({ length: count }, (_, index) => syntheticReport(index))

const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
afterAll(() => rmSync(folder, { recursive: true }))
let run: Run
let parts: Parts
beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  run = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects()
  parts = new Parts(folder, run, convert, count / 2)
  for (const report of reports) await parts.add(report)
})

/** The rules that are broken, with how often. */
const broken = (rows: readonly { readonly rule?: unknown; readonly wrong?: unknown }[]) =>
  Object.fromEntries(
    rows.filter(({ wrong }) => Number(wrong) > 0).map(({ rule, wrong }) => [rule, Number(wrong)]),
  )

describe('synthetic reports', () => {
  it('are datasets', () => {
    const wrong = reports.filter((one) => !isDataset(JSON.parse(JSON.stringify(one))))
    expect(wrong).toEqual([])
  })

  it('are the same for the same number', () => {
    expect(syntheticReport(7)).toEqual(reports[7])
  })

  it('differ in their ids, sizes and factualities', () => {
    const different = (read: (report: AnyDataset) => unknown) =>
      new Set(reports.map((report) => JSON.stringify(read(report)))).size
    expect(different(({ source }) => source.id)).toBe(count)
    expect(different(({ facts, events }) => [...facts, ...events].map(({ id }) => id))).toBe(count)
    expect(different(({ source }) => source.length)).toBeGreaterThan(count * 0.9)
    expect(different(({ facts }) => facts.flatMap((one) => one.attributions))).toBeGreaterThan(
      count * 0.9,
    )
    const lengths = reports.map(({ source }) => source.length)
    expect(Math.max(...lengths)).toBeGreaterThan(20 * Math.min(...lengths))
  })

  it('have quotations of every type, and parts in parts', () => {
    const quotes = reports.flatMap((report) => report.quotes)
    expect(new Set(quotes.map(({ type }) => type))).toEqual(
      new Set(['direct', 'indirect', 'mixed']),
    )
    expect(quotes.some(({ nestedIn }) => nestedIn)).toBe(true)
  })

  it('fill every table and every column', async () => {
    const empty: string[] = []
    await parts.open(0)
    for (const name of names) {
      for (const { name: column } of tables[name].columns) {
        const [found] = await run(`select count(${column}) as given from ${name}`)
        if (Number(found?.given) === 0) empty.push(`${name}.${column}`)
      }
    }
    expect(empty).toEqual(['paragraphs.folded'])
  })
})

describe('examples/checks.sql, over Parquet', () => {
  it('finds nothing in synthetic reports', async () => {
    const checked = await parts.check(checks)
    expect(checked.length).toBeGreaterThan(100)
    expect(broken(checked)).toEqual({})
  })

  it('counts all reports, with partitions read as one', async () => {
    const [found] = await run(
      `select count(distinct part) as parts, count(*) as reports from read_parquet('${folder}/part=*/sources.parquet', hive_partitioning = true)`,
    )
    expect(found).toEqual({ parts: 2n, reports: BigInt(count) })
  })
})

/** What is put in the place of a table, with one wrong row, and the rules that it breaks. */
interface Corruption {
  readonly table: TableName
  readonly sql: string
  readonly breaks: readonly string[]
}

/** All rows, with other values in the first one that meets a condition. */
function changed(table: TableName, values: Readonly<Record<string, string>>, where = 'true') {
  const key = tables[table].primaryKey.join(', ')
  const replaced = Object.entries(values).map(
    ([column, value]) => `case when number = 1 then ${value} else ${column} end as ${column}`,
  )
  return `select * exclude (number) replace (${replaced.join(', ')}) from (
    select *, case when ${where} then row_number() over (partition by ${where} order by ${key}) end as number
    from whole.${table}) as one`
}

/** All rows, and the first one that meets a condition once more, with other values. */
const added = (table: TableName, values: Readonly<Record<string, string>>, where = 'true') =>
  `select * from whole.${table} union all (
    select * replace (${Object.entries(values)
      .map(([column, value]) => `${value} as ${column}`)
      .join(', ')})
    from whole.${table} where ${where} order by ${tables[table].primaryKey.join(', ')} limit 1)`

const isAnchored = (name: TableName) => ['mentions', 'relations', 'anchors'].includes(name)

/** What breaks the rules of one table, by the name of the rule that it is for. */
function corruptionsOf(table: TableName): [string, Corruption][] {
  const { columns, primaryKey, foreignKeys } = tables[table]
  const of = (rule: string, sql: string, ...others: string[]): [string, Corruption] => [
    `${table}: ${rule}`,
    { table, sql, breaks: [`${table}: ${rule}`, ...others.map((other) => `${table}: ${other}`)] },
  ]
  const referring = foreignKeys.map(({ fields, table: to }) => ({
    column: fields.at(-1) as string,
    to,
  }))
  const optional = columns.filter(({ required }) => !required).map(({ name }) => name)
  // A column whose value no other rule reads.
  const free = columns.filter(
    ({ name, required }) =>
      required && !referring.some(({ column }) => column === name) && !name.endsWith('_char'),
  )
  const required = free.at(-1)?.name as string

  const all = [
    of(
      'primary key',
      `select * from whole.${table} union all (select * from whole.${table} limit 1)`,
    ),
    of('required columns', changed(table, { [required]: 'null' })),
  ]
  for (const { column, to } of referring) {
    const rule = `${column} refers to ${to}`
    if (column === 'report') {
      // A row of no report refers to nothing else of that report either, and lies in none of its paragraphs.
      const nulls = Object.fromEntries(optional.map((name) => [name, 'null']))
      const follow = referring.filter(
        (one) => one.column !== 'report' && !optional.includes(one.column),
      )
      const others = follow.map((one) => `${one.column} refers to ${one.to}`)
      if (isAnchored(table) && !optional.includes('start_char')) {
        others.push('anchors lie within one paragraph')
      }
      const where = table === 'records' ? `collection = 'source'` : 'true'
      all.push(of(rule, added(table, { ...nulls, report: `'nobody'` }, where), ...others))
    } else if (primaryKey.includes(column)) {
      all.push(of(rule, added(table, { [column]: `'nobody'` })))
    } else {
      const where = `${column} is not null`
      all.push(of(rule, changed(table, { [column]: `'nobody'` }, where)))
    }
  }
  if (isAnchored(table)) {
    const isLong = `report in (select report from whole.paragraphs where ordinal = 1)`
    const length = `(select length from whole.sources where sources.report = one.report)`
    const where = 'start_char is not null'
    all.push(
      of('anchors are not empty', changed(table, { end_char: 'start_char' }, where)),
      of(
        'anchors lie within one paragraph',
        changed(table, { start_char: '0', end_char: length }, `${where} and ${isLong}`),
      ),
    )
  }
  return all
}

const ofRecords: readonly [string, Corruption][] = [
  ...collections.map((collection) => `${collection} have a row`),
  'collection exists',
].map((rule) => {
  const collection = rule === 'collection exists' ? 'fakts' : rule.split(' ')[0]
  const sql = added('records', { id: `'nobody'`, collection: `'${collection}'` })
  return [`records: ${rule}`, { table: 'records', sql, breaks: [`records: ${rule}`] }]
})

const corruptions = new Map<string, Corruption>([...names.flatMap(corruptionsOf), ...ofRecords])

describe('examples/checks.sql', () => {
  beforeAll(async () => {
    await run('create schema whole')
    await parts.open(0)
    for (const name of names) {
      // Few, since all rules run for each row that is wrong.
      await run(
        `create table whole.${name} as select * from ${name} where report < 'report-000030'`,
      )
      await run(`create or replace view ${name} as select * from whole.${name}`)
    }
  })

  const checkWith = async ({ table, sql }: Pick<Corruption, 'table' | 'sql'>) => {
    await run(`create or replace view ${table} as ${sql}`)
    try {
      return broken(await run(checks))
    } finally {
      await run(`create or replace view ${table} as select * from whole.${table}`)
    }
  }

  it('has no rule that is not tried', async () => {
    const rules = (await run(checks)).map(({ rule }) => rule)
    expect([...corruptions.keys()].sort()).toEqual(rules.sort())
  })

  it.each([...corruptions])('counts one wrong row: %s', async (_, corruption) => {
    const wanted = Object.fromEntries(corruption.breaks.map((rule) => [rule, 1]))
    expect(await checkWith(corruption)).toEqual(wanted)
  })

  it('finds an id that two collections have', async () => {
    const where = `collection = 'entities'`
    const records = added('records', { collection: `'facts'` }, where)
    expect(await checkWith({ table: 'records', sql: records })).toEqual({
      'records: primary key': 1,
      'records: facts have a row': 1,
    })
    const id = `(select id from whole.entities where report = facts.report limit 1)`
    const facts = added('facts', { id })
    expect(await checkWith({ table: 'facts', sql: facts })).toEqual({
      'facts: id refers to records': 1,
    })
  })

  it('finds an anchor that has a beginning alone', async () => {
    const sql = changed('relations', { end_char: 'null' }, 'start_char is not null')
    expect(await checkWith({ table: 'relations', sql })).toEqual({
      'relations: anchors lie within one paragraph': 1,
    })
  })
})

it('a report in two partitions is found', async () => {
  const twice = mkdtempSync(join(folder, 'twice-'))
  const wrong = new Parts(twice, run, convert, 1)
  for (const index of [1, 2, 1]) await wrong.add(syntheticReport(index))
  expect(broken(await wrong.check(checks))).toEqual({ 'a report is in one part alone': 1 })
})
