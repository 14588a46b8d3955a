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

let index: ReadonlyMap<string, types.AnyRecord> | undefined

/**
 * The record that has an id, of any kind. Ids complete in an editor, and a literal id gives the exact type:
 * `byId('nato')` is an organization. Returns `undefined` if no record has the id.
 */
export function byId<Id extends ids.RecordId>(id: Id): RecordById<Id>
export function byId(id: string): types.AnyRecord | undefined
export function byId(id: string): types.AnyRecord | undefined {
  index ??= new Map(
    [
      source,
      ...entities,
      ...mentions,
      ...events,
      ...facts,
      ...quotes,
      ...relations,
      ...notes,
      ...references,
    ].map((record): [string, types.AnyRecord] => [record.id, record]),
  )
  return index.get(id)
}
