import { mostElements, mostRecords } from '../messages.js'

export { shown } from '../messages.js'

/** The collections of a dataset, and what one record of each is called. */
export const kinds = {
  entities: 'entity',
  mentions: 'mention',
  events: 'event',
  facts: 'fact',
  quotes: 'quote',
  relations: 'relation',
  notes: 'note',
  references: 'reference',
} as const

/** A collection of a dataset. */
export type Collection = keyof typeof kinds

/** Where in a dataset something stands. */
export type Path = readonly (string | number)[]

/** Something wrong in a dataset. */
export interface Problem {
  /** Which rule it breaks: stable, for programs. */
  readonly code: string
  /** Where. */
  readonly path: Path
  /** What is wrong and how to mend it. */
  readonly message: string
}

/** One record as found in a dataset that may be wrong in any way: nothing about its fields is known. */
export interface Found {
  readonly collection: Collection
  readonly path: Path
  readonly record: Readonly<Record<string, unknown>>
}

/** A dataset as a rule sees it. */
export interface Dataset {
  /** The `source` record, if it is an object. */
  readonly source: Readonly<Record<string, unknown>> | undefined
  /** Every record that is an object, in order. */
  readonly found: readonly Found[]
  /** The records to which those found are to be added, if there are any: they are taken to hold. */
  readonly known: readonly Found[]
  /** The records by id, known ones included: of two with one id the first. */
  readonly byId: ReadonlyMap<string, Found>
  /** The collections that are no arrays, or have records without an id: which records they have is not known. */
  readonly unreadable: ReadonlySet<Collection>
}

/** Finds what is wrong with a dataset in one respect. It must bear any input. */
export type Rule = (dataset: Dataset) => Iterable<Problem>

/** Whether a value is an object whose fields can be read. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The elements of a value that is an array, each with its path; none of any other, nor of one that is too long. */
export function elements(
  value: unknown,
  path: Path,
  most = mostElements,
): { value: unknown; path: Path }[] {
  const found: { value: unknown; path: Path }[] = []
  if (!Array.isArray(value) || value.length > most) return found
  for (let index = 0; index < value.length; index++) {
    found.push({ value: value[index], path: [...path, index] })
  }
  return found
}

/** An anchor that is one, with its path. */
export interface FoundAnchor {
  readonly start: number
  readonly end: number
  readonly path: Path
}

/** The anchors among the elements of a value. */
export function asAnchors(value: unknown, path: Path, most = mostElements): FoundAnchor[] {
  const found: FoundAnchor[] = []
  if (!Array.isArray(value) || value.length > most) return found
  for (let index = 0; index < value.length; index++) {
    const anchor = asAnchor(value[index], path, index)
    if (anchor) found.push(anchor)
  }
  return found
}

/** The value as an anchor, if it is one. */
export function asAnchor(
  value: unknown,
  path: Path,
  key: string | number,
): FoundAnchor | undefined {
  if (!isObject(value)) return undefined
  const { start, end } = value
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined
  return { start: start as number, end: end as number, path: [...path, key] }
}

const collections = Object.keys(kinds) as Collection[]

const recordsOf = (dataset: Readonly<Record<string, unknown>>, path: Path): Found[] =>
  collections.flatMap((collection) =>
    elements(dataset[collection], [...path, collection], mostRecords).flatMap((element) =>
      isObject(element.value) ? [{ collection, path: element.path, record: element.value }] : [],
    ),
  )

/** Reads a dataset, or what is to be added to another, whatever it is. */
export function readDataset(value: unknown, knownDataset?: object): Dataset {
  const dataset = isObject(value) ? value : {}
  const base = (knownDataset ?? {}) as Readonly<Record<string, unknown>>
  const found = recordsOf(dataset, [])
  const known = recordsOf(base, ['known'])
  const unreadable = new Set<Collection>()
  for (const collection of collections) {
    const records: unknown = dataset[collection]
    if (knownDataset && records === undefined) continue
    const ids =
      Array.isArray(records) &&
      records.length <= mostRecords &&
      records.every((r) => isObject(r) && typeof r.id === 'string')
    if (!ids) unreadable.add(collection)
  }
  const byId = new Map<string, Found>()
  for (const one of [...known, ...found]) {
    const { id } = one.record
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, one)
  }
  const source = dataset.source ?? base.source
  return { source: isObject(source) ? source : undefined, found, known, byId, unreadable }
}
