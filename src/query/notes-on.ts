import { events as ownEvents } from '#data/events'
import { facts as ownFacts } from '#data/facts'
import { mentions as ownMentions } from '#data/mentions'
import { notes as ownNotes } from '#data/notes'
import { quotes as ownQuotes } from '#data/quotes'
import { relations as ownRelations } from '#data/relations'
import type { RecordId } from '../../data/ids.js'
import type {
  AnyEvent,
  AnyFact,
  AnyMention,
  AnyNote,
  AnyQuote,
  AnyRelation,
} from '../types/any-report.js'
import type { Note } from '../types/index.js'
import { answers } from './answers.js'
import { collectionOf, currentId, type Of, optionOf, requireId, type Some } from './options.js'

/** A record that hangs on others. */
type Hanging = AnyMention | AnyEvent | AnyFact | AnyQuote | AnyRelation

/** What a record hangs on: of a mention the entity, of a quotation the act of saying it, and so on. */
function supports(record: Hanging): readonly (string | undefined)[] {
  if ('level' in record) return [record.entity]
  if ('speaker' in record) return [record.event, record.nestedIn]
  if ('statement' in record) return [record.quote, ...record.about]
  if ('from' in record) return [record.from, record.to]
  return [record.partOf]
}

const rememberNotes = /* @__PURE__ */ answers()

/**
 * The notes on a record, or on the report.
 *
 * @param id - A record; there are no notes on an unknown one.
 * @param options - `{ related: true }` adds the notes on what the record hangs on: of a mention the entity; of a fact the
 * quotation that makes it and the events that it is about; of a quotation the act of saying it and the quotation that
 * contains it; of an event the event that it is a part of; of a relation the two records. Collections of another dataset
 * may stand here too, or as the last argument.
 * @throws TypeError if the id is not a string, or the records cannot be read.
 * @returns The same frozen array for the same arguments.
 */
export function notesOn<One extends AnyNote = Note>(
  id: Some<RecordId>,
  options: { readonly related?: boolean | undefined } & Related<One> = {},
  records: Related<One> = options,
): readonly One[] {
  requireId(id)
  const notes = collectionOf<'notes', One>(records, 'notes', ownNotes)
  const topic = currentId(id, notes === ownNotes)
  const isOn =
    (ids: ReadonlySet<string>) =>
    ({ about }: One) =>
      about.some((one) => ids.has(one))
  if (!optionOf(options, 'related'))
    return rememberNotes(topic, [notes], () => notes.filter(isOn(new Set([topic]))))
  const mentions = collectionOf<'mentions', AnyMention>(records, 'mentions', ownMentions)
  const events = collectionOf<'events', AnyEvent>(records, 'events', ownEvents)
  const facts = collectionOf<'facts', AnyFact>(records, 'facts', ownFacts)
  const quotes = collectionOf<'quotes', AnyQuote>(records, 'quotes', ownQuotes)
  const relations = collectionOf<'relations', AnyRelation>(records, 'relations', ownRelations)
  return rememberNotes(topic, [notes, mentions, events, facts, quotes, relations], () => {
    const hanging = new Map<string, Hanging>(
      [...mentions, ...events, ...facts, ...quotes, ...relations].map((one) => [one.id, one]),
    )
    const ids = new Set<string>([topic])
    for (const one of ids) {
      const record = hanging.get(one)
      for (const support of record ? supports(record) : []) {
        // A fact hangs on the events that it is about, not on all whom it names.
        const isNamed = record && 'statement' in record && support && !hanging.has(support)
        if (support !== undefined && !isNamed) ids.add(support)
      }
    }
    return notes.filter(isOn(ids))
  })
}

/** The collections in which `notesOn` looks. */
type Related<One extends AnyNote> = Of<'mentions' | 'events' | 'facts' | 'quotes' | 'relations'> & {
  readonly notes?: readonly One[] | undefined
}
