import type { EntityId } from '../../data/entities/id.js'
import type { EventId } from '../../data/events/id.js'
import type {
  EventType,
  eventStatuses,
  PloverMode,
  PloverType,
  participantRoles,
} from '../vocabularies.js'
import type { Anchor } from './anchor.js'
import type { Time } from './time.js'

/** What the text says of an event's reality. */
export type EventStatus = (typeof eventStatuses)[number]

/** The part that an entity plays in an event. */
export type ParticipantRole = (typeof participantRoles)[number]

/** Who takes part in an event, and how. */
export interface Participant {
  readonly entity: EntityId
  readonly role: ParticipantRole
}

/** PLOVER's code for a kind of happening (manual, draft 2.0). */
export interface Plover {
  readonly type: PloverType
  /** One of the modes that the type allows. */
  readonly mode?: PloverMode | undefined
}

/**
 * Something that happened, goes on, is planned, possible, asked for or denied; acts of speech included. That a record
 * exists does not say that the event took place: `status` tells what the text says, and facts tell who says so.
 */
export interface Event<Id extends string = EventId> {
  /** Unique over all records; kebab-case; permanent. */
  readonly id: Id
  /** What kind of happening it is. */
  readonly type: EventType
  /** A headline for it, in the editor's words. */
  readonly title: string
  /** What the text says of its reality. */
  readonly status: EventStatus
  /** Who takes part; empty where the text names nobody. */
  readonly participants: readonly Participant[]
  /** Where, if the text tells. */
  readonly place?: EntityId | undefined
  /** When, as the text has it. */
  readonly time: Time
  /** Event of which it is a part. */
  readonly partOf?: EventId | undefined
  /** Code of the kind of happening in PLOVER, where there is one, whatever the status. */
  readonly plover?: Plover | undefined
  /** Code of the kind of happening in CAMEO 1.1b3, where there is one, whatever the status: three or four digits. */
  readonly cameo?: string | undefined
  /** The words that tell of it. */
  readonly anchors: readonly Anchor[]
}
