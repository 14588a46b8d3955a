import { resolve } from 'node:path'
import type { Options } from 'tsup'
import * as z from 'zod'
import * as conditions from '../schemas/conditions.js'
import * as schemas from '../schemas/index.js'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]
type Schema = z.core.$ZodTypes

/** The kinds of record, each with its schema. */
const kinds = {
  source: schemas.sourceSchema,
  entity: schemas.entitySchema,
  mention: schemas.mentionSchema,
  event: schemas.eventSchema,
  fact: schemas.factSchema,
  quote: schemas.quoteSchema,
  relation: schemas.relationSchema,
  note: schemas.noteSchema,
  reference: schemas.referenceSchema,
}

/** What a check of a schema's demands: which of these depends on the check. */
interface Demand extends Pick<z.core.$ZodCheckDef, 'check'> {
  readonly minimum?: number
  readonly maximum?: number
  readonly value?: number
  readonly pattern?: RegExp
  readonly params?: { readonly code: string }
  readonly error?: () => string
}
const demandsOf = (schema: Schema): Demand[] =>
  (schema._zod.def.checks ?? []).map(({ _zod }) => _zod.def as Demand)

/** The names under which the conditions on a value are exported. */
const conditionsOf = (demands: readonly Demand[]): string[] =>
  demands.flatMap(({ params }) => {
    if (!params) return []
    const found = Object.entries(conditions).find(([, { code }]) => code === params.code)
    if (!found) throw new Error(`No guard can be written: no condition has the code ${params.code}`)
    return [`conditions.${found[0]}`]
  })

/** The text of a module with a guard and a Standard Schema for each kind of record. */
class GuardsModule {
  readonly #lines: string[] = []
  readonly #written = new Map<Schema | string, string>()

