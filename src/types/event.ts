import type * as ids from '../../data/ids.js'
import type {
  EventType,
  eventStatuses,
  PloverMode,
  PloverType,
  participantRoles,
} from '../vocabularies/index.js'
import type { Anchor } from './anchor.js'
import type { PlaceId } from './entity.js'
import type { Time } from './time.js'

/** What the text says about an event's reality. */
export type EventStatus = (typeof eventStatuses)[number]

/** The part that an entity plays in an event. */
export type ParticipantRole = (typeof participantRoles)[number]

/** Who takes part in an event, and how. */
export interface Participant {
  /** Who or what takes part. */
  readonly entity: ids.EntityId
  /** How it takes part. */
  readonly role: ParticipantRole
}

/** The PLOVER code of a kind of event (manual, draft 2.0). */
export interface Plover {
  /** The category. */
  readonly type: PloverType
  /** One of the modes that the type allows. */
  readonly mode?: PloverMode | undefined
}

/**
 * Something that happened, goes on, is planned, possible, requested, denied or did not occur; acts of speech included. A
 * record does not say that the event took place: `status` gives what the text says, and facts give who says so.
 */
export interface Event<Id extends string = ids.EventId> {
  /** Unique over all records; kebab-case; permanent. */
  readonly id: Id
  /** The kind of event. */
  readonly type: EventType
  /** A headline, in the editor's words. Of an event that is not told as real, it says so. */
  readonly title: string
  /** What the text says about its reality. */
  readonly status: EventStatus
  /** Who takes part; empty if the text names nobody. */
  readonly participants: readonly Participant[]
  /** Where it takes place, if the text says so. */
  readonly place?: PlaceId | undefined
  /** When it takes place. */
  readonly time: Time
  /** The event that it is a part of. */
  readonly partOf?: ids.EventId | undefined
  /** The PLOVER code of its kind, if there is one, whatever its status: filter by `status` before you count codes. */
  readonly plover?: Plover | undefined
  /** The CAMEO code (1.1b3) of its kind, if there is one, whatever its status: three or four digits. */
  readonly cameo?: string | undefined
  /** The words that express it. */
  readonly anchors: readonly Anchor[]
}
