import * as z from 'zod'
import { eventStatuses, eventTypes, participantRoles, ploverModes } from '../vocabularies.js'
import { anchorsSchema } from './anchor.js'
import { idSchema, wordsSchema } from './primitives.js'
import { timeSchema } from './time.js'

type PloverType = keyof typeof ploverModes
type PloverMode = (typeof ploverModes)[PloverType][number]

/** PLOVER's code for a kind of happening: a type, and a mode that it allows. */
export const ploverSchema = z
  .strictObject({
    type: z.enum(Object.keys(ploverModes) as [PloverType, ...PloverType[]]),
    mode: z
      .enum([...new Set(Object.values(ploverModes).flat())] as [PloverMode, ...PloverMode[]])
      .optional(),
  })
  .superRefine(({ type, mode }, context) => {
    const modes: readonly string[] = ploverModes[type]
    if (mode === undefined || modes.includes(mode)) return
    const mend = modes.length > 0 ? `use ${modes.join(', ')}, or none` : 'leave it out'
    context.addIssue({ code: 'custom', path: ['mode'], message: `is no mode of ${type}: ${mend}` })
  })

/** Something that happened, goes on, is planned, possible, asked for or denied. */
export const eventSchema = z.strictObject({
  id: idSchema,
  type: z.enum(Object.keys(eventTypes) as [keyof typeof eventTypes]),
  title: wordsSchema,
  status: z.enum(eventStatuses),
  participants: z.array(z.strictObject({ entity: idSchema, role: z.enum(participantRoles) })),
  place: idSchema.optional(),
  time: timeSchema,
  partOf: idSchema.optional(),
  plover: ploverSchema.optional(),
  cameo: z
    .string()
    .regex(
      /^(0[1-9]|1\d|20)\d{1,2}$/,
      "must be a code of CAMEO, three or four digits, such as '154'",
    )
    .optional(),
  anchors: anchorsSchema,
})

/** Something that happened, goes on, is planned, possible, asked for or denied. */
export type Event = z.infer<typeof eventSchema>
