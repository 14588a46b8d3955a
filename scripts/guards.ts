import * as z from 'zod/v4'
import { mostElementsInAll } from '../src/rules/limits.js'
import * as conditions from '../src/rules/record/index.js'
import { builtOf, type Parts } from '../src/schemas/built-of.js'
import * as schemas from '../src/schemas/index.js'
import { pascalCase } from './collections.js'

/** What there is a guard of, each with its schema. */
export const kinds: Readonly<Record<string, z.ZodType>> = {
  source: schemas.sourceSchema,
  entity: schemas.entitySchema,
  mention: schemas.mentionSchema,
  event: schemas.eventSchema,
  fact: schemas.factSchema,
  quote: schemas.quoteSchema,
  relation: schemas.relationSchema,
  note: schemas.noteSchema,
  reference: schemas.referenceSchema,
  dataset: schemas.datasetSchema,
}

/** The names of the conditions that a schema has. */
const conditionsOf = ({ conditions: own = [] }: Parts): string[] =>
  own.map((condition) => {
    const found = Object.entries(conditions).find(([, one]) => Object.is(one, condition))
    if (!found) throw new Error(`No condition of src/rules/record has the code ${condition.code}`)
    return `${found[0]}Condition`
  })

/** The file of a condition: `relationWords` is in `relation-words.ts`. */
const fileOf = (name: string): string =>
  `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.js`

/** A condition as an object of its parts: the module as a whole would keep bundlers from dropping what is not used. */
function asObject(name: string): string {
  const condition = Object(conditions)[name.replace(/Condition$/, '')]
  const parts = ['code', 'holds', 'message', 'path', 'wanted'].filter((part) => part in condition)
  return `{ ${parts.map((part) => `${part}: ${name}.${part}`).join(', ')} }`
}

/** What a schema was built of. A schema that the builders did not build may check anything: no guard can be written. */
function partsOf(schema: z.ZodType): Parts {
  const parts = builtOf.get(schema)
  if (parts) return parts
  throw new Error(
    `No guard can be written for a schema of the type ${schema.type} that src/schemas/builders.ts did not build: it may have checks that the guard would lack`,
  )
}

/** The schema inside an optional or nullable one, which must not have checks of its own. */
function inner(schema: z.ZodOptional | z.ZodNullable): z.ZodType {
  if (schema.def.checks?.length) {
    throw new Error(`No guard can be written for a check on a schema of the type ${schema.type}`)
  }
  return schema.unwrap() as z.ZodType
}

/** Each form of a union by the value of its `type`. */
const formsOf = (schema: z.ZodDiscriminatedUnion): [type: string, form: z.ZodType][] =>
  (schema.options as z.ZodObject[]).map((form) => {
    const [type] = (form.shape.type as z.ZodLiteral<string>).values
    return [String(type), form]
  })

/** Writes a module with a guard and a Standard Schema for each of some schemas. */
class GuardsModule {
  readonly #lines: string[] = []
  readonly #names = new Map<Parts | string, string>()

