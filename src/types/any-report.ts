import type { Entity } from './entity.js'
import type { Event } from './event.js'
import type { Fact } from './fact.js'
import type { Mention } from './mention.js'
import type { Note } from './note.js'
import type { Quote } from './quote.js'
import type { Reference } from './reference.js'
import type { Relation } from './relation.js'
import type { Source } from './source.js'

/** The names of the fields that hold ids; `fields` of `src/rules` says what they refer to. */
export type IdField =
  | 'about'
  | 'addressee'
  | 'affiliation'
  | 'entity'
  | 'event'
  | 'from'
  | 'id'
  | 'medium'
  | 'nestedIn'
  | 'owner'
  | 'partOf'
  | 'place'
  | 'quote'
  | 'references'
  | 'source'
  | 'speaker'
  | 'to'

/** A record whose fields of some names hold other ids. */
export type WithIds<Value, Ids> = Value extends readonly (infer Element)[]
  ? readonly WithIds<Element, Ids>[]
  : Value extends object
    ? {
        readonly [Key in keyof Value]: Key extends keyof Ids
          ? IdsIn<Value[Key], Ids[Key], Ids>
          : WithIds<Value[Key], Ids>
      }
    : Value

/** An id or a list of ids, with other ids. The `source` of a quotation is an anchor, and stays one. */
type IdsIn<Value, Id, Ids> = Value extends readonly string[]
  ? readonly Id[]
  : Value extends string
    ? Id
    : WithIds<Value, Ids>

type WithAnyIds<Value> = WithIds<Value, { [Field in IdField]: string }>

/** The description of the annotated text of any report. */
export type AnySource = WithAnyIds<Source>

/** An entity of any report: as `Entity`, but ids are any strings. */
export type AnyEntity = WithAnyIds<Entity>

/** A mention of any report: as `Mention`, but ids are any strings. */
export type AnyMention = WithAnyIds<Mention>

/** An event of any report: as `Event`, but ids are any strings. */
export type AnyEvent = WithAnyIds<Event>

/** A fact of any report: as `Fact`, but ids are any strings. */
export type AnyFact = WithAnyIds<Fact>

/** A quotation of any report: as `Quote`, but ids are any strings. */
export type AnyQuote = WithAnyIds<Quote>

/** A relation of any report: as `Relation`, but ids are any strings. */
export type AnyRelation = WithAnyIds<Relation>

/** A note on any report: as `Note`, but ids are any strings. */
export type AnyNote = WithAnyIds<Note>

/** A reference of any report: as `Reference`, but its id is any string. */
export type AnyReference = WithAnyIds<Reference>

/** A record of any kind, of any report. */
export type AnyRecord =
  | AnySource
  | AnyEntity
  | AnyMention
  | AnyEvent
  | AnyFact
  | AnyQuote
  | AnyRelation
  | AnyNote
  | AnyReference

/** An annotated text and all records on it, of any report. */
export type AnyDataset = {
  /** The JSON Schema of the file that it stands in, for editors. */
  readonly $schema?: string | undefined
  /** The version of the dataset. */
  readonly version?: string | undefined
  /** The text that the records are about. */
  readonly source: AnySource
  /** Anyone and anything that the text refers to. */
  readonly entities: readonly AnyEntity[]
  /** Each expression that refers to an entity. */
  readonly mentions: readonly AnyMention[]
  /** What happened, goes on, is planned, possible, requested, denied or did not occur, according to the text. */
  readonly events: readonly AnyEvent[]
  /** The statements that the text makes or reports, and who holds them. */
  readonly facts: readonly AnyFact[]
  /** What is said, and by whom. */
  readonly quotes: readonly AnyQuote[]
  /** How events, facts and quotations are connected. */
  readonly relations: readonly AnyRelation[]
  /** What the editor remarks on records. */
  readonly notes: readonly AnyNote[]
  /** Publications other than the text. */
  readonly references: readonly AnyReference[]
}
