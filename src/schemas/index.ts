export { type AdditionsSchema, additionsSchema, type KnownRecords } from './additions.js'
export { type AnchorSchema, anchorSchema } from './anchor.js'
export { type DatasetSchema, datasetSchema } from './dataset.js'
export {
  documentSchema,
  type EntityForm,
  type EntitySchema,
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
export { type EventSchema, eventSchema, type PloverSchema, ploverSchema } from './event.js'
export { type FactSchema, factSchema } from './fact.js'
export { type MentionSchema, mentionSchema } from './mention.js'
export { type NoteSchema, noteSchema } from './note.js'
export { type NullForAbsent, type NullForAbsentSchema, nullForAbsent } from './null-for-absent.js'
export {
  type DirectQuoteSchema,
  directQuoteSchema,
  type IndirectQuoteSchema,
  indirectQuoteSchema,
  type MixedQuoteSchema,
  mixedQuoteSchema,
  type QuoteSchema,
  quoteSchema,
} from './quote.js'
export { type ReferenceSchema, referenceSchema } from './reference.js'
export { type RelationSchema, relationSchema } from './relation.js'
export { type SourceSchema, sourceSchema } from './source.js'
export { type TimeSchema, timeSchema } from './time.js'
export type { Forms, FormsSchema, List, Part, Values } from './types.js'
