import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import cytoscape from 'cytoscape'
import jsonld from 'jsonld'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import type * as Convert from '../src/convert/index.js'
import type { AnyDataset } from '../src/types/index.js'
import { datasets } from '../test/convert/datasets.js'
import { fromTables } from '../test/convert/from-tables.js'
import { dataset } from '../test/dataset.js'

type TableName = Convert.TableName

/** The converters as they ship. */
const {
  tables,
  toCsv,
  toDataPackage,
  toGraph,
  toJsonLd,
  toTables,
  toWebAnnotation,
}: typeof Convert = await import(join(inject('unpacked'), 'dist/convert.js'))

const names = Object.keys(tables) as TableName[]
const base = 'https://example.org/report/'
const target = 'https://example.org/report.txt'
const read = (file: string) => JSON.parse(readFileSync(`compat/specifications/${file}`, 'utf8'))

const sqlTypes = { string: 'varchar', integer: 'integer', number: 'double', boolean: 'boolean' }
const list = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(', ')

/** A DuckDB database with the tables of a dataset, loaded from CSV, with every key declared. */
async function load(made: Convert.Tables) {
  const directory = mkdtempSync(join(tmpdir(), 'tables-'))
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const name of names) {
    const { columns, primaryKey, foreignKeys } = tables[name]
    const parts = [
      ...columns.map(
        (column) =>
          `"${column.name}" ${sqlTypes[column.type]}${column.required ? ' not null' : ''}`,
      ),
      `primary key (${list(primaryKey)})`,
      ...foreignKeys.map(
        ({ fields, table, to }) =>
          `foreign key (${list(fields)}) references "${table}" (${list(to)})`,
      ),
    ]
    await connection.run(`create table "${name}" (${parts.join(', ')})`)
    const file = join(directory, `${name}.csv`)
    writeFileSync(file, toCsv(name, made[name] as Convert.Row<typeof name>[]))
    const types = columns.map((column) => `'${column.name}': '${sqlTypes[column.type]}'`)
    await connection.run(
      `create temp table given as select * from read_csv('${file}', header = true, columns = {${types.join(', ')}})`,
    )
    // DuckDB takes a row after those of the same table that it refers to: one level at a time.
    const own = foreignKeys.filter(({ table }) => table === name)
    const isReady = own.map(({ fields: [, column] }) => {
      return `("${column}" is null or (report, "${column}") in (select (report, id) from "${name}"))`
    })
    const key = list(primaryKey)
    const remaining = `select * from given where (${key}) not in (select (${key}) from "${name}")`
    let before = -1
    for (let loaded = 0; loaded !== before; ) {
      before = loaded
      await connection.run(`insert into "${name}" ${[remaining, ...isReady].join(' and ')}`)
      const reader = await connection.runAndReadAll(`select count(*)::integer from "${name}"`)
      loaded = reader.getRows()[0]?.[0] as number
    }
    await connection.run('drop table given')
  }
  const rowsOf = async (name: TableName) =>
    (await connection.runAndReadAll(`select * from "${name}"`)).getRowObjects()
  return { connection, rowsOf }
}

describe.each(datasets)('DuckDB, with every key declared: the tables of %s', (_, one) => {
  it('load, and give the dataset back', async () => {
    const { rowsOf } = await load(toTables(one))
    const found: [string, unknown][] = []
    for (const name of names) found.push([name, await rowsOf(name)])
    expect(fromTables(Object.fromEntries(found) as Convert.Tables)).toEqual(one)
  })
})

describe('DuckDB', () => {
  let run: (sql: string) => Promise<unknown>
  beforeAll(async () => {
    const { connection } = await load(toTables(dataset))
    run = (sql) => connection.run(sql)
  })

  it.each([
    [
      'a fact held by nobody',
      `insert into fact_attributions values ('report', '${dataset.facts[0]?.id}', 99, 'nobody', 'CT+')`,
      /foreign key/,
    ],
    [
      'a fact about nothing',
      `insert into fact_about values ('report', '${dataset.facts[0]?.id}', 99, 'nothing')`,
      /foreign key/,
    ],
    [
      'an anchor of nothing',
      `insert into anchors values ('report', 'nothing', 'content', 0, 1, 2)`,
      /foreign key/,
    ],
    [
      'an id that is used in two collections',
      `insert into records values ('report', 'nato', 'facts', 999)`,
      /[Dd]uplicate key/,
    ],
    [
      'a record of another report',
      `insert into fact_about values ('other', '${dataset.facts[0]?.id}', 99, 'nato')`,
      /foreign key/,
    ],
    [
      'a row without what is required',
      `update notes set text = null where id = '${dataset.notes[0]?.id}'`,
      /NOT NULL/,
    ],
  ])('refuses %s', async (_, sql, says) => {
    await expect(run(sql)).rejects.toThrow(says)
  })
})

describe('Data Package 2.0', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  // For the editors of a descriptor.
  ajv.addFormat('textarea', true)
  const validate = ajv.compile(read('data-package.json'))
  const problems = (value: unknown) => (validate(value) ? [] : validate.errors)

  it('accepts the descriptor, with and without files', () => {
    expect(problems(toDataPackage())).toEqual([])
    const made = toTables(dataset)
    const files = names.map((name) => {
      const csv = toCsv(name, made[name] as Convert.Row<typeof name>[])
      const sha256 = createHash('sha256').update(csv).digest('hex')
      return { name, bytes: Buffer.byteLength(csv), sha256 }
    })
    expect(problems({ ...toDataPackage(files), name: 'report', version: '1.0.0' })).toEqual([])
    expect(problems(toDataPackage([{ name: 'facts' }]))).toEqual([])
  })

  it('would refuse a wrong one', () => {
    const wrong = toDataPackage()
    for (const { schema } of wrong.resources) schema.foreignKeys = []
    expect(problems(wrong)).not.toEqual([])
  })
})

