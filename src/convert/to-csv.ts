import { type Row, type TableName, tables } from './tables.js'

/** A cell as CSV has it. An empty text is quoted, so that it is not taken for null. */
const cell = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows of a table as CSV (RFC 4180, with line feeds): a header, then a line a row; null is empty. A spreadsheet takes a cell
 * that begins with `=`, `+`, `-` or `@` for a formula: look through texts that you do not trust before you open them in one.
 *
 * @param table - The name of the table, which gives the columns.
 * @param rows - Rows of that table, of one report or several.
 * @throws TypeError if there is no such table, the rows are not an array, or a row has other columns.
 */
export function toCsv<Name extends TableName>(table: Name, rows: readonly Row<Name>[]): string {
  if (!Object.hasOwn(tables, table) || !Array.isArray(rows)) {
    throw new TypeError(
      `toCsv takes the name of a table and its rows. The tables are ${Object.keys(tables).join(', ')}`,
    )
  }
  const names = tables[table].columns.map(({ name }) => name)
  const isRow = (row: unknown) =>
    Object.keys(Object(row)).length === names.length &&
    names.every((name) => Object.hasOwn(Object(row), name))
  if (!rows.every(isRow)) {
    throw new TypeError(`A row of ${table} has the columns ${names.join(', ')}, and no others`)
  }
  const lines = rows.map((row) =>
    names.map((name) => cell((row as Readonly<Record<string, unknown>>)[name])).join(','),
  )
  return `${[names.join(','), ...lines].join('\n')}\n`
}
