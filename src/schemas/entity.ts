import type * as z from 'zod/v4'
import { countryFormat, wikidataFormat } from '../rules/formats.js'
import { formatted, list, literal, optional } from './builders.js'
import type { TypeName } from './built-of.js'
import { idSchema, wordsSchema } from './formats.js'
import { object, union } from './objects.js'
import type { FormsSchema, List } from './types.js'

const sameAsShape = {
  wikidata: formatted(wikidataFormat),
  references: list(
    idSchema,
    'must name at least one reference that shows the number next to the name: leave an unverified number out',
  ),
}

/** The type of `sameAsSchema`. */
export interface SameAsSchema extends z.ZodObject<typeof sameAsShape, z.core.$strict> {}

/** The same thing in Wikidata, and where that was verified. */
export const sameAsSchema: SameAsSchema = object('SameAs', sameAsShape)

const aliasesSchema: List<z.ZodString> = list(wordsSchema)

/** The fields that every entity has. */
const entityFields = {
  id: idSchema,
  name: wordsSchema,
  aliases: aliasesSchema,
  description: wordsSchema,
  country: optional(formatted(countryFormat)),
  sameAs: optional(sameAsSchema),
  partOf: optional(idSchema),
}

/** The type of a schema for entities of one type. */
export interface EntityForm<Type extends string, Fields extends z.core.$ZodLooseShape>
  extends z.ZodObject<
    typeof entityFields & { readonly type: z.ZodLiteral<Type> } & Fields,
    z.core.$strict
  > {}

/** A schema for entities of one type, with the fields that only these have. */
const entityOf = <const Type extends string, Fields extends z.core.$ZodLooseShape>(
  name: TypeName,
  type: Type,
  fields: Fields,
): EntityForm<Type, Fields> => object(name, { ...entityFields, type: literal(type), ...fields })

/** A person. */
export const personSchema = entityOf('Person', 'person', { affiliation: optional(idSchema) })

/** A body with members or staff. */
export const organizationSchema = entityOf('Organization', 'organization', {})

/** A state, with its government, people and land. */
export const geopoliticalEntitySchema = entityOf('GeopoliticalEntity', 'geopolitical-entity', {})

/** A place that is not a state. */
export const locationSchema = entityOf('Location', 'location', {})

/** People, states or forces taken together, without one legal body. */
export const groupSchema = entityOf('Group', 'group', { affiliation: optional(idSchema) })

/** A treaty, a part of one, or a body of obligations, principles or rights. */
export const legalInstrumentSchema = entityOf('LegalInstrument', 'legal-instrument', {})

/** A text, such as a joint statement. */
export const documentSchema = entityOf('Document', 'document', {})

/** A technical facility, such as websites. */
export const infrastructureSchema = entityOf('Infrastructure', 'infrastructure', {
  owner: optional(idSchema),
})

/** The type of `entitySchema`. */
export interface EntitySchema
  extends FormsSchema<
    readonly [
      typeof personSchema,
      typeof organizationSchema,
      typeof geopoliticalEntitySchema,
      typeof locationSchema,
      typeof groupSchema,
      typeof legalInstrumentSchema,
      typeof documentSchema,
      typeof infrastructureSchema,
    ]
  > {}

/** Anyone and anything a text refers to. `type` tells the forms apart. */
export const entitySchema: EntitySchema = union('Entity', [
  personSchema,
  organizationSchema,
  geopoliticalEntitySchema,
  locationSchema,
  groupSchema,
  legalInstrumentSchema,
  documentSchema,
  infrastructureSchema,
])
