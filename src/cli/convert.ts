import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dataset as ownDataset } from '#data/dataset'
import {
  type TableName,
  type Tables,
  tables,
  toCsv,
  toDataPackage,
  toGraph,
  toJsonLd,
  toSpans,
  toTables,
  toWebAnnotation,
} from '../convert/index.js'
import { printable, shown } from '../rules/printable.js'
import type { AnyDataset } from '../types/any-report.js'
import { toCanonicalForm } from '../verify/index.js'
import { CommandError } from './command-error.js'
import { insteadOf } from './command-line.js'
import { readDataset } from './dataset.js'
import { readText } from './input.js'
import { cannotWrite, write } from './output.js'

interface Input {
  readonly dataset: AnyDataset
  readonly text: string | undefined
  readonly base: string
  readonly target: string
}

const converters = {
  tables: ({ dataset }) => toTables(dataset),
  spans: ({ dataset, text }) => (text === undefined ? toSpans(dataset) : toSpans(dataset, text)),
  graph: ({ dataset }) => toGraph(dataset),
  jsonld: ({ dataset, base }) => toJsonLd(dataset, { base }),
  'web-annotation': ({ dataset, text, base, target }) =>
    toWebAnnotation(dataset, { base, target, text }),
} as const satisfies Readonly<Record<string, (input: Input) => object>>
type Format = keyof typeof converters

/** What a dataset can be converted to. */
export const formats = Object.keys(converters)

/** The formats that make use of an option. */
const takersOf: Readonly<Record<string, readonly Format[]>> = {
  text: ['spans', 'web-annotation'],
  base: ['jsonld', 'web-annotation'],
  target: ['web-annotation'],
}

const isFormat = (word: string): word is Format => Object.hasOwn(converters, word)

/** Converts a dataset, and prints or writes the result. Returns the exit code. */
export async function convert(
  operands: readonly string[],
  options: Readonly<Record<string, string>>,
): Promise<number> {
  const [format, ...others] = operands
  if (format === undefined) throw new CommandError(`Name a format: ${formats.join(', ')}`)
  if (!isFormat(format)) {
    const meant =
      format === 'csv' ? "'tables --output FOLDER' writes CSV files" : insteadOf(format, formats)
    throw new CommandError(`No format '${shown(format)}': ${meant}`)
  }
  if (others.length > 0) throw new CommandError('convert takes one format, and --from FILE')
  for (const [option, takers] of Object.entries(takersOf)) {
    if (options[option] !== undefined && !takers.includes(format)) {
      throw new CommandError(`${format} has no use for --${option}: it is for ${takers.join(', ')}`)
    }
  }
  const dataset = options.from === undefined ? ownDataset : await readDataset(options.from)
  const { id, publication } = dataset.source
  const base = options.base ?? `urn:${id}:`
  const input: Input = {
    dataset,
    text: options.text === undefined ? undefined : toCanonicalForm(await readText(options.text)),
    base,
    target: options.target ?? publication?.url ?? `${base}text`,
  }
  const { output } = options
  if (output === undefined) {
    process.stdout.write(asText(converted(format, input)))
    return 0
  }
  if (format === 'tables') await writeTables(output, toTables(dataset))
  else await write(output, asText(converted(format, input)))
  process.stderr.write(`Wrote ${printable(output)}\n`)
  return 0
}

const asText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

function converted(format: Format, input: Input): object {
  try {
    return converters[format](input)
  } catch (error) {
    // The converters say what is wrong with an IRI, or with the length of a text.
    if (error instanceof TypeError || error instanceof RangeError) {
      throw new CommandError(error.message)
    }
    throw error
  }
}

async function writeTables(folder: string, rows: Tables): Promise<void> {
  if (/\.(csv|json|zip|parquet|db|duckdb|sqlite)$/i.test(folder)) {
    throw new CommandError(
      `Tables are many files: name a folder for them, not ${printable(folder)}`,
    )
  }
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw cannotWrite(folder, error)
  }
  for (const name of Object.keys(tables) as TableName[]) {
    await write(join(folder, `${name}.csv`), toCsv(name, rows[name]))
  }
  await write(join(folder, 'datapackage.json'), asText(toDataPackage()))
}