describe.each(datasets)('Cytoscape, headless: the graph of %s', (_, one) => {
  it('has every node and every edge', () => {
    const { nodes, edges } = toGraph(one)
    const elements = [...nodes, ...edges].map((data) => ({ data }))
    const graph = cytoscape({ headless: true, elements })
    expect([graph.nodes().length, graph.edges().length]).toEqual([nodes.length, edges.length])
  })
})

/** The terms of schema.org, from the types that `schema-dts` makes of its vocabulary. */
const schemaOrg = (() => {
  const code = readFileSync('compat/node_modules/schema-dts/dist/schema.d.ts', 'utf8')
  const properties = [...code.matchAll(/^ {4}"(\w+)"\?: /gm)].map(([, name]) => name as string)
  const types = [...code.matchAll(/"@type": "(\w+)"/g)].map(([, name]) => name as string)
  return Object.fromEntries(
    [...properties, ...types].map((name) => [name, `https://schema.org/${name}`]),
  )
})()

/** Loads the contexts that are known here, and nothing from elsewhere. */
const documentLoader = async (url: string) => {
  const contexts: Readonly<Record<string, object>> = {
    'https://schema.org': { '@context': schemaOrg },
    'http://www.w3.org/ns/anno.jsonld': read('anno.jsonld'),
  }
  const document = contexts[url]
  if (!document) throw new Error(`${url} is not known here`)
  return { document, documentUrl: url }
}
const safely = { documentLoader, safe: true } as const

describe.each(datasets)('a processor of JSON-LD, in safe mode: %s', (_, one) => {
  it('expands every node of schema.org', async () => {
    const made = toJsonLd(one, { base })
    const expanded = await jsonld.expand(made, safely)
    expect(expanded).toHaveLength(made['@graph'].length)
  })

  it('finds every position of the annotations', async () => {
    const page = toWebAnnotation(one, { base, target })
    const quads = await jsonld.toRDF(page, safely)
    const starts = quads.filter(({ predicate }) => predicate.value.endsWith('ns/oa#start'))
    expect(starts).toHaveLength(page.items.flatMap((item) => item.target).length)
  })
})

describe('a processor of JSON-LD, in safe mode', () => {
  it('would refuse a misspelt property', async () => {
    const graph = toJsonLd(dataset, { base })
    ;(graph['@graph'][0] as object as Record<string, unknown>).inLangauge = 'en'
    await expect(jsonld.expand(graph, safely)).rejects.toThrow(/[Ss]afe mode|invalid property/)
    const page = toWebAnnotation(dataset, { base, target })
    ;(page.items[0] as object as Record<string, unknown>).motivatoin = 'identifying'
    await expect(jsonld.toRDF(page, safely)).rejects.toThrow(/[Ss]afe mode|invalid property/)
  })

  it('gives every annotation back from RDF', async () => {
    const page = toWebAnnotation(dataset, { base, target })
    const quads = await jsonld.toRDF(page, safely)
    const frame = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' }
    const framed = await jsonld.frame(await jsonld.fromRDF(quads), frame, { documentLoader })
    expect(framed['@graph']).toHaveLength(page.items.length)
  })
})

/** One value of each shape: with the same properties, at any depth. */
function oneOfEachShape(values: readonly object[]): object[] {
  const shapeOf = (value: unknown): unknown => {
    if (Array.isArray(value))
      return [...new Set(value.map((part) => JSON.stringify(shapeOf(part))))]
    if (typeof value !== 'object' || value === null) return typeof value
    const entries = Object.entries(value).map(([key, part]) => [
      key,
      key === '@type' ? part : shapeOf(part),
    ])
    return Object.fromEntries(entries)
  }
  return [...new Map(values.map((value) => [JSON.stringify(shapeOf(value)), value])).values()]
}

describe('schema-dts', () => {
  const check = (nodes: readonly object[]): string => {
    const directory = mkdtempSync(join(tmpdir(), 'schema-dts-'))
    symlinkSync(resolve('compat/node_modules'), join(directory, 'node_modules'))
    const lines = nodes.map((node) => `  ${JSON.stringify(node)},`)
    writeFileSync(
      join(directory, 'graph.ts'),
      `import type { Thing } from 'schema-dts'\nexport const graph: Thing[] = [\n${lines.join('\n')}\n]\n`,
    )
    const compilerOptions = { noEmit: true, strict: true, skipLibCheck: true, types: [] }
    writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
    try {
      const compiler = resolve('node_modules/typescript/bin/tsc')
      execFileSync(process.execPath, [compiler, '-p', directory], { encoding: 'utf8' })
      return ''
    } catch (error) {
      return String((error as { readonly stdout?: unknown }).stdout)
    }
  }
  const graphOf = (one: AnyDataset) => toJsonLd(one, { base })['@graph']

  it('takes every shape of node for a thing of schema.org', () => {
    const nodes = oneOfEachShape(datasets.flatMap(([, one]) => graphOf(one)))
    expect(nodes.length).toBeGreaterThan(20)
    expect(check(nodes)).toBe('')
  })

  it('would refuse a misspelt property', () => {
    const [article] = graphOf(dataset)
    expect(check([{ ...article, inLangauge: 'en' }])).toContain('inLangauge')
  })
})
