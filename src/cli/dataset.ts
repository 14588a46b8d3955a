import { isDataset } from '../guards/index.js'
import { printable } from '../rules/printable.js'
import type { AnyDataset } from '../types/any-report.js'
import { CommandError } from './command-error.js'
import { readText } from './input.js'
import { syntaxError } from './places.js'

/** Reads a dataset from a file, or from standard input. Throws a CommandError if it is not valid. */
export async function readDataset(file: string): Promise<AnyDataset> {
  const text = await readText(file)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { line, column, message } = syntaxError(
      text,
      ' (it has more than one value: give a file of one dataset)',
    )
    throw new CommandError(`${printable(file)}:${line}:${column} ${message}`, 1)
  }
  if (isDataset(value)) return value
  const name = printable(file)
  throw new CommandError(
    `${name} is not a valid dataset: 'ukraine-feb-2022 validate ${name}' says why`,
    1,
  )
}
