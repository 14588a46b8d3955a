import {
  type Collection,
  collections,
  fields,
  type ReferenceField,
  sourceReferences,
} from './fields.js'
import { mostElements, mostRecords } from './limits.js'
import { once } from './once.js'
import type { Path } from './problem.js'

/** An object whose fields may hold anything. */
export type Unknown = Readonly<Record<string, unknown>>

/** A field of a record that refers to another record. */
export interface FoundReference {
  /** Where it stands in its record. */
  readonly at: Path
  readonly id: string
  /** What it may refer to. */
  readonly field: ReferenceField
}

/** An anchor of a record. */
export interface FoundAnchor {
  /** Where it stands in its record. */
  readonly at: Path
  readonly start: number
  readonly end: number
}

/** Something that refers to records: a record, or the source. */
export interface Referring {
  readonly path: Path
  readonly references: readonly FoundReference[]
}

/** A record of a dataset that may be wrong in any way. It is read once, for all rules. */
export interface Found extends Referring {
  readonly collection: Collection
  readonly record: Unknown
  readonly anchors: readonly FoundAnchor[]
}

/** Records that others are added to. They are taken to be valid, and read once for all additions. */
export interface KnownRecords {
  readonly source: unknown
  readonly found: readonly Found[]
  readonly byId: ReadonlyMap<string, Found>
}

/** A dataset as the rules see it. */
export interface DatasetView {
  /** The `source` record, if it is an object. */
  readonly source: Unknown | undefined
  /** Every record found, and the source: what may refer to records. */
  readonly referring: readonly Referring[]
  /** Every record that is an object, in order. */
  readonly found: readonly Found[]
  /** The records that those found are added to, if any: the same array for all additions to the same records. */
  readonly known: readonly Found[]
  /** The records by id, known ones included: of two with the same id the first. */
  readonly byId: Pick<ReadonlyMap<string, Found>, 'get' | 'has'>
  /** The collections that are not arrays, or have records without an id: nobody knows which records they have. */
  readonly unreadable: ReadonlySet<Collection>
}

/** Whether a value is an object whose fields can be read. */
export const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null

/** The elements of a value: none if it is not an array, or too long. */
export const elementsOf = (value: unknown, most = mostElements): readonly unknown[] =>
  Array.isArray(value) && value.length <= most ? value : []

/** The value as an anchor that stands at a place, if it is an anchor. */
export function asAnchor(value: unknown, at: Path): FoundAnchor | undefined {
  if (!isObject(value)) return undefined
  const { start, end } = value
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined
  return { at, start: start as number, end: end as number }
}

/** The names in a path such as `time.anchor`. There are few paths, and many records. */
const namesIn = /* @__PURE__ */ once((path: string): readonly string[] => path.split('.'))

/**
 * Calls back for every value at a path of a record: one, or one for each element where the path has a `*`.
 *
 * @param at - Where the value stands in the record; the call back copies it to keep it.
 */
function visit(
  value: unknown,
  names: readonly string[],
  at: (string | number)[],
  found: (value: unknown, at: Path) => void,
): void {
  const name = names[at.length]
  if (name === undefined) found(value, at)
  else if (name === '*') {
    const elements = elementsOf(value)
    for (let index = 0; index < elements.length; index++) {
      at.push(index)
      visit(elements[index], names, at, found)
      at.pop()
    }
  } else if (isObject(value) && value[name] !== undefined) {
    at.push(name)
    visit(value[name], names, at, found)
    at.pop()
  }
}

/** The value at a path without `*`. */
export function valueAt(record: unknown, path: string): unknown {
  let value = record
  for (const name of namesIn(path)) value = isObject(value) ? value[name] : undefined
  return value
}

/** The anchors of a record, in the order of its fields. */
export function anchorsOf(collection: Collection, record: unknown): readonly FoundAnchor[] {
  const anchors: FoundAnchor[] = []
  for (const path of fields[collection].anchors) {
    visit(record, namesIn(path), [], (value, at) => {
      const anchor = asAnchor(value, at)
      if (anchor) anchors.push({ ...anchor, at: [...at] })
    })
  }
  return anchors
}

/** The fields that refer to records, by their paths. */
type References = Readonly<Record<string, ReferenceField>>
const entriesOf = /* @__PURE__ */ once((references: References) => Object.entries(references))

function referencesOf(record: unknown, references: References): readonly FoundReference[] {
  const found: FoundReference[] = []
  for (const [path, field] of entriesOf(references)) {
    visit(record, namesIn(path), [], (id, at) => {
      if (typeof id !== 'string' || field.keywords?.includes(id)) return
      found.push({ at: [...at], id, field })
    })
  }
  return found
}

const recordsOf = (dataset: Unknown, before: Path): Found[] =>
  collections.flatMap((collection) =>
    elementsOf(dataset[collection], mostRecords).flatMap((record, index) =>
      isObject(record)
        ? {
            collection,
            path: [...before, collection, index],
            record,
            references: referencesOf(record, fields[collection].references),
            anchors: anchorsOf(collection, record),
          }
        : [],
    ),
  )

/** Whether the records of a collection, and so their ids, are known. */
function isReadable(records: unknown): boolean {
  if (!Array.isArray(records) || records.length > mostRecords) return false
  return records.every((record) => isObject(record) && typeof record.id === 'string')
}

/** The records by id: of two with the same id the first. */
function byIdOf(found: readonly Found[]): ReadonlyMap<string, Found> {
  const byId = new Map<string, Found>()
  for (const one of found) {
    const { id } = one.record
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, one)
  }
  return byId
}

/** Reads records that others will be added to. */
export function readKnown(dataset: object): KnownRecords {
  const found = recordsOf(dataset as Unknown, ['known'])
  return { source: (dataset as Unknown).source, found, byId: byIdOf(found) }
}

/**
 * Reads a dataset, or records to be added to others, whatever the value is.
 *
 * @param known - The records that those of the value are added to.
 */
export function readDataset(value: unknown, known?: KnownRecords): DatasetView {
  const dataset = isObject(value) ? value : {}
  const found = recordsOf(dataset, [])
  const byId = byIdOf(found)
  const unreadable = new Set(
    collections.filter((collection) => {
      const isAbsent = known !== undefined && dataset[collection] === undefined
      return !isAbsent && !isReadable(dataset[collection])
    }),
  )
  const source = dataset.source ?? known?.source
  const referring: readonly Referring[] = [
    { path: ['source'], references: referencesOf(dataset.source, sourceReferences) },
    ...found,
  ]
  return {
    source: isObject(source) ? source : undefined,
    referring,
    found,
    known: known?.found ?? [],
    byId: {
      get: (id) => known?.byId.get(id) ?? byId.get(id),
      has: (id) => known?.byId.has(id) === true || byId.has(id),
    },
    unreadable,
  }
}
