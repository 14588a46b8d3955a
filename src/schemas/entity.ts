import * as z from 'zod'
import { type Immutable, idSchema, wordsSchema } from './primitives.js'

/** The type of `sameAsSchema`. */
export interface SameAsSchema
  extends z.ZodObject<
    { wikidata: z.ZodString; references: z.ZodArray<z.ZodString> },
    z.core.$strict
  > {}

/** The same thing in Wikidata, and where that was verified. */
export const sameAsSchema: SameAsSchema = z.strictObject({
  wikidata: z.string().regex(/^Q[1-9]\d*$/, "must be a Wikidata item number, such as 'Q7184'"),
  references: z
    .array(idSchema)
    .min(
      1,
      'must name a source that shows the number beside the name: leave an unverified one out',
    ),
})

/** The type of a schema for entities of one type. */
export interface EntityTypeSchema<
  Type extends string,
  More extends z.ZodRawShape = Record<never, never>,
> extends z.ZodObject<typeof entityFields & { type: z.ZodLiteral<Type> } & More, z.core.$strict> {}

/** The fields that every entity has, but its type. */
export const entityFields = {
  id: idSchema,
  name: wordsSchema,
  aliases: z.array(wordsSchema),
  description: wordsSchema,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "must be a country code (ISO 3166-1 alpha-2), such as 'UA'")
    .optional(),
  sameAs: sameAsSchema.optional(),
  partOf: idSchema.optional(),
}

/** A person. */
export const personSchema: EntityTypeSchema<'person', { affiliation: z.ZodOptional<z.ZodString> }> =
  z.strictObject({
    ...entityFields,
    type: z.literal('person'),
    affiliation: idSchema.optional(),
  })

/** A body with members or staff. */
export const organizationSchema: EntityTypeSchema<'organization'> = z.strictObject({
  ...entityFields,
  type: z.literal('organization'),
})

/** A state, with its government, people and land. */
export const geopoliticalEntitySchema: EntityTypeSchema<'geopolitical-entity'> = z.strictObject({
  ...entityFields,
  type: z.literal('geopolitical-entity'),
})

/** A place that is not a state. */
export const locationSchema: EntityTypeSchema<'location'> = z.strictObject({
  ...entityFields,
  type: z.literal('location'),
})

/** People, states or forces taken together, without one legal body. */
export const groupSchema: EntityTypeSchema<'group', { affiliation: z.ZodOptional<z.ZodString> }> =
  z.strictObject({
    ...entityFields,
    type: z.literal('group'),
    affiliation: idSchema.optional(),
  })

/** A treaty, a part of one, or a body of obligations, principles or rights. */
export const legalInstrumentSchema: EntityTypeSchema<'legal-instrument'> = z.strictObject({
  ...entityFields,
  type: z.literal('legal-instrument'),
})

/** A text, such as a joint statement. */
export const documentSchema: EntityTypeSchema<'document'> = z.strictObject({
  ...entityFields,
  type: z.literal('document'),
})

/** A technical facility, such as websites. */
export const infrastructureSchema: EntityTypeSchema<
  'infrastructure',
  { owner: z.ZodOptional<z.ZodString> }
> = z.strictObject({
  ...entityFields,
  type: z.literal('infrastructure'),
  owner: idSchema.optional(),
})

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
> = z.discriminatedUnion('type', [
  personSchema,
  organizationSchema,
  geopoliticalEntitySchema,
  locationSchema,
  groupSchema,
  legalInstrumentSchema,
  documentSchema,
  infrastructureSchema,
])

/** Whoever and whatever a text refers to. */
export type Entity = Immutable<z.infer<typeof entitySchema>>
