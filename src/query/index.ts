export { byId, isId, type Kind, kindOf, type RecordById } from './by-id.js'
export {
  type Dispute,
  disputes,
  factsAbout,
  factsFrom,
  factsIn,
  quotesBy,
} from './claims.js'
export { eventsOf, mentionsOf, relationsOf } from './links.js'
export { notesOn } from './notes-on.js'
export type { Of, Some, WithParts } from './options.js'
export { partsOf } from './parts.js'
export { timeline } from './timeline.js'
export type { TimelineEntry } from './timeline-entries.js'
