import * as schemas from '../../src/schemas/index.js'
import { type JsonSchema, toJsonSchema } from '../json-schema.js'
import type { Limits } from './limits-diff.js'
import type { Surface } from './surface-diff.js'

interface Field {
  readonly path: string
  readonly schema: JsonSchema
  readonly isRequired: boolean
}

/** The keywords that limit a value. Those of whole records, such as `if`, are left out: what they forbid cannot be compared. */
const keywords = [
  'pattern',
  'not',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
]

/** Reads the JSON Schema of a record. */
class SchemaReader {
  constructor(readonly definitions: JsonSchema) {}

  /** A schema, or the definition that it refers to. */
  #whole(schema: JsonSchema): JsonSchema {
    const [reference] = [schema, ...((schema.allOf ?? []) as readonly JsonSchema[])].flatMap(
      ({ $ref }) => ($ref === undefined ? [] : String($ref)),
    )
    const name = reference?.split('/').at(-1)
    return name === undefined ? schema : (this.definitions[name] as JsonSchema)
  }

  /** The forms that a value may have, if there are several. */
  #formsOf({ anyOf, oneOf }: JsonSchema): readonly JsonSchema[] | undefined {
    return (anyOf ?? oneOf) as readonly JsonSchema[] | undefined
  }

  /** The type of a value, in the words of JSON Schema. */
  typeOf(schema: JsonSchema): string {
    const { type, enum: values, const: value, ...rest } = this.#whole(schema)
    if (type !== undefined) return [type].flat().join('|')
    const forms = this.#formsOf(rest)
    if (forms) return [...new Set(forms.map((form) => this.typeOf(form)))].sort().join('|')
    const [first = value] = (values ?? []) as readonly unknown[]
    return typeof first
  }

  /** What limits a value: those values that there are, or keywords of JSON Schema. */
  limitsOf(schema: JsonSchema): Limits {
    const whole = this.#whole(schema)
    const forms = this.#formsOf(whole)?.map((form) => this.limitsOf(form)) ?? []
    const { const: value, enum: all = value === undefined ? [] : [value] } = whole
    const values = [all as readonly string[], ...forms.map((form) => form.values ?? [])].flat()
    return {
      ...Object.assign({}, ...forms),
      ...Object.fromEntries(keywords.flatMap((one) => (one in whole ? [[one, whole[one]]] : []))),
      ...(values.length > 0 && { values }),
    }
  }

  /** The fields of an object; in their paths `*` stands for each element of a list. */
  fieldsOf(schema: JsonSchema, prefix = ''): Field[] {
    const { properties = {}, required = [] } = this.#whole(schema)
    return Object.entries(properties as Record<string, JsonSchema>).flatMap(([name, field]) => [
      ...this.#withParts({
        path: prefix + name,
        schema: field,
        isRequired: (required as readonly string[]).includes(name),
      }),
    ])
  }

  #withParts(field: Field): Field[] {
    const { items } = this.#whole(field.schema)
    const element = { path: `${field.path}.*`, schema: items as JsonSchema, isRequired: true }
    return [
      field,
      ...(items ? this.#withParts(element) : []),
      ...this.fieldsOf(field.schema, `${field.path}.`),
    ]
  }
}

/** The fields of every schema, with their types and limits. */
export function schemaFields(): Pick<Surface, 'fields' | 'limits'> {
  const fields: Record<string, Record<string, string>> = {}
  const limits: Record<string, Limits> = {}
  for (const [name, schema] of Object.entries(schemas)) {
    if (typeof schema === 'function') continue
    const { $defs = {}, ...rest } = toJsonSchema(schema)
    const reader = new SchemaReader($defs as JsonSchema)
    // The records of a dataset have schemas of their own.
    const all = reader
      .fieldsOf(rest)
      .filter(({ path }) => name !== 'datasetSchema' || !path.includes('.'))
    fields[name] = Object.fromEntries(
      all.map(({ path, schema, isRequired }) => [
        path,
        reader.typeOf(schema) + (isRequired ? '' : '?'),
      ]),
    )
    for (const { path, schema } of all) {
      const found = reader.limitsOf(schema)
      if (Object.keys(found).length > 0) limits[`${name}.${path}`] = found
    }
  }
  return { fields, limits }
}
