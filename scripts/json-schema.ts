import * as z from 'zod/v4'
import { where } from '../src/rules/where.js'
import { builtOf } from '../src/schemas/built-of.js'
import { descriptions } from '../src/schemas/descriptions.js'
import { factualities, labels } from '../src/vocabularies/index.js'

export interface JsonSchema {
  [keyword: string]: unknown
  title?: string
  type?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
}

/** A value as JSON has it: what zod shares between schemas is copied. */
const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

/**
 * Records of several forms as one object with the fields of all, where `type` decides which there must be. Validators that
 * drop unknown fields would drop those of every other form of a `oneOf`; code generators make one class of it.
 */
function ofForms(forms: readonly JsonSchema[]): JsonSchema {
  const properties: Record<string, JsonSchema> = {}
  const types = forms.map((form) => form.properties?.type?.const as string)
  const words: Record<string, Record<string, unknown>> = {}
  for (const [at, form] of forms.entries()) {
    if (form.allOf) throw new Error(`The form ${form.title} of a union must not have conditions`)
    for (const [name, { description, ...schema }] of Object.entries(form.properties ?? {})) {
      words[name] = { ...words[name], [types[at] as string]: description }
      if (name === 'type') continue
      if (JSON.stringify(properties[name] ?? schema) !== JSON.stringify(schema)) {
        throw new Error(`The field ${name} must be the same in each form of a union`)
      }
      properties[name] = schema
    }
  }
  const { id, ...others } = properties
  const all: Record<string, JsonSchema> = {
    ...(id && { id }),
    type: { type: 'string', enum: types },
    ...others,
  }
  // What the forms say of a field, each with its type if they say different things.
  for (const [name, schema] of Object.entries(all)) {
    const said = Object.entries(words[name] ?? {})
    const isSame = new Set(said.map(([, one]) => one)).size === 1
    schema.description = isSame ? said[0]?.[1] : said.map((one) => one.join(': ')).join(' ')
  }
  const inAll = (name: string) => forms.every(({ required }) => required?.includes(name))
  const required = forms[0]?.required?.filter(inAll) ?? []
  const conditions = forms.map((form) => {
    const needed = form.required?.filter((name) => !required.includes(name)) ?? []
    const foreign = Object.keys(properties).filter((name) => !form.properties?.[name])
    // Strict validators want what is required to be a property here too.
    const told = Object.fromEntries([
      ...foreign.map((name) => [name, false]),
      ...needed.map((name) => [name, true]),
    ])
    return where('type', form.properties?.type?.const as string, {
      ...(Object.keys(told).length > 0 && { properties: told }),
      ...(needed.length > 0 && { required: needed }),
    })
  })
  return {
    type: 'object',
    properties: all,
    required,
    additionalProperties: false,
    allOf: conditions.filter(({ then }) => Object.keys(then).length > 1),
  }
}

/** A schema with its named parts in it, each with its title. */
function inlined(schema: z.ZodType): JsonSchema {
  const whole = z.toJSONSchema(schema, {
    override({ zodSchema, jsonSchema: written }) {
      const jsonSchema = written as JsonSchema
      const found = builtOf.get(zodSchema)
      if (!found && zodSchema instanceof z.ZodType && zodSchema.def.checks?.length) {
        throw new Error(
          `A schema of the type ${zodSchema.type} has checks that src/schemas/builders.ts does not know: its JSON Schema would lack them`,
        )
      }
      const parts = found ?? {}
      if (zodSchema instanceof z.ZodDiscriminatedUnion) {
        const forms = (zodSchema.options as z.ZodType[]).map((form) => inlined(form))
        delete jsonSchema.oneOf
        Object.assign(jsonSchema, ofForms(forms))
      }
      if (zodSchema instanceof z.ZodEnum && `${zodSchema.options}` === `${factualities}`) {
        delete jsonSchema.enum
        // Code generators make names of titles: those of the values would all be letters alone.
        jsonSchema.oneOf = factualities.map((value) => ({ const: value, title: labels[value] }))
      }
      if (parts.part) {
        const { description } = jsonSchema
        Object.assign(jsonSchema, inlined(parts.part), description && { description })
      }
      if (parts.list) {
        const { element, most } = parts.list
        Object.assign(jsonSchema, { items: inlined(element), maxItems: most })
      }
      const title = parts.format?.title ?? parts.conditions?.find((one) => one.title)?.title
      Object.assign(jsonSchema, title && { title }, parts.comment && { $comment: parts.comment })
      const allOf: JsonSchema[] = []
      for (const { jsonSchema: keywords } of parts.conditions ?? []) {
        const { allOf: more = [], ...rest } = keywords
        allOf.push(...(more as JsonSchema[]))
        Object.assign(jsonSchema, rest)
      }
      if (allOf.length > 0) jsonSchema.allOf = allOf
    },
  })
  const { $schema, ...rest } = copy(whole) as JsonSchema
  return rest
}

