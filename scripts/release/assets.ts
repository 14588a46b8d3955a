/**
 * Writes what a release has besides the package: npx tsx scripts/release/assets.ts FOLDER. The tables are written as CSV and,
 * by DuckDB, as Parquet; the notes are the entry of the changelog. The package must be built.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { dataset } from '../../data/index.js'
import { type TableName, tables, toCsv, toDataPackage, toTables } from '../../src/convert/index.js'
import { entryOf } from './notes.js'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name a folder: npx tsx scripts/release/assets.ts FOLDER')
const { version, description, license } = JSON.parse(readFileSync('package.json', 'utf8'))

const sqlTypes = { string: 'varchar', integer: 'integer', number: 'double', boolean: 'boolean' }
const rows = toTables(dataset)
const csvFolder = join(folder, 'tables/csv')
const parquetFolder = join(folder, 'tables/parquet')
for (const path of [csvFolder, parquetFolder]) mkdirSync(path, { recursive: true })

const require = createRequire(import.meta.url)
// A heavy tool, which other checks have in packages of their own.
const duckdb = require.resolve('@duckdb/node-api', { paths: ['bench', 'compat'] })
const { DuckDBInstance } = require(duckdb)
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const files = []
for (const name of Object.keys(tables) as TableName[]) {
  const csv = toCsv(name, rows[name] as never)
  const file = join(csvFolder, `${name}.csv`)
  writeFileSync(file, csv)
  const sha256 = createHash('sha256').update(csv).digest('hex')
  files.push({ name, bytes: Buffer.byteLength(csv), sha256 })
  const columns = tables[name].columns.map(
    (column) => `'${column.name}': '${sqlTypes[column.type]}'`,
  )
  // Nothing is guessed from the first lines, which may be unlike the others.
  const read = `read_csv('${file}', header = true, auto_detect = false, quote = '"', escape = '"', columns = {${columns}})`
  const parquet = join(parquetFolder, `${name}.parquet`)
  await connection.run(
    `copy (select * from ${read}) to '${parquet}' (format parquet, compression zstd)`,
  )
}
writeFileSync(
  join(csvFolder, 'datapackage.json'),
  `${JSON.stringify(
    {
      ...toDataPackage(files),
      name: 'ukraine-feb-2022',
      version,
      description,
      licenses: [{ name: license }],
    },
    null,
    2,
  )}\n`,
)
copyFileSync('dist/json/dataset.json', join(folder, 'dataset.json'))
copyFileSync('dist/page.html', join(folder, 'page.html'))
writeFileSync(join(folder, 'notes.md'), entryOf(readFileSync('CHANGELOG.md', 'utf8'), version))
