import { writeFile } from 'node:fs/promises'
import { printable } from '../rules/printable.js'
import { CommandError } from './command-error.js'

/** Writes a file. */
export async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw cannotWrite(file, error)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EISDIR: 'it is a folder',
  EEXIST: 'it is a file',
  ENOTDIR: 'it is not in a folder',
  EACCES: 'you may not write there',
}

/** Why something cannot be written, in words. */
export function cannotWrite(path: string, error: unknown): CommandError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  return new CommandError(`Cannot write ${printable(path)}: ${reasons[code] ?? code}`)
}
