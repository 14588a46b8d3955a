import * as z from 'zod/v4'
import { builtOf } from './built-of.js'

/** What a schema takes where `null` stands for what is absent: every optional field may be `null`. */
export type NullForAbsent<Input> = Input extends readonly (infer Element)[]
  ? readonly NullForAbsent<Element>[]
  : Input extends object
    ? {
        [Field in keyof Input]:
          | NullForAbsent<Exclude<Input[Field], undefined>>
          | (undefined extends Input[Field] ? null | undefined : never)
      }
    : Input

/** The schema of a record that takes `null` for what is absent. */
export interface NullForAbsentSchema<Schema extends z.ZodType>
  extends z.ZodType<z.output<Schema>, NullForAbsent<z.input<Schema>>> {}

/** What a schema is made of, without what allows `null` or nothing in its place. */
function open(schema: z.ZodType): { inner: z.ZodType; isOptional: boolean; isNullable: boolean } {
  if (schema instanceof z.ZodReadonly) return open(schema.unwrap() as z.ZodType)
  const isOptional = schema instanceof z.ZodOptional
  if (!isOptional && !(schema instanceof z.ZodNullable)) {
    return { inner: builtOf.get(schema)?.part ?? schema, isOptional: false, isNullable: false }
  }
  const found = open(schema.unwrap() as z.ZodType)
  return isOptional ? { ...found, isOptional } : { ...found, isNullable: true }
}

/** The schema of the elements, if a schema is one of a list. */
const elementOf = (schema: z.ZodType): z.ZodType | undefined =>
  builtOf.get(schema)?.list?.element ??
  (schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined)

/** The keywords of a value without parts that the strict modes of language models share. */
const shared = new Set(['type', 'enum', 'const', 'format', 'pattern'])

function ofLeaf(schema: z.ZodType): [keyword: string, value: unknown][] {
  return Object.entries(z.toJSONSchema(schema)).filter(
    // Some modes take simple groups alone.
    ([keyword, value]) =>
      shared.has(keyword) && !(keyword === 'pattern' && String(value).includes('(?')),
  )
}

/** A JSON Schema as strict modes take it: every field is required, and one that may be absent may be `null`. */
function strictJsonSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  const { inner, isOptional, isNullable } = open(schema)
  const { title, description = inner.description } = schema.meta() ?? {}
  const said = { ...(title && { title }), ...(description && { description }) }
  if (isOptional || isNullable) {
    const { description: _, ...rest } = strictJsonSchema(inner)
    return { ...said, anyOf: [rest, { type: 'null' }] }
  }
  const element = elementOf(inner)
  if (element) {
    const isFilled = builtOf.get(inner)?.list?.empty !== undefined
    const items = strictJsonSchema(element)
    return { ...said, type: 'array', items, ...(isFilled && { minItems: 1 }) }
  }
  if (inner instanceof z.ZodObject) {
    const properties = Object.entries<z.ZodType>(inner.shape).map(
      ([field, part]) => [field, strictJsonSchema(part)] as const,
    )
    return {
      ...said,
      type: 'object',
      properties: Object.fromEntries(properties),
      required: properties.map(([field]) => field),
      additionalProperties: false,
    }
  }
  if (inner instanceof z.ZodUnion) {
    return { ...said, anyOf: (inner.options as z.ZodType[]).map(strictJsonSchema) }
  }
  return { ...said, ...Object.fromEntries(ofLeaf(inner)) }
}

/** The form of a union that a value has, by its `type`. */
const formOf = (schema: z.ZodUnion, { type }: { readonly type?: unknown }): z.ZodType | undefined =>
  (schema.options as z.ZodType[]).find(
    (form) =>
      form instanceof z.ZodObject &&
      form.shape.type instanceof z.ZodLiteral &&
      form.shape.type.values.has(type as string),
  )

/** Whether a schema is one of objects that have a field, in one of their forms at least. */
const hasField = (schema: z.ZodType, field: string): boolean =>
  schema instanceof z.ZodUnion
    ? (schema.options as z.ZodType[]).some((form) => hasField(form, field))
    : schema instanceof z.ZodObject && Object.hasOwn(schema.shape, field)

/** A value without the fields that are `null` where a schema has them absent. */
function withoutNulls(schema: z.ZodType, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { inner } = open(schema)
  const element = elementOf(inner)
  if (element) {
    return Array.isArray(value) ? value.map((one) => withoutNulls(element, one)) : value
  }
  const form = inner instanceof z.ZodUnion ? formOf(inner, value) : inner
  // Kinds of records side by side: the one that takes it.
  if (inner instanceof z.ZodUnion && !form) {
    const all = (inner.options as z.ZodType[]).map(
      (one) => [one, withoutNulls(one, value)] as const,
    )
    return all.find(([one, rest]) => one.safeParse(rest).success)?.[1] ?? value
  }
  if (!(form instanceof z.ZodObject) || Array.isArray(value)) return value
  const fields = Object.entries(value).flatMap(([field, part]) => {
    if (!hasField(form, field)) {
      // A table of all forms has columns that only some of them use.
      return part === null && hasField(inner, field) ? [] : [[field, part]]
    }
    const known: z.ZodType = form.shape[field]
    const { isOptional, isNullable } = open(known)
    return part === null && isOptional && !isNullable ? [] : [[field, withoutNulls(known, part)]]
  })
  return Object.fromEntries(fields)
}

/**
 * A schema for answers of language models and rows of databases, which have `null` for a field that is absent: it takes
 * `null` for every optional field, and for the fields of other forms of the record (`owner` of a person), and gives the
 * record without these fields, as `schema` parses it.
 *
 * As a JSON Schema it is in the form that the strict modes of language models take: all fields are required, the optional
 * ones nullable; forms of a record are told by `anyOf`; there is nothing but types, values, simple patterns and
 * descriptions. What that leaves out is checked when the answer is parsed. `/json-schema/strict/*.json` are made of it.
 *
 * @param schema - Any schema of this package, or one derived from it.
 * @throws TypeError if it is not a schema.
 */
export function nullForAbsent<Schema extends z.ZodType>(
  schema: Schema,
): NullForAbsentSchema<Schema> {
  if (!(schema instanceof z.ZodType)) {
    throw new TypeError('This is not a schema: give one of this package, such as eventSchema')
  }
  return z
    .any()
    .superRefine((value, context) => {
      const { data, error } = schema.safeParse(withoutNulls(schema, value))
      for (const issue of error?.issues ?? []) context.addIssue({ ...issue })
      if (!error) context.value = data
    })
    .meta(strictJsonSchema(schema))
}
