import * as z from 'zod'
import type { EventStatus, ParticipantRole } from '../types/event.js'
import {
  type EventType,
  eventStatuses,
  eventTypes,
  type PloverMode,
  type PloverType,
  participantRoles,
  ploverModes,
} from '../vocabularies.js'
import { anchorsSchema } from './anchor.js'
import { hasModeOfType } from './conditions.js'
import { cameoFormat } from './formats.js'
import {
  formatted,
  type Immutable,
  idSchema,
  list,
  type Values,
  wordsSchema,
} from './primitives.js'
import { refinement, robust } from './robust.js'
import { timeSchema } from './time.js'

const types = Object.keys(eventTypes) as [EventType, ...EventType[]]
const typeSchema: z.ZodEnum<Values<EventType>> = z.enum(types)
const statusSchema: z.ZodEnum<Values<EventStatus>> = z.enum(eventStatuses)
const roleSchema: z.ZodEnum<Values<ParticipantRole>> = z.enum(participantRoles)

const ploverTypes = Object.keys(ploverModes) as [PloverType, ...PloverType[]]
const ploverTypeSchema: z.ZodEnum<Values<PloverType>> = z.enum(ploverTypes)
const allModes = [...new Set(Object.values(ploverModes).flat())] as [PloverMode, ...PloverMode[]]
const ploverModeSchema: z.ZodEnum<Values<PloverMode>> = z.enum(allModes)

/** The type of `ploverSchema`. */
export interface PloverSchema
  extends z.ZodObject<
    {
      type: z.ZodEnum<Values<PloverType>>
      mode: z.ZodOptional<z.ZodEnum<Values<PloverMode>>>
    },
    z.core.$strict
  > {}

/** PLOVER's code for a kind of happening: a type, and a mode that it allows. */
export const ploverSchema: PloverSchema = robust(
  z
    .strictObject({
      type: ploverTypeSchema,
      mode: ploverModeSchema.optional(),
    })
    .refine(hasModeOfType.holds, refinement(hasModeOfType)),
)

const participantSchema = robust(z.strictObject({ entity: idSchema, role: roleSchema }))

/** Something that happened, goes on, is planned, possible, asked for or denied. */
export const eventSchema = robust(
  z.strictObject({
    id: idSchema,
    type: typeSchema,
    title: wordsSchema,
    status: statusSchema,
    participants: list(participantSchema),
    place: idSchema.optional(),
    time: timeSchema,
    partOf: idSchema.optional(),
    plover: ploverSchema.optional(),
    cameo: formatted(cameoFormat).optional(),
    anchors: anchorsSchema,
  }),
)

/** Something that happened, goes on, is planned, possible, asked for or denied. */
export type Event = Immutable<z.infer<typeof eventSchema>>
