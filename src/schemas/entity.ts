import { countryFormat, wikidataFormat } from '../rules/formats.js'
import { formatted, list, literal, object, union } from './builders.js'
import { idSchema, wordsSchema } from './formats.js'

/** The same thing in Wikidata, and where that was verified. */
export const sameAsSchema = object({
  wikidata: formatted(wikidataFormat),
  references: list(
    idSchema,
    'must name at least one source that shows the number next to the name: leave an unverified number out',
  ),
})

/** The fields that every entity has. */
const entityFields = {
  id: idSchema,
  name: wordsSchema,
  aliases: list(wordsSchema),
  description: wordsSchema,
  country: formatted(countryFormat).optional(),
  sameAs: sameAsSchema.optional(),
  partOf: idSchema.optional(),
}

/** A person. */
export const personSchema = object({
  ...entityFields,
  type: literal('person'),
  affiliation: idSchema.optional(),
})

/** A body with members or staff. */
export const organizationSchema = object({ ...entityFields, type: literal('organization') })

/** A state, with its government, people and land. */
export const geopoliticalEntitySchema = object({
  ...entityFields,
  type: literal('geopolitical-entity'),
})

/** A place that is not a state. */
export const locationSchema = object({ ...entityFields, type: literal('location') })

/** People, states or forces taken together, without one legal body. */
export const groupSchema = object({
  ...entityFields,
  type: literal('group'),
  affiliation: idSchema.optional(),
})

/** A treaty, a part of one, or a body of obligations, principles or rights. */
export const legalInstrumentSchema = object({ ...entityFields, type: literal('legal-instrument') })

/** A text, such as a joint statement. */
export const documentSchema = object({ ...entityFields, type: literal('document') })

/** A technical facility, such as websites. */
export const infrastructureSchema = object({
  ...entityFields,
  type: literal('infrastructure'),
  owner: idSchema.optional(),
})

/** Anyone and anything a text refers to. `type` tells the forms apart. */
export const entitySchema = union([
  personSchema,
  organizationSchema,
  geopoliticalEntitySchema,
  locationSchema,
  groupSchema,
  legalInstrumentSchema,
  documentSchema,
  infrastructureSchema,
])
