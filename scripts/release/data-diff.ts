import { isDeepStrictEqual } from 'node:util'
import { type Collection, fields, sourceReferences } from '../../src/rules/fields.js'
import type { RecordChange } from '../../src/types/changes.js'

type Value = Readonly<Record<string, unknown>>
type Entry = Value & { readonly id: string }

/** A dataset as JSON has it. */
export interface Data {
  readonly source: Entry
  readonly [collection: string]: unknown
}

/** Ids that records had, and those that they have now. */
export type Moved = Readonly<Record<string, string>>

/** The fields by which a user recognizes the text, or finds its paragraphs in another one. */
const ofText = ['language', 'length', 'sha256', 'canonicalForm', 'paragraphs']

/** The fields on which the TypeScript type of a record depends. */
const ofType: { readonly [Name in Collection]?: string } = { entities: 'type', quotes: 'type' }

/** The fields that say how a record puts it, or what it rests on, and not what it claims. Anchors are such fields, too. */
const wording: Readonly<Record<Collection, readonly string[]>> = {
  entities: ['name', 'aliases', 'description', 'sameAs.references'],
  mentions: [],
  events: ['title', 'time.references'],
  facts: ['statement'],
  quotes: ['text', 'paraphrase'],
  relations: [],
  // The editor's own remarks, and descriptions of publications.
  notes: ['kind', 'text', 'about', 'better.field', 'better.value', 'references'],
  references: ['title', 'publisher', 'url', 'published'],
}

const pathsOfAnchors = (collection: Collection): readonly string[] =>
  (fields[collection]?.anchors ?? []).map((path) => path.replace('.*', ''))

const isObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of a record, by their paths: objects are taken apart, but not anchors and lists. */
function fieldsOf(record: Value, whole: readonly string[], prefix = ''): [string, unknown][] {
  return Object.entries(record).flatMap(([name, value]) => {
    const path = prefix + name
    if (isObject(value) && !whole.includes(path)) return fieldsOf(value, whole, `${path}.`)
    return [[path, value]]
  })
}

/** Whether two lists have the same elements, in whatever order. */
function isReordered(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) {
    return false
  }
  return before.every((one) => after.some((other) => isDeepStrictEqual(one, other)))
}

function levelOf(
  collection: Collection,
  field: string,
  before: unknown,
  after: unknown,
): RecordChange['level'] {
  if (ofType[collection] === field) return 'major'
  const isWording =
    wording[collection]?.includes(field) || pathsOfAnchors(collection).includes(field)
  return isWording || isReordered(before, after) ? 'patch' : 'minor'
}

const values = (before: unknown, after: unknown) => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
})

/** What changed in one record. */
function recordDiff(collection: Collection, before: Value, after: Entry): RecordChange[] {
  const anchors = pathsOfAnchors(collection)
  const [was, is] = [new Map(fieldsOf(before, anchors)), new Map(fieldsOf(after, anchors))]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field) => {
    const [one, other] = [was.get(field), is.get(field)]
    if (field === 'id' || isDeepStrictEqual(one, other)) return []
    const level = levelOf(collection, field, one, other)
    return { level, kind: 'changed', collection, id: after.id, field, ...values(one, other) }
  })
}

function sourceDiff(before: Entry, after: Entry): RecordChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((field) => {
    const [one, other] = [before[field], after[field]]
    if (isDeepStrictEqual(one, other)) return []
    const level = field === 'id' || ofText.includes(field) ? 'major' : 'patch'
    const change = { level, kind: 'changed', collection: 'source', id: before.id } as const
    return { ...change, field, ...values(one, other) }
  })
}

/** A value with what is at a path replaced; `*` stands for each element of a list. */
function replacedAt(
  value: unknown,
  path: readonly string[],
  replace: (id: unknown) => unknown,
): unknown {
  const [name, ...rest] = path
  if (name === undefined) return replace(value)
  if (name === '*') {
    return Array.isArray(value) ? value.map((one) => replacedAt(one, rest, replace)) : value
  }
  if (!isObject(value) || !Object.hasOwn(value, name)) return value
  return { ...value, [name]: replacedAt(value[name], rest, replace) }
}

/** A record whose references name moved records by the ids that they have now. */
function withMoved<One extends Value>(record: One, paths: object, moved: Moved): One {
  const current = (id: unknown) => (Object.hasOwn(moved, String(id)) ? moved[String(id)] : id)
  return Object.keys(paths).reduce(
    (one, path) => replacedAt(one, path.split('.'), current) as One,
    record,
  )
}

/** The collections that either of two datasets has. */
const collectionsOf = (...all: readonly Data[]): readonly Collection[] => {
  const names = all.flatMap((data) => Object.keys(data).filter((name) => Array.isArray(data[name])))
  return [...new Set(names)] as Collection[]
}

const recordsOf = (data: Data, name: string) => (data[name] ?? []) as readonly Entry[]

/** The collection of each record, by its id. */
const placesOf = (data: Data): ReadonlyMap<string, Collection> =>
  new Map(collectionsOf(data).flatMap((name) => recordsOf(data, name).map(({ id }) => [id, name])))

/**
 * What changed in the records from one dataset to another, and which version each change asks for. What refers to a moved
 * record has not changed by that.
 */
export function dataDiff(last: Data, next: Data, moved: Moved = {}): RecordChange[] {
  const [was, is] = [placesOf(last), placesOf(next)]
  const changes = sourceDiff(withMoved(last.source, sourceReferences, moved), next.source)
  for (const collection of collectionsOf(last, next)) {
    const after = new Map(recordsOf(next, collection).map((record) => [record.id, record]))
    // The ids that the records of the last release have now.
    const kept: string[] = []
    for (const old of recordsOf(last, collection)) {
      const record = withMoved(old, fields[collection]?.references ?? {}, moved)
      const { id } = record
      const place = is.get(id)
      const to = place ? id : moved[id]
      const target = to === undefined ? undefined : after.get(to)
      if (place && place !== collection) {
        const field = { field: 'collection', before: collection, after: place }
        changes.push({ level: 'major', kind: 'changed', collection, id, ...field })
      } else if (to === undefined || !is.has(to)) {
        changes.push({ level: 'major', kind: 'removed', collection, id })
      } else if (to !== id) {
        changes.push({ level: target ? 'minor' : 'major', kind: 'moved', collection, id, to })
      }
      // A record that was there before may have taken in another one, which it need not equal.
      if (!target || (to !== id && was.has(target.id))) continue
      changes.push(...recordDiff(collection, record, target))
      kept.push(target.id)
    }
    for (const id of after.keys()) {
      if (was.has(id) || kept.includes(id)) continue
      changes.push({ level: 'minor', kind: 'added', collection, id })
    }
    const order = [...after.keys()].filter((id) => kept.includes(id))
    if (!isDeepStrictEqual(kept, order)) {
      changes.push({ level: 'patch', kind: 'reordered', collection })
    }
  }
  return changes
}
