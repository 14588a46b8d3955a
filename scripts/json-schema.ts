import * as z from 'zod/v4'
import { builtOf } from '../src/schemas/builders.js'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** A schema without the keyword that only the outermost has. */
function nested(schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(schema)
  return rest
}

/** The JSON Schema (2020-12) of a schema, with its conditions as far as JSON Schema can express them. */
export const toJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    override({ zodSchema: schema, jsonSchema }) {
      const parts = builtOf.get(schema)
      if (!parts && schema instanceof z.ZodType && schema.def.checks?.length) {
        throw new Error(
          `A schema of the type ${schema.type} has checks that src/schemas/builders.ts does not know: its JSON Schema would lack them`,
        )
      }
      // A validator that looks only at `type` would let through what is not an object.
      if (schema instanceof z.ZodDiscriminatedUnion) jsonSchema.type = 'object'
      if (parts?.part) Object.assign(jsonSchema, nested(parts.part))
      if (parts?.list) {
        const { element, most, empty } = parts.list
        const items = jsonSchema.items ?? nested(element)
        Object.assign(jsonSchema, { type: 'array', items, maxItems: most })
        if (empty !== undefined) jsonSchema.minItems = 1
      }
      if (parts?.comment) jsonSchema.$comment = parts.comment
      const allOf: JsonSchema[] = []
      for (const { jsonSchema: keywords } of parts?.conditions ?? []) {
        const { allOf: more = [], ...rest } = keywords
        allOf.push(...(more as JsonSchema[]))
        Object.assign(jsonSchema, rest)
      }
      if (allOf.length > 0) jsonSchema.allOf = allOf
    },
  })
