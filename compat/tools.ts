import { resolve } from 'node:path'

/** A file of a package that is installed for these checks alone. */
export const tool = (path: string): string => resolve('compat/node_modules', path)
