import type * as entityRecords from '../data/entities/records.js'
import type * as eventRecords from '../data/events/records.js'
import type * as factRecords from '../data/facts/records.js'
import type { RecordId } from '../data/id.js'
import type * as mentionRecords from '../data/mentions/records.js'
import type * as noteRecords from '../data/notes/records.js'
import type * as quoteRecords from '../data/quotes/records.js'
import type * as referenceRecords from '../data/references/records.js'
import type * as relationRecords from '../data/relations/records.js'
import { formatDay, parseEdtf } from './edtf.js'
import { type EntityId, entities } from './entities.js'
import { type EventId, events } from './events.js'
import { facts } from './facts.js'
import { mentions } from './mentions.js'
import { notes } from './notes.js'
import { quotes } from './quotes.js'
import { references } from './references.js'
import { relations } from './relations.js'
import { source } from './source.js'
import type { AnyRecord } from './types/any-record.js'
import type { Event } from './types/event.js'
import type { Fact } from './types/fact.js'
import type { Quote } from './types/quote.js'
import type { Relation } from './types/relation.js'

type In<Module> = Module[keyof Module]

/** The record that has an id: `RecordById<'nato'>` is the organization. */
export type RecordById<Id extends RecordId> = Extract<
  | typeof source
  | In<typeof entityRecords>
  | In<typeof mentionRecords>
  | In<typeof eventRecords>
  | In<typeof factRecords>
  | In<typeof quoteRecords>
  | In<typeof relationRecords>
  | In<typeof noteRecords>
  | In<typeof referenceRecords>,
  { readonly id: Id }
>

let index: ReadonlyMap<string, AnyRecord> | undefined

/**
 * The record that has an id, of whichever kind. Ids complete in an editor, and a literal id gives the exact type:
 * `byId('nato')` is the organization. An id that no record has gives `undefined`.
 */
export function byId<Id extends RecordId>(id: Id): RecordById<Id>
export function byId(id: string): AnyRecord | undefined
export function byId(id: string): AnyRecord | undefined {
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
    ].map((record): [string, AnyRecord] => [record.id, record]),
  )
  return index.get(id)
}

/** The quotations of a speaker, nested ones included, in the order of the text. */
export function quotesBy(speaker: EntityId): readonly Quote[] {
  return quotes.filter((quote) => quote.speaker === speaker)
}

/** The facts that tell of an entity or an event, in the order of the text. */
export function factsAbout(id: EntityId | EventId): readonly Fact[] {
  return facts.filter((fact) => fact.about.includes(id))
}

/**
 * The facts on which a source takes a stand, affirming or denying, in the order of the text; `author` is the writer of
 * the report. Facts to which it stays uncommitted (`Uu`) are left out. How surely it holds each is in `attributions`.
 */
export function factsFrom(origin: EntityId | 'author'): readonly Fact[] {
  return facts.filter((fact) =>
    fact.attributions.some(({ source, factuality }) => source === origin && factuality !== 'Uu'),
  )
}

/** An event and the days between which it lies. */
export interface TimelineEntry {
  readonly event: Event
  /** First day that its time allows (EDTF, `YYYY-MM-DD`); `null` where no beginning is known. */
  readonly earliest: string | null
  /** Last day that its time allows (EDTF, `YYYY-MM-DD`); `null` where no end is known. */
  readonly latest: string | null
}

/**
 * The events in order of time, each with the days between which it lies, so that a chart needs no EDTF. An event stands
 * where its first known day puts it, one with no beginning before others of its last day; those without any date come
 * last. Where time decides nothing the order is that of the text. Planned, possible, requested and denied events are
 * among them: look at `status`.
 */
export function timeline(): readonly TimelineEntry[] {
  return events
    .map((event) => ({
      event,
      range: event.time.edtf === null ? undefined : parseEdtf(event.time.edtf),
    }))
    .map(({ event, range }) => ({ event, first: range?.first ?? null, last: range?.last ?? null }))
    .sort((a, b) => {
      const known = (entry: typeof a) => entry.first ?? entry.last ?? Number.POSITIVE_INFINITY
      if (known(a) !== known(b)) return known(a) - known(b)
      return Number(b.first === null) - Number(a.first === null)
    })
    .map(({ event, first, last }) => ({
      event,
      earliest: first === null ? null : formatDay(first),
      latest: last === null ? null : formatDay(last),
    }))
}

/** Two claims of the report that contradict each other. */
export interface Dispute {
  /** The relation that says so, and who draws it. */
  readonly relation: Relation
  /** The two claims: facts or quotations. */
  readonly claims: readonly [Fact | Quote, Fact | Quote]
}

/** The claims that contradict each other, in pairs. The text settles none of them. */
export function disputes(): readonly Dispute[] {
  const claim = (id: string) =>
    [...facts, ...quotes].find((record) => record.id === id) as Fact | Quote
  return relations
    .filter((relation) => relation.type === 'contradicts')
    .map((relation) => ({ relation, claims: [claim(relation.from), claim(relation.to)] }))
}
