export { byId, type RecordById } from './by-id.js'
export { type Dispute, disputes, factsAbout, factsFrom, quotesBy } from './claims.js'
export { type TimelineEntry, timeline } from './timeline.js'