/** The JSON Schema (2020-12) of a schema, with its conditions as far as JSON Schema can express them. */
export function toJsonSchema(schema: z.ZodType, id?: string): JsonSchema {
  const definitions: Record<string, JsonSchema> = {}

  /** Puts each part that has a title into the definitions, and refers to it. */
  function withReferences(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(referring)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(
      Object.entries(node).map(([keyword, value]) => [keyword, referring(value)]),
    )
  }
  function referring(node: unknown): unknown {
    const { title, description, ...keywords } = Object(node) as JsonSchema
    const isPart = title !== undefined && (keywords.type === 'object' || keywords.type === 'string')
    if (!isPart) return withReferences(node)
    if (!definitions[title]) {
      const own = descriptions[title as keyof typeof descriptions]?.description
      definitions[title] = withReferences({
        title,
        ...(own && { description: own }),
        ...keywords,
      }) as JsonSchema
    }
    const says = description !== undefined && description !== definitions[title].description
    const reference = { $ref: `#/$defs/${title}` }
    // Beside a description some generators make a new type of each reference.
    return says ? { description, allOf: [reference] } : reference
  }
  const { title, description, ...keywords } = withReferences(inlined(schema)) as JsonSchema
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(id && { $id: id }),
    title,
    description,
    ...keywords,
    ...(Object.keys(definitions).length > 0 && { $defs: definitions }),
  } as JsonSchema
}

/** Keywords with schemas of the same object. */
const applicators = ['if', 'then', 'else', 'not', 'allOf', 'anyOf', 'oneOf'] as const

/**
 * A JSON Schema whose conditions name all fields of the object that they are of: validators that remove what a schema does
 * not name look at each condition by itself.
 */
export function namingAllFields(node: JsonSchema): JsonSchema {
  const named = (schema: unknown, fields: Readonly<Record<string, true>>): unknown => {
    if (Array.isArray(schema)) return schema.map((one) => named(one, fields))
    if (typeof schema !== 'object' || schema === null) return schema
    const result: Record<string, unknown> = { ...schema }
    if ('properties' in result || 'required' in result) {
      result.properties = { ...fields, ...(result.properties as object | undefined) }
    }
    for (const keyword of applicators) {
      if (keyword in result) result[keyword] = named(result[keyword], fields)
    }
    return result
  }
  const result: Record<string, unknown> = { ...node }
  const fields = Object.keys(node.properties ?? {})
  if (fields.length > 0) {
    const all = Object.fromEntries(fields.map((field) => [field, true as const]))
    for (const keyword of applicators) {
      if (keyword in result) result[keyword] = named(result[keyword], all)
    }
  }
  if (node.$defs) {
    const definitions = Object.entries(node.$defs as Record<string, JsonSchema>)
    result.$defs = Object.fromEntries(
      definitions.map(([name, definition]) => [name, namingAllFields(definition)]),
    )
  }
  return result as JsonSchema
}
