import { collections } from '../collections.js'
import { type Collection, fields, type ReferenceField, sourceReferences } from './fields.js'
import { mostElements, mostRecords } from './limits.js'
import { once } from './once.js'
import type { Path } from './problem.js'

/** An object whose fields may hold anything. */
export type Unknown = Readonly<Record<string, unknown>>

/** A path such as `time.anchor` or `participants.*.entity`: the names up to a list, if there is one, and those in its elements. */
interface FieldPath {
  readonly names: readonly string[]
  readonly inElements: readonly string[] | undefined
}

/** A value of a field. Its path is made only where it is reported: most values are right. */
class FoundValue {
  constructor(
    private readonly fieldPath: FieldPath,
    private readonly index: number,
  ) {}

  /** Where it stands in its record. */
  at(): Path {
    const { names, inElements } = this.fieldPath
    return inElements ? [...names, this.index, ...inElements] : names
  }

  /** Whether both are elements of one list. */
  isInListOf(other: FoundValue): boolean {
    return this.fieldPath === other.fieldPath
  }
}

/** A field that refers to records. */
interface ReferencePath extends FieldPath {
  readonly field: ReferenceField
}

/** A field of a record that refers to another record. */
class FoundReference extends FoundValue {
  /** What it may refer to. */
  readonly field: ReferenceField
  /** The record that it refers to, if there is one. */
  target: Found | undefined

  constructor(
    readonly id: string,
    path: ReferencePath,
    index: number,
  ) {
    super(path, index)
    this.field = path.field
    this.target = undefined
  }
}

/** A stretch of the text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** An anchor of a record. */
export class FoundAnchor extends FoundValue implements Stretch {
  constructor(
    readonly start: number,
    readonly end: number,
    fieldPath: FieldPath,
    index: number,
  ) {
    super(fieldPath, index)
  }
}

/** Something that refers to records: a record, or the source. */
interface Referring {
  /** The path to what stands at a place in it. */
  pathTo(...at: Path): Path
  readonly references: readonly FoundReference[]
}

/** A record of a dataset that may be wrong in any way. It is read once, for all rules. */
export class Found implements Referring {
  readonly references: readonly FoundReference[]
  readonly anchors: readonly FoundAnchor[]

  constructor(
    private readonly before: Path,
    readonly collection: Collection,
    private readonly index: number,
    readonly record: Unknown,
  ) {
    this.references = referencesOf(record, fields[collection].references)
    this.anchors = anchorsOf(collection, record)
  }

  pathTo(...at: Path): Path {
    return [...this.before, this.collection, this.index, ...at]
  }
}

/** Records that others are added to. They are taken to be valid, and read once for all additions. */
export interface KnownRecords {
  readonly source: unknown
  readonly found: readonly Found[]
  readonly byId: ReadonlyMap<unknown, Found>
}

/** A dataset as the rules see it. */
export interface DatasetView {
  /** The `source` record, if it is an object. */
  readonly source: Unknown | undefined
  /** Every record found, and the source: what may refer to records. */
  readonly referring: readonly Referring[]
  /** Every record that is an object, in order. */
  readonly found: readonly Found[]
  /** The same by collection. */
  readonly byCollection: Readonly<Record<Collection, readonly Found[]>>
  /** The records that those found are added to, if any: the same array for all additions to the same records. */
  readonly known: readonly Found[]
  /** The record that has an id, known ones included: of two the first. What is no string is no id. */
  readonly byId: (id: unknown) => Found | undefined
  /** The collections that are not arrays, or have records without an id: nobody knows which records they have. */
  readonly unreadable: ReadonlySet<Collection>
}

/** Whether a value is an object whose fields can be read. */
export const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null

/** The elements of a value: none if it is not an array, or too long. */
export const elementsOf = (value: unknown, most = mostElements): readonly unknown[] =>
  Array.isArray(value) && value.length <= most ? value : []

/** The value as a stretch of the text, if it is an anchor. */
export function asAnchor(value: unknown): Stretch | undefined {
  if (!isObject(value)) return undefined
  const { start, end } = value
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined
  return { start: start as number, end: end as number }
}

function parse(path: string): FieldPath {
  const [list = '', ...rest] = path.split('.*')
  const inElements = rest[0]?.split('.').slice(1)
  return { names: list.split('.'), inElements }
}

// There are few paths, and many records: each path is parsed once.
const parsed = /* @__PURE__ */ once(parse)
const anchorPaths = /* @__PURE__ */ once((paths: readonly string[]) => paths.map(parse))
const referencePaths = /* @__PURE__ */ once(
  (references: Readonly<Record<string, ReferenceField>>): readonly ReferencePath[] =>
    Object.entries(references).map(([path, field]) => ({ ...parse(path), field })),
)

