export {
  type Additions,
  type AdditionsSchema,
  additionsSchema,
  type KnownRecords,
} from './additions.js'
export { type Anchor, type AnchorSchema, anchorSchema } from './anchor.js'
export { type Collections, type Dataset, type DatasetSchema, datasetSchema } from './dataset.js'
export {
  documentSchema,
  type Entity,
  type EntityTypeSchema,
  type entityFields,
  entitySchema,
  geopoliticalEntitySchema,
  groupSchema,
  infrastructureSchema,
  legalInstrumentSchema,
  locationSchema,
  organizationSchema,
  personSchema,
  type SameAsSchema,
  sameAsSchema,
} from './entity.js'
export { type Event, eventSchema, type PloverSchema, ploverSchema } from './event.js'
export { type Fact, factSchema } from './fact.js'
export { type Mention, mentionSchema } from './mention.js'
export { type Note, noteSchema } from './note.js'
export {
  directQuoteSchema,
  indirectQuoteSchema,
  mixedQuoteSchema,
  type Quote,
  quoteSchema,
} from './quote.js'
export { type Reference, referenceSchema } from './reference.js'
export { type Relation, relationSchema } from './relation.js'
export { type Source, sourceSchema } from './source.js'
export { type Time, type TimeSchema, timeSchema } from './time.js'
export type { Immutable, Values } from './primitives.js'