  /** Writes a declaration once, and gives its name. */
  #declare(key: Schema | string, write: (name: string) => string): string {
    const known = this.#written.get(key)
    if (known) return known
    const name = `_${this.#written.size}`
    this.#written.set(key, name)
    this.#lines.push(write(name))
    return name
  }

  #pattern(pattern: RegExp): string {
    return this.#declare(String(pattern), (name) => `const ${name} = ${pattern}`)
  }

  #words(words: string): string {
    return this.#declare(words, (name) => `const ${name} = ${JSON.stringify(words)}`)
  }

  /** An expression that is false where the value, given as an expression too, is not what the schema wants. */
  test(schema: Schema, value: string): string {
    const { def } = schema._zod
    const demands = demandsOf(schema)
    switch (def.type) {
      case 'optional':
        return `(${value} === undefined || ${this.test(def.innerType as Schema, value)})`
      case 'nullable':
        return `(${value} === null || ${this.test(def.innerType as Schema, value)})`
      case 'string':
        return [
          `typeof ${value} === 'string'`,
          ...demands.flatMap(({ pattern }) =>
            pattern ? [`${this.#pattern(pattern)}.test(${value})`] : [],
          ),
          ...conditionsOf(demands).map((condition) => `${condition}.holds(${value})`),
        ].join(' && ')
      case 'number': {
        if (!('format' in def)) return `Number.isFinite(${value})`
        const least = demands.find(({ check }) => check === 'greater_than')?.value
        return `Number.isSafeInteger(${value}) && ${value} >= ${least}`
      }
      case 'boolean':
        return `typeof ${value} === 'boolean'`
      case 'literal':
        return `${value} === ${JSON.stringify(def.values[0])}`
      case 'enum':
        return `${this.#values(schema)}.has(${value})`
      case 'array':
      case 'object':
      case 'union':
        return `${this.#function(schema)}(${value})`
      default:
        throw new Error(`No guard can be written for a schema of the type ${def.type}`)
    }
  }

  /** The set of the values of a vocabulary. */
  #values(schema: Schema): string {
    const { entries } = schema._zod.def as z.core.$ZodEnumDef
    const values = JSON.stringify(Object.values(entries))
    return this.#declare(values, (name) => `const ${name} = /* @__PURE__ */ new Set(${values})`)
  }

  /** The function that tests an array, an object or a union. */
  #function(schema: Schema): string {
    return this.#declare(schema, (name) => {
      const { def } = schema._zod
      const demands = demandsOf(schema)
      if (def.type === 'array') {
        const element = this.test(def.element as Schema, 'value[i]')
        const least = demands.find(({ check }) => check === 'min_length')?.minimum ?? 0
        const most = demands.find(({ check }) => check === 'max_length')?.maximum
        return `function ${name}(value) {
          if (!Array.isArray(value)) return false
          const { length } = value
          if (length < ${least} || length > ${most}) return false
          for (let i = 0; i < length; i++) if (!(${element})) return false
          return true
        }`
      }
      if (def.type === 'union') {
        const { discriminator, options } = this.#optionsOf(schema)
        const cases = options.map(
          ([type, option]) => `case ${JSON.stringify(type)}: return ${this.test(option, 'value')}`,
        )
        return `function ${name}(value) {
          if (typeof value !== 'object' || value === null) return false
          switch (value.${discriminator}) { ${cases.join('\n')} }
          return false
        }`
      }
      const { shape } = def as z.core.$ZodObjectDef
      const fields = Object.entries(shape) as [string, Schema][]
      const tests = fields.map(([field, part]) => `if (!(${this.test(part, field)})) return false`)
      const known = fields.map(([field]) => `case '${field}':`).join(' ')
      const holds = conditionsOf(demands).map(
        (condition) => `if (!${condition}.holds(_value)) return false`,
      )
      return `function ${name}(_value) {
        if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
        const { ${fields.map(([field]) => field).join(', ')} } = _value
        ${tests.join('\n')}
        ${holds.join('\n')}
        for (const _field in _value) switch (_field) { ${known} continue; default: return false }
        return true
      }`
    })
  }

  /** The field that tells the options of a union apart, and each option by its value. */
  #optionsOf(schema: Schema): { discriminator: string; options: [type: string, option: Schema][] } {
    if (!(schema instanceof z.core.$ZodDiscriminatedUnion)) {
      throw new Error('No guard can be written for a union that no field tells apart')
    }
    const { discriminator, options } = schema._zod.def
    return {
      discriminator,
      options: (options as z.core.$ZodObject[]).map((option) => {
        const { values } = (option._zod.def.shape[discriminator] as z.core.$ZodLiteral)._zod.def
        return [String(values[0]), option as Schema]
      }),
    }
  }

  /** An expression that makes the finder of the problems of a value. */
  finder(schema: Schema): string {
    const { def } = schema._zod
    const demands = demandsOf(schema)
    const find = (part: unknown) => this.finder(part as Schema)
    const once = (expression: string) =>
      this.#declare(expression, (name) => `const ${name} = ${expression}`)
    switch (def.type) {
      case 'optional':
      case 'nullable':
        return once(`/* @__PURE__ */ problems.${def.type}(${find(def.innerType)})`)
      case 'string': {
        const format = demands.find(({ pattern }) => pattern)
        const form = format?.pattern
          ? [this.#pattern(format.pattern), this.#words(format.error?.() ?? '')]
          : ['undefined', 'undefined']
        const parts = [...form, ...conditionsOf(demands)]
        return once(`/* @__PURE__ */ problems.string(${parts.join(', ')})`)
      }
      case 'number': {
        if (!('format' in def)) return 'problems.number'
        const least = demands.find(({ check }) => check === 'greater_than')
        const words = this.#words(least?.error?.() ?? '')
        return once(`/* @__PURE__ */ problems.wholeNumber(${least?.value}, ${words})`)
      }
      case 'boolean':
        return 'problems.boolean'
      case 'literal':
        return once(`/* @__PURE__ */ problems.oneOf(${JSON.stringify(def.values)})`)
      case 'enum':
        return once(`/* @__PURE__ */ problems.oneOf(${this.#values(schema)})`)
      case 'array': {
        const least = demands.find(({ check }) => check === 'min_length')
        const most = demands.find(({ check }) => check === 'max_length')?.maximum
        const words = least ? `, ${this.#words(least.error?.() ?? '')}` : ''
        return once(`/* @__PURE__ */ problems.array(${find(def.element)}, ${most}${words})`)
      }
      case 'object': {
        const fields = Object.entries(def.shape).map(([field, part]) => `${field}: ${find(part)}`)
        const parts = [`{ ${fields.join(', ')} }`, ...conditionsOf(demands)]
        return once(`/* @__PURE__ */ problems.object(${parts.join(', ')})`)
      }
      case 'union': {
        const { discriminator, options } = this.#optionsOf(schema)
        const finders = options.map(([type, option]) => `${JSON.stringify(type)}: ${find(option)}`)
        return once(
          `/* @__PURE__ */ problems.union(${JSON.stringify(discriminator)}, { ${finders.join(', ')} })`,
        )
      }
      default:
        throw new Error(`No guard can be written for a schema of the type ${def.type}`)
    }
  }

  write(): string {
    const exported = Object.entries(kinds).map(([kind, schema]) => {
      const is = `is${kind[0]?.toUpperCase()}${kind.slice(1)}`
      return `
        export const ${is} = /* @__PURE__ */ guard(${this.#function(schema as Schema)})
        export const ${kind}StandardSchema = /* @__PURE__ */ standardSchema(${is}, ${this.finder(schema as Schema)})`
    })
    return `
      import * as conditions from '../schemas/conditions.js'
      import * as problems from './problems.js'
      import { guard, standardSchema } from './standard-schema.js'
      ${this.#lines.join('\n')}
      ${exported.join('\n')}`
  }
}

/** Writes the guards out of the schemas, in place of the module that declares them. */
export const generateGuards: Plugin = {
  name: 'generate-guards',
  setup(build) {
    const declarations = resolve('src/guards/index.ts')
    build.onLoad({ filter: /[\\/]guards[\\/]index\.ts$/ }, ({ path }) =>
      path === declarations ? { contents: new GuardsModule().write(), loader: 'js' } : undefined,
    )
  },
}
