import type { Entity } from './entity.js'
import type { Event } from './event.js'
import type { Fact } from './fact.js'
import type { Mention } from './mention.js'
import type { Note } from './note.js'
import type { Quote } from './quote.js'
import type { Reference } from './reference.js'
import type { Relation } from './relation.js'
import type { Source } from './source.js'

/** Any record. */
export type AnyRecord =
  | Source
  | Entity
  | Mention
  | Event
  | Fact
  | Quote
  | Relation
  | Note
  | Reference
