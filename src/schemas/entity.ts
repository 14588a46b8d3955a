import * as z from 'zod'
import { countryFormat, wikidataFormat } from './formats.js'
import { formatted, type Immutable, idSchema, list, wordsSchema } from './primitives.js'
import { robust } from './robust.js'

/** The type of `sameAsSchema`. */
export interface SameAsSchema
  extends z.ZodObject<
    { wikidata: z.ZodString; references: z.ZodArray<z.ZodString> },
    z.core.$strict
  > {}

/** The same thing in Wikidata, and where that was verified. */
export const sameAsSchema: SameAsSchema = robust(
  z.strictObject({
    wikidata: formatted(wikidataFormat),
    references: list(idSchema, {
      least:
        'must name a source that shows the number beside the name: leave an unverified one out',
    }),
  }),
)

/** The type of a schema for entities of one type. */
export interface EntityTypeSchema<
  Type extends string,
  More extends z.ZodRawShape = Record<never, never>,
> extends z.ZodObject<typeof entityFields & { type: z.ZodLiteral<Type> } & More, z.core.$strict> {}

/** The fields that every entity has, but its type. */
export const entityFields = {
  id: idSchema,
  name: wordsSchema,
  aliases: list(wordsSchema),
  description: wordsSchema,
  country: formatted(countryFormat).optional(),
  sameAs: sameAsSchema.optional(),
  partOf: idSchema.optional(),
}

/** A person. */
export const personSchema: EntityTypeSchema<'person', { affiliation: z.ZodOptional<z.ZodString> }> =
  robust(
    z.strictObject({
      ...entityFields,
      type: z.literal('person'),
      affiliation: idSchema.optional(),
    }),
  )

/** A body with members or staff. */
export const organizationSchema: EntityTypeSchema<'organization'> = robust(
  z.strictObject({
    ...entityFields,
    type: z.literal('organization'),
  }),
)

/** A state, with its government, people and land. */
export const geopoliticalEntitySchema: EntityTypeSchema<'geopolitical-entity'> = robust(
  z.strictObject({
    ...entityFields,
    type: z.literal('geopolitical-entity'),
  }),
)

/** A place that is not a state. */
export const locationSchema: EntityTypeSchema<'location'> = robust(
  z.strictObject({
    ...entityFields,
    type: z.literal('location'),
  }),
)

/** People, states or forces taken together, without one legal body. */
export const groupSchema: EntityTypeSchema<'group', { affiliation: z.ZodOptional<z.ZodString> }> =
  robust(
    z.strictObject({
      ...entityFields,
      type: z.literal('group'),
      affiliation: idSchema.optional(),
    }),
  )

/** A treaty, a part of one, or a body of obligations, principles or rights. */
export const legalInstrumentSchema: EntityTypeSchema<'legal-instrument'> = robust(
  z.strictObject({
    ...entityFields,
    type: z.literal('legal-instrument'),
  }),
)

/** A text, such as a joint statement. */
export const documentSchema: EntityTypeSchema<'document'> = robust(
  z.strictObject({
    ...entityFields,
    type: z.literal('document'),
  }),
)

/** A technical facility, such as websites. */
export const infrastructureSchema: EntityTypeSchema<
  'infrastructure',
  { owner: z.ZodOptional<z.ZodString> }
> = robust(
  z.strictObject({
    ...entityFields,
    type: z.literal('infrastructure'),
    owner: idSchema.optional(),
  }),
)

/** Whoever and whatever a text refers to, told apart by `type`. */
export const entitySchema: z.ZodDiscriminatedUnion<
  [
    typeof personSchema,
    typeof organizationSchema,
    typeof geopoliticalEntitySchema,
    typeof locationSchema,
    typeof groupSchema,
    typeof legalInstrumentSchema,
    typeof documentSchema,
    typeof infrastructureSchema,
  ]
> = robust(
  z.discriminatedUnion('type', [
    personSchema,
    organizationSchema,
    geopoliticalEntitySchema,
    locationSchema,
    groupSchema,
    legalInstrumentSchema,
    documentSchema,
    infrastructureSchema,
  ]),
)

/** Whoever and whatever a text refers to. */
export type Entity = Immutable<z.infer<typeof entitySchema>>