  /** Writes a declaration once, and returns its name. */
  #declare(key: Parts | string, prefix: string, write: (name: string) => string): string {
    const known = this.#names.get(key)
    if (known) return known
    const name = `${prefix}${this.#names.size}`
    this.#names.set(key, name)
    this.#lines.push(write(name))
    return name
  }

  #constant(prefix: string, expression: string): string {
    return this.#declare(expression, prefix, (name) => `const ${name} = ${expression}`)
  }

  #pattern({ pattern }: NonNullable<Parts['format']>): string {
    return this.#constant('pattern', String(pattern))
  }

  #message(message: string): string {
    return this.#constant('message', JSON.stringify(message))
  }

  #values(values: readonly unknown[]): string {
    const list = JSON.stringify(values)
    return this.#constant('values', `/* @__PURE__ */ new Set<unknown>(${list})`)
  }

  /** An expression that is true if the value of another expression is what the schema accepts. */
  test(schema: z.ZodType, value: string): string {
    if (schema instanceof z.ZodOptional) {
      return `(${value} === undefined || ${this.test(inner(schema), value)})`
    }
    if (schema instanceof z.ZodNullable) {
      return `(${value} === null || ${this.test(inner(schema), value)})`
    }
    const parts = partsOf(schema)
    if (parts.part) return this.test(parts.part, value)
    if (schema instanceof z.ZodString) {
      return [
        `typeof ${value} === 'string'`,
        ...(parts.format ? [`${this.#pattern(parts.format)}.test(${value})`] : []),
        ...conditionsOf(parts).map((condition) => `${condition}.holds(${value})`),
      ].join(' && ')
    }
    if (schema instanceof z.ZodNumber) {
      if (!parts.least) return `Number.isFinite(${value})`
      return `Number.isSafeInteger(${value}) && (${value} as number) >= ${parts.least.value}`
    }
    if (schema instanceof z.ZodBoolean) return `typeof ${value} === 'boolean'`
    if (schema instanceof z.ZodLiteral) return `${value} === ${JSON.stringify(schema.value)}`
    if (schema instanceof z.ZodEnum) return `${this.#values(schema.options)}.has(${value})`
    return `${this.#function(schema)}(${value})`
  }

  /** The function that tests a list, an object or a union. */
  #function(schema: z.ZodType): string {
    const parts = partsOf(schema)
    return this.#declare(parts, 'test', (name) => {
      const signature = `function ${name}(value: unknown): boolean`
      if (parts.list) {
        const { element, most, empty, collection } = parts.list
        const tooShort = empty === undefined ? '' : 'length === 0 || '
        const tooLarge = collection
          ? `if (countElements('${collection}', value) > ${mostElementsInAll}) return false`
          : ''
        return `${signature} {
          if (!Array.isArray(value)) return false
          const { length } = value
          if (${tooShort}length > ${most}) return false
          ${tooLarge}
          for (let i = 0; i < length; i++) if (!(${this.test(element, 'value[i]')})) return false
          return true
        }`
      }
      if (schema instanceof z.ZodDiscriminatedUnion) {
        const cases = formsOf(schema).map(
          ([type, form]) => `case ${JSON.stringify(type)}: return ${this.test(form, 'value')}`,
        )
        return `${signature} {
          if (typeof value !== 'object' || value === null || !('type' in value)) return false
          switch (value.type) { ${cases.join('\n')} }
          return false
        }`
      }
      if (!(schema instanceof z.ZodObject)) {
        throw new Error(`No guard can be written for a schema of the type ${schema.type}`)
      }
      const fields = Object.entries<z.ZodType>(schema.shape)
      const tests = fields.map(([field, part]) => `if (!(${this.test(part, field)})) return false`)
      const holds = conditionsOf(parts).map(
        (condition) => `if (!${condition}.holds(_value as never)) return false`,
      )
      if (parts.rules) holds.push('if (breaksRules(_value)) return false')
      const cases = fields.map(([field]) => `case '${field}':`)
      // No field begins with an underscore.
      return `function ${name}(_value: unknown): boolean {
        if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
        const { ${fields.map(([field]) => field).join(', ')} } = _value as Fields
        ${[...tests, ...holds].join('\n')}
        for (const _name in _value) switch (_name) { ${cases.join(' ')} continue; default: return false }
        return true
      }`
    })
  }

  #finder(expression: string): string {
    return this.#constant('find', `/* @__PURE__ */ finders.${expression}`)
  }

  /** An expression for the finder of what is wrong with a value. */
  finder(schema: z.ZodType): string {
    if (schema instanceof z.ZodOptional) {
      return this.#finder(`optional(${this.finder(inner(schema))})`)
    }
    if (schema instanceof z.ZodNullable) {
      return this.#finder(`nullable(${this.finder(inner(schema))})`)
    }
    const parts = partsOf(schema)
    if (parts.part) return this.finder(parts.part)
    const own = conditionsOf(parts).map(asObject)
    if (parts.list) {
      const { element, most, empty, collection } = parts.list
      if (collection) return this.#finder(`collection('${collection}', ${this.finder(element)})`)
      const more = empty === undefined ? '' : `, ${this.#message(empty)}`
      return this.#finder(`list(${this.finder(element)}, ${most}${more})`)
    }
    if (schema instanceof z.ZodString) {
      const format = parts.format
        ? `{ pattern: ${this.#pattern(parts.format)}, message: ${this.#message(parts.format.message)} }`
        : 'undefined'
      return this.#finder(`string(${[format, ...own].join(', ')})`)
    }
    if (schema instanceof z.ZodNumber) {
      if (!parts.least) return 'finders.number'
      return this.#finder(
        `wholeNumber(${parts.least.value}, ${this.#message(parts.least.message)})`,
      )
    }
    if (schema instanceof z.ZodBoolean) return 'finders.boolean'
    if (schema instanceof z.ZodLiteral) {
      return this.#finder(`oneOf(${this.#values([schema.value])})`)
    }
    if (schema instanceof z.ZodEnum) return this.#finder(`oneOf(${this.#values(schema.options)})`)
    if (schema instanceof z.ZodDiscriminatedUnion) {
      const forms = formsOf(schema).map(
        ([type, form]) => `${JSON.stringify(type)}: ${this.finder(form)}`,
      )
      return this.#finder(`union({ ${forms.join(', ')} })`)
    }
    if (schema instanceof z.ZodObject) {
      const fields = Object.entries<z.ZodType>(schema.shape).map(
        ([field, part]) => `${field}: ${this.finder(part)}`,
      )
      if (parts.rules) return this.#finder(`set({ ${fields.join(', ')} })`)
      return this.#finder(`object(${[`{ ${fields.join(', ')} }`, ...own].join(', ')})`)
    }
    throw new Error(`No guard can be written for a schema of the type ${schema.type}`)
  }

  /** The text of the module. */
  write(some: Readonly<Record<string, z.ZodType>>): string {
    const exported = Object.entries(some).map(([kind, schema]) => {
      const type = `Any${pascalCase(kind)}`
      const is = `is${pascalCase(kind)}`
      return `
/** Whether a value is ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}, of any report: what \`${kind}Schema\` of \`/schemas\` accepts. Never throws. */
export const ${is}: (value: unknown) => value is ${type} = /* @__PURE__ */ guard(${this.#function(schema)})

/** \`${is}\` as a Standard Schema, which reports what is wrong, where, and how to fix it, and has its JSON Schema. */
export const ${kind}StandardSchema: StandardSchema<${type}> = /* @__PURE__ */ standardSchema(${is}, ${this.finder(schema)}, jsonSchemas.${kind}JsonSchema)`
    })
    const types = Object.keys(some).map((kind) => `Any${pascalCase(kind)}`)
    const imports = Object.keys(conditions).map(
      (name) => `import * as ${name}Condition from '../rules/record/${fileOf(name)}'`,
    )
    return `// Written by \`npm run generate\`. Do not edit.
import { breaksRules } from '../rules/check-dataset.js'
import { countElements } from '../rules/elements.js'
${imports.join('\n')}
import type { ${types.join(', ')} } from '../types/any-report.js'
import * as finders from './finders.js'
import * as jsonSchemas from './json-schemas.js'
import { guard, type StandardSchema, standardSchema } from './standard-schema.js'

type Fields = Readonly<Record<string, unknown>>

${this.#lines.join('\n')}
${exported.join('\n')}
`
  }
}

/** The text of `src/guards/generated.ts`: a guard and a Standard Schema for each kind of record. */
export const guardsModule = (some = kinds): string => new GuardsModule().write(some)
