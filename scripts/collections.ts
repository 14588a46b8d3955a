import * as data from '../data/index.js'
import { collections as names } from '../src/collections.js'
import { type Collection, fields } from '../src/rules/fields.js'
import { movedIds } from './release/files.js'

interface AnyRecord {
  readonly id: string
  readonly type?: string
}

const recordsOf: Readonly<Record<Collection, readonly AnyRecord[]>> = { ...data }

const moved = Object.entries(movedIds())

/** Each collection of the data: its name, what one record is called, its records, and those that had another id. */
export const collections = names.map((name) => ({
  name,
  kind: fields[name].kind,
  records: recordsOf[name],
  moved: moved.flatMap(([old, id]) => {
    const record = recordsOf[name].find((one) => one.id === id)
    return record ? [{ old, record }] : []
  }),
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
