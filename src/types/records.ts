import type { Entity } from './entity.js'
import type { Event } from './event.js'
import type { Fact } from './fact.js'
import type { Mention } from './mention.js'
import type { Note } from './note.js'
import type { Quote } from './quote.js'
import type { Reference } from './reference.js'
import type { Relation } from './relation.js'

/** The kinds of record that are written under their ids. */
export interface KeyedKinds {
  readonly Entity: Entity
  readonly Mention: Mention
  readonly Event: Event
  readonly Fact: Fact
  readonly Quote: Quote
  readonly Note: Note
  readonly Reference: Reference
}

/** A record without its id; of a union each form. */
type WithoutId<AnyForm> = AnyForm extends unknown ? Omit<AnyForm, 'id'> : never

/** The records of one file, each under its id. */
export interface Records<Kind extends keyof KeyedKinds> {
  readonly [id: string]: WithoutId<KeyedKinds[Kind]>
}

/** A relation as it is written: its id is computed from what it joins. */
export type RelationRow = WithoutId<Relation>
