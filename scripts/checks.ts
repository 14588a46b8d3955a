import { collections } from '../src/collections.js'
import { type ForeignKey, type TableName, tables } from '../src/convert/tables.js'

const header = `-- Checks of the tables of any number of reports: the keys, and where anchors lie. Each row of the result is a rule and how many
-- rows, or values of a primary key, are against it: 0 everywhere if the tables are right.
-- Written by npm run generate from \`tables\` of ukraine-feb-2022/convert.
--
-- Make a view of each table, then run this file. In DuckDB:
--   create view facts as select * from read_parquet('corpus/part=*/facts.parquet', hive_partitioning = true);
-- In Spark SQL:
--   create temporary view facts using parquet options (path 'corpus/part=*/facts.parquet', basePath 'corpus');
--
-- This is standard SQL, the same for both. No report refers to another: if each is in one partition alone, partitions can be
-- checked one by one, and so can rules, which takes less memory.
`

/** The table that has a row for each record of a collection. */
const tableOf = (collection: (typeof collections)[number]): TableName =>
  collection === 'references' ? 'publications' : collection

const columnsOf = (name: TableName, areRequired: boolean): readonly string[] =>
  tables[name].columns
    .filter(({ required }) => required === areRequired)
    .map((column) => column.name)

const query = (rule: string, wrong: string): string =>
  `select '${rule}' as rule, count(*) as wrong\n${wrong}`

function primaryKeyRule(name: TableName): string {
  const key = tables[name].primaryKey.join(', ')
  return query(
    `${name}: primary key`,
    `from (select ${key} from ${name} group by ${key} having count(*) > 1) as repeated`,
  )
}

const requiredRule = (name: TableName): string =>
  query(
    `${name}: required columns`,
    `from ${name}
where ${columnsOf(name, true)
      .map((column) => `${column} is null`)
      .join(' or ')}`,
  )

function foreignKeyRule(name: TableName, { fields, table, to }: ForeignKey): string {
  const column = fields.at(-1) as string
  const isSame = fields.map((field, index) => `other.${to[index]} = one.${field}`)
  // Without this, rows of two tables could share one record.
  const collection = collections.find((one) => tableOf(one) === name)
  if (column === 'id') isSame.push(`other.collection = '${collection}'`)
  const isGiven = columnsOf(name, false).includes(column) ? `one.${column} is not null and ` : ''
  return query(
    `${name}: ${column} refers to ${table}`,
    `from ${name} as one
where ${isGiven}not exists (
  select 1 from ${table} as other where ${isSame.join(' and ')}
)`,
  )
}

function anchorRules(name: TableName): readonly string[] {
  const isGiven = columnsOf(name, false).includes('start_char')
    ? '(one.start_char is not null or one.end_char is not null) and '
    : ''
  return [
    query(`${name}: anchors are not empty`, `from ${name}\nwhere start_char >= end_char`),
    query(
      `${name}: anchors lie within one paragraph`,
      `from ${name} as one
where ${isGiven}not exists (
  select 1 from paragraphs as other
  where other.report = one.report and other.start_char <= one.start_char and one.end_char <= other.end_char
)`,
    ),
  ]
}

const recordRules = (): readonly string[] => [
  query(
    'records: collection exists',
    `from records
where collection not in (${['source', ...collections].map((one) => `'${one}'`).join(', ')})`,
  ),
  ...collections.map((collection) =>
    query(
      `records: ${collection} have a row`,
      `from records as one
where one.collection = '${collection}' and not exists (
  select 1 from ${tableOf(collection)} as other where other.report = one.report and other.id = one.id
)`,
    ),
  ),
]

function rulesOf(name: TableName): string {
  // What lies in a paragraph has columns of this name, and so have paragraphs themselves.
  const isAnchored =
    name !== 'paragraphs' && tables[name].columns.some((column) => column.name === 'start_char')
  const rules = [
    primaryKeyRule(name),
    requiredRule(name),
    ...tables[name].foreignKeys.map((key) => foreignKeyRule(name, key)),
    ...(name === 'records' ? recordRules() : []),
    ...(isAnchored ? anchorRules(name) : []),
  ]
  return `-- ${name}\n\n${rules.join('\nunion all\n')}`
}

/** The checks of all tables, as one query. */
export function checks(): string {
  const rules = (Object.keys(tables) as TableName[]).map(rulesOf)
  return `${header}\n${rules.join('\nunion all\n\n')};\n`
}
