import { describe, expect, it } from 'vitest'
import {
  type Column,
  type Row,
  type TableName,
  tables,
  toCsv,
  toTables,
} from '../../src/convert/index.js'
import { dataset } from '../dataset.js'
import { inventedDataset } from '../invented-report.js'
import { datasets, noDatasets } from './datasets.js'
import { fromTables } from './from-tables.js'

const names = Object.keys(tables) as TableName[]
const types = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean' }

/** Reads CSV by the grammar of RFC 4180: records of fields; an empty field without quotes is null. */
function parseCsv(text: string): (string | null)[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/y
  const records: (string | null)[][] = [[]]
  for (let match = field.exec(text); match; match = field.exec(text)) {
    const [, quoted, plain, end] = match
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? (plain || null))
    if (field.lastIndex === text.length) return records
    if (end === '\n') records.push([])
  }
  throw new Error('This is not CSV')
}

describe.each(datasets)('the tables of %s', (_, one) => {
  const made = toTables(one)

  it('are all there, with the columns that they are said to have, in order', () => {
    expect(Object.keys(made)).toEqual(names)
    const isFitting = (row: object, column: Column) => {
      const value = (row as Record<string, unknown>)[column.name]
      if (value === null) return !column.required
      return column.type === 'integer'
        ? Number.isInteger(value)
        : typeof value === types[column.type]
    }
    for (const name of names) {
      const { columns } = tables[name]
      const header = columns.map((column) => column.name).join()
      const wrong = (made[name] as object[]).filter(
        (row) =>
          Object.keys(row).join() !== header || !columns.every((column) => isFitting(row, column)),
      )
      expect(wrong).toEqual([])
    }
  })

  it('give the dataset back', () => {
    expect(fromTables(made)).toEqual(one)
  })

  it('give it back from CSV', () => {
    const read = Object.fromEntries(
      names.map((name) => {
        const [header, ...lines] = parseCsv(toCsv(name, made[name] as Row<typeof name>[]))
        const { columns } = tables[name]
        expect(header).toEqual(columns.map((column) => column.name))
        const rows = lines.map((cells) =>
          Object.fromEntries(
            columns.map((column, at) => {
              const cell = cells[at] ?? null
              const isText = column.type === 'string' || cell === null
              return [column.name, isText ? cell : JSON.parse(cell)]
            }),
          ),
        )
        return [name, rows]
      }),
    )
    expect(read).toEqual(made)
  })

  it('have a row for each key, and no key to nothing', () => {
    /** What the rows of a table have in some columns; nothing where one is null. */
    const keysIn = (name: TableName, columns: readonly string[]) =>
      made[name].flatMap((row) => {
        const cellOf = new Map<string, unknown>(Object.entries(row))
        const cells = columns.map((column) => cellOf.get(column))
        return cells.includes(null) ? [] : JSON.stringify(cells)
      })
    for (const name of names) {
      const { primaryKey, foreignKeys } = tables[name]
      expect(new Set(keysIn(name, primaryKey)).size).toBe(made[name].length)
      for (const { fields, table, to } of foreignKeys) {
        expect(to).toEqual(tables[table].primaryKey)
        const targets = new Set(keysIn(table, to))
        expect(keysIn(name, fields).filter((key) => !targets.has(key))).toEqual([])
      }
    }
  })
})

describe('tables', () => {
  it('refer to tables before them, so that they can be created in order', () => {
    for (const [at, name] of names.entries()) {
      for (const { table } of tables[name].foreignKeys) {
        expect(names.slice(0, at + 1)).toContain(table)
      }
    }
  })

  it('have rows of every kind in the real dataset', () => {
    const made = toTables(dataset)
    expect(names.filter((name) => made[name].length === 0)).toEqual([])
  })
})

describe('toTables', () => {
  it('puts another name of the report into every row, and keeps the id of the source', () => {
    const made = toTables(inventedDataset(), { report: 'gazette-0001' })
    for (const rows of Object.values(made)) {
      for (const row of rows) expect(row.report).toBe('gazette-0001')
    }
    expect(made.records[0]?.id).toBe('invented-report')
    expect(fromTables(made)).toEqual(inventedDataset())
  })

  it('keeps the version of a dataset', () => {
    expect(toTables({ ...inventedDataset(), version: '2.0.1' }).sources[0]?.version).toBe('2.0.1')
  })

  it.each(noDatasets)('says what %j lacks', (value, says) => {
    expect(() => toTables(value as never)).toThrow(TypeError)
    expect(() => toTables(value as never)).toThrow(says)
  })
})

describe('toCsv', () => {
  const row = { report: 'a', entity: 'b', ordinal: 0, alias: '' }
  const csv = (alias: string) => toCsv('entity_aliases', [{ ...row, alias }])

  it('writes the header alone for no rows', () => {
    expect(toCsv('entity_aliases', [])).toBe('report,entity,ordinal,alias\n')
  })

  it('quotes what must be quoted, and tells an empty text from null', () => {
    expect(csv('the Mayor, “Ada”')).toBe('report,entity,ordinal,alias\na,b,0,"the Mayor, “Ada”"\n')
    expect(csv('the "Mayor"')).toContain('\na,b,0,"the ""Mayor"""\n')
    expect(csv('a\nb')).toContain('\na,b,0,"a\nb"\n')
    expect(csv('a\rb')).toContain('\na,b,0,"a\rb"\n')
    expect(csv('🌉 ')).toContain('\na,b,0,🌉 \n')
    expect(csv('')).toContain('\na,b,0,""\n')
    const [attribution] = toTables(inventedDataset()).fact_attributions.slice(1)
    expect(toCsv('fact_attributions', attribution ? [attribution] : [])).toContain(
      '\ninvented-report,bridge-is-safe,1,,Uu\n',
    )
  })

  it('names the tables if there is none of a name', () => {
    expect(() => toCsv('fact' as never, [])).toThrow(/The tables are sources, records, .*, facts,/)
    expect(() => toCsv('toString' as never, [])).toThrow(TypeError)
    expect(() => toCsv('facts', undefined as never)).toThrow(TypeError)
  })

  it('takes no row of other columns, which would lose something', () => {
    const { alias: _, ...incomplete } = { ...row }
    for (const other of [
      null,
      {},
      incomplete,
      { ...row, name: 'Ada' },
      { ...incomplete, id: 'b' },
    ]) {
      expect(() => toCsv('entity_aliases', [row, other as never])).toThrow(
        /^A row of entity_aliases has the columns report, entity, ordinal, alias, and no others$/,
      )
    }
  })
})
