import * as data from '../data/index.js'
import { type Collection, fields, collections as names } from '../src/rules/fields.js'

interface AnyRecord {
  readonly id: string
  readonly type?: string
}

const recordsOf: Readonly<Record<Collection, readonly AnyRecord[]>> = { ...data }

/** Each collection of the data: its name, what one record is called, and its records. */
export const collections = names.map((name) => ({
  name,
  kind: fields[name].kind,
  records: recordsOf[name],
}))

/** The name of a record's constant: `joe-biden` is `joeBiden`. */
export const camelCase = (id: string): string =>
  id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** The name of a type: `legal-instrument` is `LegalInstrument`. */
export const pascalCase = (words: string): string => camelCase(`-${words}`)

/** The name of a record's type: entities and quotes are of several. */
export function typeOf(kind: string, { type = '' }: AnyRecord): string {
  if (kind === 'entity') return pascalCase(type)
  return kind === 'quote' ? pascalCase(`${type}-quote`) : pascalCase(kind)
}
