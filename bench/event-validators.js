// The schema of an event in other libraries: shape, patterns and vocabularies, without conditions between fields.
import { type } from 'arktype'
import Type from 'typebox'
import { Compile } from 'typebox/compile'
import { isEvent } from 'ukraine-feb-2022/guards'
import { eventSchema } from 'ukraine-feb-2022/schemas'
import {
  eventStatuses,
  eventTypes,
  participantRoles,
  ploverModes,
  timeBases,
} from 'ukraine-feb-2022/vocabularies'
import * as v from 'valibot'
import * as z from 'zod'
import * as m from 'zod/mini'
import {
  cameoPattern,
  edtfPattern,
  idPattern,
  isEvent as isEventByHand,
  wordsPattern,
} from './hand-written-event.js'

const types = Object.keys(eventTypes)
const ploverTypes = Object.keys(ploverModes)
const modes = [...new Set(Object.values(ploverModes).flat())]

function withZodMini() {
  const id = m.string().check(m.regex(idPattern))
  const position = m.int().check(m.minimum(0))
  const anchor = m.strictObject({ start: position, end: position })
  return m.strictObject({
    id,
    type: m.enum(types),
    title: m.string().check(m.regex(wordsPattern)),
    status: m.enum(eventStatuses),
    participants: m.array(m.strictObject({ entity: id, role: m.enum(participantRoles) })),
    place: m.optional(id),
    time: m.strictObject({
      edtf: m.nullable(m.string().check(m.regex(edtfPattern))),
      basis: m.enum(timeBases),
      anchor: m.optional(anchor),
      references: m.optional(m.array(id)),
    }),
    partOf: m.optional(id),
    plover: m.optional(
      m.strictObject({ type: m.enum(ploverTypes), mode: m.optional(m.enum(modes)) }),
    ),
    cameo: m.optional(m.string().check(m.regex(cameoPattern))),
    anchors: m.array(anchor).check(m.minLength(1)),
  })
}

function withValibot() {
  const id = v.pipe(v.string(), v.regex(idPattern))
  const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
  const anchor = v.strictObject({ start: position, end: position })
  return v.strictObject({
    id,
    type: v.picklist(types),
    title: v.pipe(v.string(), v.regex(wordsPattern)),
    status: v.picklist(eventStatuses),
    participants: v.array(v.strictObject({ entity: id, role: v.picklist(participantRoles) })),
    place: v.optional(id),
    time: v.strictObject({
      edtf: v.nullable(v.pipe(v.string(), v.regex(edtfPattern))),
      basis: v.picklist(timeBases),
      anchor: v.optional(anchor),
      references: v.optional(v.array(id)),
    }),
    partOf: v.optional(id),
    plover: v.optional(
      v.strictObject({ type: v.picklist(ploverTypes), mode: v.optional(v.picklist(modes)) }),
    ),
    cameo: v.optional(v.pipe(v.string(), v.regex(cameoPattern))),
    anchors: v.pipe(v.array(anchor), v.minLength(1)),
  })
}

function withArkType() {
  const position = 'number.integer >= 0'
  const anchor = type({ '+': 'reject', start: position, end: position })
  const participant = type({
    '+': 'reject',
    entity: idPattern,
    role: type.enumerated(...participantRoles),
  })
  const time = type({
    '+': 'reject',
    edtf: type(edtfPattern).or('null'),
    basis: type.enumerated(...timeBases),
    'anchor?': anchor,
    'references?': type(idPattern).array(),
  })
  const plover = type({
    '+': 'reject',
    type: type.enumerated(...ploverTypes),
    'mode?': type.enumerated(...modes),
  })
  return type({
    '+': 'reject',
    id: idPattern,
    type: type.enumerated(...types),
    title: wordsPattern,
    status: type.enumerated(...eventStatuses),
    participants: participant.array(),
    'place?': idPattern,
    time,
    'partOf?': idPattern,
    'plover?': plover,
    'cameo?': cameoPattern,
    anchors: anchor.array().atLeastLength(1),
  })
}

function withTypeBox() {
  const strict = { additionalProperties: false }
  const pattern = (regex) => Type.String({ pattern: regex })
  const oneOf = (values) => Type.Enum([...values])
  const id = pattern(idPattern)
  const position = Type.Integer({ minimum: 0 })
  const anchor = Type.Object({ start: position, end: position }, strict)
  return Type.Object(
    {
      id,
      type: oneOf(types),
      title: pattern(wordsPattern),
      status: oneOf(eventStatuses),
      participants: Type.Array(Type.Object({ entity: id, role: oneOf(participantRoles) }, strict)),
      place: Type.Optional(id),
      time: Type.Object(
        {
          edtf: Type.Union([pattern(edtfPattern), Type.Null()]),
          basis: oneOf(timeBases),
          anchor: Type.Optional(anchor),
          references: Type.Optional(Type.Array(id)),
        },
        strict,
      ),
      partOf: Type.Optional(id),
      plover: Type.Optional(
        Type.Object({ type: oneOf(ploverTypes), mode: Type.Optional(oneOf(modes)) }, strict),
      ),
      cameo: Type.Optional(pattern(cameoPattern)),
      anchors: Type.Array(anchor, { minItems: 1 }),
    },
    strict,
  )
}

/** For each validator, a function that says whether a value is an event. */
export function validators(isEventByAjv) {
  const [mini, valibot, arktype] = [withZodMini(), withValibot(), withArkType()]
  const typebox = Compile(withTypeBox())
  return {
    'by hand': isEventByHand,
    guards: isEvent,
    'Ajv standalone': isEventByAjv,
    zod: (value) => eventSchema.safeParse(value).success,
    'zod mini': (value) => z.safeParse(mini, value).success,
    valibot: (value) => v.is(valibot, value),
    ArkType: (value) => arktype.allows(value),
    TypeBox: (value) => typebox.Check(value),
  }
}
