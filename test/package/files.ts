import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The files below a directory, relative to it. */
export const filesBelow = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
