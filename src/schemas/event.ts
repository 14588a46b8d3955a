import type * as z from 'zod/v4'
import { cameoFormat } from '../rules/formats.js'
import { ploverMode } from '../rules/record/index.js'
import {
  type EventType,
  eventStatuses,
  eventTypes,
  type PloverMode,
  type PloverType,
  participantRoles,
  ploverModes,
} from '../vocabularies/index.js'
import { anchorsSchema } from './anchor.js'
import { formatted, list, oneOf, optional } from './builders.js'
import { idSchema, wordsSchema } from './formats.js'
import { object } from './objects.js'
import { timeSchema } from './time.js'

const ploverShape = {
  type: oneOf<PloverType>(Object.keys(ploverModes) as PloverType[]),
  mode: optional(oneOf<PloverMode>([...new Set(Object.values(ploverModes).flat())])),
}

/** The type of `ploverSchema`. */
export interface PloverSchema extends z.ZodObject<typeof ploverShape, z.core.$strict> {}

/** The PLOVER code of a kind of event: a type, and a mode that it allows. */
export const ploverSchema: PloverSchema = object('Plover', ploverShape, ploverMode)

const participantSchema = object('Participant', {
  entity: idSchema,
  role: oneOf(participantRoles),
})

const eventShape = {
  id: idSchema,
  type: oneOf(Object.keys(eventTypes) as EventType[]),
  title: wordsSchema,
  status: oneOf(eventStatuses),
  participants: list(participantSchema),
  place: optional(idSchema),
  time: timeSchema,
  partOf: optional(idSchema),
  plover: optional(ploverSchema),
  cameo: optional(formatted(cameoFormat)),
  anchors: anchorsSchema,
}

/** The type of `eventSchema`. */
export interface EventSchema extends z.ZodObject<typeof eventShape, z.core.$strict> {}

/** Something that happened, goes on, is planned, possible, requested or denied, or did not occur. */
export const eventSchema: EventSchema = object('Event', eventShape)
