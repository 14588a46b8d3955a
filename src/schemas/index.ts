export { type Anchor, anchorSchema } from './anchor.js'
export { type Dataset, datasetSchema } from './dataset.js'
export {
  documentSchema,
  type Entity,
  entitySchema,
  geopoliticalEntitySchema,
  groupSchema,
  infrastructureSchema,
  legalInstrumentSchema,
  locationSchema,
  organizationSchema,
  personSchema,
} from './entity.js'
export { type Event, eventSchema } from './event.js'
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
export { type Time, timeSchema } from './time.js'
