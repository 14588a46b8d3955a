import type { fields, sourceReferences } from '../rules/fields.js'
import type { Entity } from './entity.js'
import type { Event } from './event.js'
import type { Fact } from './fact.js'
import type { Mention } from './mention.js'
import type { Note } from './note.js'
import type { Quote } from './quote.js'
import type { Reference } from './reference.js'
import type { Relation } from './relation.js'
import type { Source } from './source.js'

type Fields = typeof fields

/** The name of the field at the end of a path such as `participants.*.entity` or `about.*`. */
type FieldAt<Path> = Path extends `${infer List}.*`
  ? FieldAt<List>
  : Path extends `${string}.${infer Rest}`
    ? FieldAt<Rest>
    : Path

/** The names of the fields of a kind that hold ids. */
type IdField<Name extends keyof Fields> = 'id' | FieldAt<keyof Fields[Name]['references']>

type AnyId<Value> = Value extends string
  ? string
  : Value extends readonly string[]
    ? readonly string[]
    : Value

type WithAnyIds<Value, Field> = Value extends readonly (infer Element)[]
  ? readonly WithAnyIds<Element, Field>[]
  : Value extends object
    ? {
        readonly [Key in keyof Value]: Key extends Field
          ? WithAnyIds<AnyId<Value[Key]>, Field>
          : WithAnyIds<Value[Key], Field>
      }
    : Value

/** The description of the annotated text of any report. */
export type AnySource = WithAnyIds<Source, 'id' | FieldAt<keyof typeof sourceReferences>>

/** An entity of any report: as `Entity`, but ids are any strings. */
export type AnyEntity = WithAnyIds<Entity, IdField<'entities'>>

/** A mention of any report: as `Mention`, but ids are any strings. */
export type AnyMention = WithAnyIds<Mention, IdField<'mentions'>>

/** An event of any report: as `Event`, but ids are any strings. */
export type AnyEvent = WithAnyIds<Event, IdField<'events'>>

/** A fact of any report: as `Fact`, but ids are any strings. */
export type AnyFact = WithAnyIds<Fact, IdField<'facts'>>

/** A quotation of any report: as `Quote`, but ids are any strings. */
export type AnyQuote = WithAnyIds<Quote, IdField<'quotes'>>

/** A relation of any report: as `Relation`, but ids are any strings. */
export type AnyRelation = WithAnyIds<Relation, IdField<'relations'>>

/** A note on any report: as `Note`, but ids are any strings. */
export type AnyNote = WithAnyIds<Note, IdField<'notes'>>

/** A reference of any report: as `Reference`, but its id is any string. */
export type AnyReference = WithAnyIds<Reference, IdField<'references'>>

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
  readonly source: AnySource
  readonly entities: readonly AnyEntity[]
  readonly mentions: readonly AnyMention[]
  readonly events: readonly AnyEvent[]
  readonly facts: readonly AnyFact[]
  readonly quotes: readonly AnyQuote[]
  readonly relations: readonly AnyRelation[]
  readonly notes: readonly AnyNote[]
  readonly references: readonly AnyReference[]
}
