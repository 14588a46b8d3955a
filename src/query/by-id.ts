import { entities } from '#data/entities'
import { events } from '#data/events'
import { facts } from '#data/facts'
import { mentions } from '#data/mentions'
import { notes } from '#data/notes'
import { quotes } from '#data/quotes'
import { references } from '#data/references'
import { relations } from '#data/relations'
import { source } from '#data/source'
import type * as ids from '../../data/ids.js'
import type * as types from '../types/index.js'
import type { movedIds } from './moved.js'
import { collectionOf, currentId, optionOf, reading, requireId, type Some } from './options.js'

/** The record that has an id: `RecordById<'nato'>` is an organization. */
export type RecordById<Id extends ids.RecordId> = Id extends ids.SourceId
  ? types.Source<Id>
  : Id extends ids.MentionId
    ? types.Mention<Id>
    : Id extends ids.EventId
      ? types.Event<Id>
      : Id extends ids.FactId
        ? types.Fact<Id>
        : Id extends ids.RelationId
          ? types.Relation<Id>
          : Id extends ids.NoteId
            ? types.Note<Id>
            : Id extends ids.ReferenceId
              ? types.Reference<Id>
              : Id extends ids.QuoteId
                ? QuoteById<Id>
                : Id extends ids.EntityId
                  ? EntityById<Id>
                  : never

type QuoteById<Id extends ids.QuoteId> = Id extends ids.DirectQuoteId
  ? types.DirectQuote<Id>
  : Id extends ids.MixedQuoteId
    ? types.MixedQuote<Id>
    : types.IndirectQuote<Id>

type EntityById<Id extends ids.EntityId> = Id extends ids.PersonId
  ? types.Person<Id>
  : Id extends ids.OrganizationId
    ? types.Organization<Id>
    : Id extends ids.GeopoliticalEntityId
      ? types.GeopoliticalEntity<Id>
      : Id extends ids.LocationId
        ? types.Location<Id>
        : Id extends ids.GroupId
          ? types.Group<Id>
          : Id extends ids.LegalInstrumentId
            ? types.LegalInstrument<Id>
            : Id extends ids.DocumentId
              ? types.Document<Id>
              : types.Infrastructure<Id>

/** What kind of record a record is. */
export type Kind = (typeof kinds)[number][0] | 'source'

const kinds = [
  ['entity', 'entities'],
  ['mention', 'mentions'],
  ['event', 'events'],
  ['fact', 'facts'],
  ['quote', 'quotes'],
  ['relation', 'relations'],
  ['note', 'notes'],
  ['reference', 'references'],
] as const

const own = { source, entities, mentions, events, facts, quotes, relations, notes, references }

/** The records of an array by their ids. */
interface Index {
  readonly length: number
  readonly records: ReadonlyMap<string, types.AnyRecord>
}

const indexes = new WeakMap<readonly types.AnyRecord[], Index>()

/** The record of an array that has an id. The array is read once, until it grows or shrinks. */
function find(all: readonly types.AnyRecord[], id: string): types.AnyRecord | undefined {
  let index = indexes.get(all)
  if (index?.length !== all.length) {
    index = { length: all.length, records: new Map(all.map((one) => [one.id, one])) }
    indexes.set(all, index)
  }
  return index.records.get(id)
}

/** The record of a dataset that has an id, and its kind. */
function lookUp(
  given: string,
  dataset: Partial<types.AnyDataset>,
): { readonly kind: Kind; readonly record: types.AnyRecord } | undefined {
  requireId(given)
  const id = currentId(given, dataset === own)
  const source = optionOf(dataset, 'source')
  if (source && reading(() => source.id) === id) return { kind: 'source', record: source }
  for (const [kind, name] of kinds) {
    const records = collectionOf<typeof name, types.AnyRecord>(dataset, name, [])
    const record = reading(() => find(records, id))
    if (record) return { kind, record }
  }
  return undefined
}

/**
 * The record that has an id, of any kind. Ids complete in an editor, and a literal id gives the exact type:
 * `byId('nato')` is an organization.
 *
 * @param dataset - Another dataset to look in.
 * @throws TypeError if the id is not a string, or the records cannot be read.
 * @returns `undefined` if no record has the id.
 */
export function byId<Id extends ids.RecordId>(id: Id): RecordById<Id>
/** @deprecated The record has another id now; this one is dropped in the next major version. */
export function byId<Id extends keyof typeof movedIds>(id: Id): RecordById<(typeof movedIds)[Id]>
export function byId(id: string, dataset?: Partial<types.AnyDataset>): types.AnyRecord | undefined
export function byId(
  id: string,
  dataset: Partial<types.AnyDataset> = own,
): types.AnyRecord | undefined {
  return lookUp(id, dataset)?.record
}

/**
 * What kind of record has an id: `kindOf('nato')` is `entity`.
 *
 * @param dataset - Another dataset to look in.
 * @throws TypeError if the id is not a string, or the records cannot be read.
 * @returns `undefined` if no record has the id.
 */
export function kindOf(
  id: Some<ids.RecordId>,
  dataset: Partial<types.AnyDataset> = own,
): Kind | undefined {
  return lookUp(id, dataset)?.kind
}

/**
 * Whether a value is the id of a record.
 *
 * @param dataset - Another dataset to look in: its ids are any strings.
 * @throws TypeError if its records cannot be read.
 */
export function isId(value: unknown): value is ids.RecordId
export function isId(value: unknown, dataset: Partial<types.AnyDataset>): value is string
export function isId(value: unknown, dataset: Partial<types.AnyDataset> = own): boolean {
  return typeof value === 'string' && lookUp(value, dataset) !== undefined
}
