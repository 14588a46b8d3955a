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
  /** The records by id: of two with one id the first. */
  readonly byId: ReadonlyMap<string, Found>
  /** The collections that are no arrays, or have records without an id: which records they have is not known. */
  readonly unreadable: ReadonlySet<Collection>
}

/** Finds what is wrong with a dataset in one respect. It must bear any input. */
export type Rule = (dataset: Dataset) => Iterable<Problem>

/** An id as a message shows it: a long one cut. */
export const shown = (id: string): string => (id.length > 80 ? `${id.slice(0, 79)}…` : id)

/** Whether a value is an object whose fields can be read. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The elements of a value that is an array, each with its path; none of any other. */
export function elements(value: unknown, path: Path): { value: unknown; path: Path }[] {
  return Array.isArray(value)
    ? Array.from(value, (element, index) => ({ value: element, path: [...path, index] }))
    : []
}

/** An anchor that is one, with its path. */
export interface FoundAnchor {
  readonly start: number
  readonly end: number
  readonly path: Path
}

/** The value as an anchor, if it is one. */
export function asAnchor(value: unknown, path: Path): FoundAnchor[] {
  if (!isObject(value)) return []
  const { start, end } = value
  return Number.isInteger(start) && Number.isInteger(end)
    ? [{ start: start as number, end: end as number, path }]
    : []
}

/** The anchors among the elements of a value. */
export const asAnchors = (value: unknown, path: Path): FoundAnchor[] =>
  elements(value, path).flatMap((element) => asAnchor(element.value, element.path))

/** Reads a dataset, whatever it is. */
export function readDataset(value: unknown): Dataset {
  const dataset = isObject(value) ? value : {}
  const found = (Object.keys(kinds) as Collection[]).flatMap((collection) =>
    elements(dataset[collection], [collection]).flatMap(({ value: record, path }) =>
      isObject(record) ? [{ collection, path, record }] : [],
    ),
  )
  const unreadable = new Set<Collection>()
  for (const collection of Object.keys(kinds) as Collection[]) {
    const records: unknown = dataset[collection]
    const ids =
      Array.isArray(records) && records.every((r) => isObject(r) && typeof r.id === 'string')
    if (!ids) unreadable.add(collection)
  }
  const byId = new Map<string, Found>()
  for (const one of found) {
    const { id } = one.record
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, one)
  }
  return { source: isObject(dataset.source) ? dataset.source : undefined, found, byId, unreadable }
}
