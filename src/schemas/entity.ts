import * as z from 'zod'
import { idSchema, wordsSchema } from './primitives.js'

/** The same thing in Wikidata, and where that was verified. */
export const sameAsSchema = z.strictObject({
  wikidata: z.string().regex(/^Q[1-9]\d*$/, "must be a Wikidata item number, such as 'Q7184'"),
  references: z
    .array(idSchema)
    .min(
      1,
      'must name a source that shows the number beside the name: leave an unverified one out',
    ),
})

const base = {
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
export const personSchema = z.strictObject({
  ...base,
  type: z.literal('person'),
  affiliation: idSchema.optional(),
})

/** A body with members or staff. */
export const organizationSchema = z.strictObject({ ...base, type: z.literal('organization') })

/** A state, with its government, people and land. */
export const geopoliticalEntitySchema = z.strictObject({
  ...base,
  type: z.literal('geopolitical-entity'),
})

/** A place that is not a state. */
export const locationSchema = z.strictObject({ ...base, type: z.literal('location') })

/** People, states or forces taken together, without one legal body. */
export const groupSchema = z.strictObject({
  ...base,
  type: z.literal('group'),
  affiliation: idSchema.optional(),
})

/** A treaty, a part of one, or a body of obligations, principles or rights. */
export const legalInstrumentSchema = z.strictObject({
  ...base,
  type: z.literal('legal-instrument'),
})

/** A text, such as a joint statement. */
export const documentSchema = z.strictObject({ ...base, type: z.literal('document') })

/** A technical facility, such as websites. */
export const infrastructureSchema = z.strictObject({
  ...base,
  type: z.literal('infrastructure'),
  owner: idSchema.optional(),
})

/** Whoever and whatever a text refers to, told apart by `type`. */
export const entitySchema = z.discriminatedUnion('type', [
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
export type Entity = z.infer<typeof entitySchema>
