export { type AdditionsSchema, additionsSchema, type KnownRecords } from './additions.js'
export { anchorSchema } from './anchor.js'
export { datasetSchema } from './dataset.js'
export {
  documentSchema,
  entitySchema,
  geopoliticalEntitySchema,
  groupSchema,
  infrastructureSchema,
  legalInstrumentSchema,
  locationSchema,
  organizationSchema,
  personSchema,
  sameAsSchema,
} from './entity.js'
export { eventSchema, ploverSchema } from './event.js'
export { factSchema } from './fact.js'
export { mentionSchema } from './mention.js'
export { noteSchema } from './note.js'
export {
  directQuoteSchema,
  indirectQuoteSchema,
  mixedQuoteSchema,
  quoteSchema,
} from './quote.js'
export { referenceSchema } from './reference.js'
export { relationSchema } from './relation.js'
export { sourceSchema } from './source.js'
export { timeSchema } from './time.js'