function follow(value: unknown, names: readonly string[]): unknown {
  let one = value
  for (const name of names) one = isObject(one) ? one[name] : undefined
  return one
}

/** The value at a path without `*`. */
export const valueAt = (record: unknown, path: string): unknown =>
  follow(record, parsed(path).names)

/** What is read of all values of some fields: one, or one for each element where the path leads into a list. */
function readAll<At extends FieldPath, Value>(
  record: unknown,
  paths: readonly At[],
  read: (value: unknown, path: At, index: number) => Value | undefined,
): readonly Value[] {
  const all: Value[] = []
  for (const path of paths) {
    const { names, inElements } = path
    const value = follow(record, names)
    if (value === undefined) continue
    const elements = inElements ? elementsOf(value) : [value]
    for (let index = 0; index < elements.length; index++) {
      const one = read(follow(elements[index], inElements ?? []), path, index)
      if (one !== undefined) all.push(one)
    }
  }
  // A copy has no room for more.
  return all.slice()
}

function readAnchor(value: unknown, path: FieldPath, index: number): FoundAnchor | undefined {
  const anchor = asAnchor(value)
  return anchor && new FoundAnchor(anchor.start, anchor.end, path, index)
}

function readReference(id: unknown, path: ReferencePath, index: number) {
  const isReference = typeof id === 'string' && !path.field.keywords?.includes(id)
  return isReference ? new FoundReference(id, path, index) : undefined
}

/** The anchors of a record, in the order of its fields. */
export const anchorsOf = (collection: Collection, record: unknown): readonly FoundAnchor[] =>
  readAll(record, anchorPaths(fields[collection].anchors), readAnchor)

const referencesOf = (
  record: unknown,
  references: Readonly<Record<string, ReferenceField>>,
): readonly FoundReference[] => readAll(record, referencePaths(references), readReference)

function recordsOf(dataset: Unknown, before: Path, collection: Collection): readonly Found[] {
  const found: Found[] = []
  const records = elementsOf(dataset[collection], mostRecords)
  for (let index = 0; index < records.length; index++) {
    const record = records[index]
    if (isObject(record)) found.push(new Found(before, collection, index, record))
  }
  return found
}

function readRecords(dataset: Unknown, before: Path): DatasetView['byCollection'] {
  const all = collections.map((name) => [name, recordsOf(dataset, before, name)] as const)
  return Object.fromEntries(all) as DatasetView['byCollection']
}

/** Whether the records of a collection, and so their ids, are known. */
function isReadable(records: unknown): boolean {
  if (!Array.isArray(records) || records.length > mostRecords) return false
  // Unlike every, findIndex takes a hole for undefined.
  return records.findIndex((record) => !isObject(record) || typeof record.id !== 'string') === -1
}

/** The records by id: of two with the same id the first. */
function byIdOf(found: readonly Found[]): ReadonlyMap<unknown, Found> {
  const byId = new Map<unknown, Found>()
  for (const one of found) {
    const { id } = one.record
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, one)
  }
  return byId
}

/** Reads records that others will be added to. */
export function readKnown(dataset: object): KnownRecords {
  const found = Object.values(readRecords(dataset as Unknown, ['known'])).flat()
  return { source: (dataset as Unknown).source, found, byId: byIdOf(found) }
}

/**
 * Reads a dataset, or records to be added to others, whatever the value is.
 *
 * @param known - The records that those of the value are added to.
 */
export function readDataset(value: unknown, known?: KnownRecords): DatasetView {
  const dataset = isObject(value) ? value : {}
  const byCollection = readRecords(dataset, [])
  const found = Object.values(byCollection).flat()
  const own = byIdOf(found)
  const byId = (id: unknown) => known?.byId.get(id) ?? own.get(id)
  const unreadable = new Set(
    collections.filter((collection) => {
      const isAbsent = known !== undefined && dataset[collection] === undefined
      return !isAbsent && !isReadable(dataset[collection])
    }),
  )
  const source = dataset.source ?? known?.source
  const referring: readonly Referring[] = [
    {
      pathTo: (...at) => ['source', ...at],
      references: referencesOf(dataset.source, sourceReferences),
    },
    ...found,
  ]
  for (const { references } of referring) {
    for (const reference of references) {
      reference.target = byId(reference.id)
    }
  }
  return {
    source: isObject(source) ? source : undefined,
    referring,
    found,
    byCollection,
    known: known?.found ?? [],
    byId,
    unreadable,
  }
}
