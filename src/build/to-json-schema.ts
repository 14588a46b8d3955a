import * as z from 'zod'
import { ploverModesTable } from '../plover-modes.js'

type JsonSchema = z.core.JSONSchema.BaseSchema

const date =
  '(?:(?!-0000)-?\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:0\\d|1[0-4])(?::[0-5]\\d)?)?)?|-XX)?|-2[1-4]|-XX(?:-XX)?)?|-?\\d\\d(?:\\dX|XX)|Y-?[1-9]\\d{4,8})[?~%]?'

/** Where a field has a value, others must be so. */
const where = (field: string, value: string, then: JsonSchema): JsonSchema => ({
  if: { type: 'object', properties: { [field]: { const: value } }, required: [field] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: 'object', ...then },
})

const isValue: JsonSchema = { not: { type: 'null' } }

/**
 * The conditions of the schemas as JSON Schema has them, by their codes; where it cannot say one, or not the whole of it,
 * a comment says what it leaves out.
 */
const keywords: Readonly<Record<string, JsonSchema>> = {
  'no-edtf': {
    pattern: `^(?:${date}(?:/(?:${date}|\\.\\.)?)?|(?:\\.\\.)?/${date})$`,
    $comment:
      'Left out: that the month has the day, and that an interval does not end before it starts.',
  },
  'empty-anchor': { $comment: 'Left out: that end is greater than start.' },
  'value-without-basis': {
    allOf: [where('basis', 'unknown', { properties: { edtf: { type: 'null' } } })],
  },
  'explicit-without-words': {
    allOf: [
      where('basis', 'explicit', {
        properties: { edtf: isValue, anchor: true },
        required: ['anchor'],
      }),
    ],
  },
  'external-without-reference': {
    allOf: [
      where('basis', 'external', {
        properties: { edtf: isValue, references: { type: 'array', minItems: 1 } },
        required: ['references'],
      }),
    ],
  },
  'mode-of-another-type': {
    allOf: Object.entries(ploverModesTable).map(([type, modes]) =>
      where('type', type, {
        properties: { mode: modes.length > 0 ? { enum: [...modes] } : false },
      }),
    ),
  },
  'relation-to-itself': { $comment: 'Left out: that from and to are two records.' },
  'relation-without-words': {
    if: { type: 'object', properties: { source: { const: 'editor' } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { type: 'object', properties: { anchor: false } },
    else: { type: 'object', properties: { anchor: true }, required: ['anchor'] },
  },
}

/** The JSON Schema (2020-12) of a schema, with its conditions as far as JSON Schema can say them. */
export const toJsonSchema = (schema: z.core.$ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      // A validator that looks at the discriminator alone would let through what is no object.
      if (zodSchema._zod.def.type === 'union') jsonSchema.type = 'object'
      const allOf: JsonSchema[] = []
      for (const { _zod } of zodSchema._zod.def.checks ?? []) {
        const { params } = _zod.def as { params?: { code: string } }
        const { allOf: more = [], ...rest } = keywords[params?.code ?? ''] ?? {}
        allOf.push(...more)
        Object.assign(jsonSchema, rest)
      }
      if (allOf.length > 0) jsonSchema.allOf = allOf
    },
  })
