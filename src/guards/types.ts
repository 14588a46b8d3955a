import type * as entity from '../types/entity.js'
import type * as event from '../types/event.js'
import type * as fact from '../types/fact.js'
import type * as mention from '../types/mention.js'
import type * as note from '../types/note.js'
import type * as quote from '../types/quote.js'
import type * as reference from '../types/reference.js'
import type * as relation from '../types/relation.js'
import type * as source from '../types/source.js'
import type { OfAnyReport } from '../types/of-any-report.js'

/** An annotated text. */
export type Source = OfAnyReport<source.Source>

/** Whoever and whatever a text refers to. Narrow it by `type`. */
export type Entity = OfAnyReport<entity.Entity>

/** One expression that refers to an entity. */
export type Mention = OfAnyReport<mention.Mention>

/** Something that happened, goes on, is planned, possible, asked for or denied. */
export type Event = OfAnyReport<event.Event>

/** One atomic statement that a text makes or reports. */
export type Fact = OfAnyReport<fact.Fact>

/** What someone says, according to a text. Narrow it by `type`. */
export type Quote = OfAnyReport<quote.Quote>

/** How one event, fact or quotation bears on another. */
export type Relation = OfAnyReport<relation.Relation>

/** A remark of the editor's. */
export type Note = OfAnyReport<note.Note>

/** A publication other than the report. */
export type Reference = OfAnyReport<reference.Reference>
