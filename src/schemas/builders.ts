import * as z from 'zod/v4'
import type { Condition } from '../rules/condition.js'
import type { Format } from '../rules/formats.js'
import { mostElements, mostProblems, mostRecords } from '../rules/limits.js'
import { moreProblems, notOneOf, tooLong, unknownFields, wrongType } from '../rules/messages.js'
import { descriptions } from './descriptions.js'
import type { List, Part, Values } from './types.js'

/** What a schema was built of, as far as zod does not say so. */
export interface Parts {
  /** The name of the type that an object or a union has. */
  readonly name?: TypeName
  readonly format?: Format
  readonly conditions?: readonly Condition<never>[]
  /** The least number, and what to say of a smaller one. */
  readonly least?: { readonly value: number; readonly message: string }
  /** The elements of a list, how many it may have, and what to say if it has none but must. */
  readonly list?: {
    readonly element: z.ZodType
    readonly most: number
    readonly empty?: string | undefined
  }
  /** The schema of a part of a set. */
  readonly part?: z.ZodType
  /** What JSON Schema leaves out, if the schema checks what JSON Schema cannot say. */
  readonly comment?: string
}

/**
 * What each schema was built of. Guards and JSON Schemas are generated from it: of a schema that is not in it, such as
 * one with a check added, they would not know everything.
 */
export const builtOf = new WeakMap<object, Parts>()

/** A condition as a check of zod's. */
function checkOf(condition: Condition<never>) {
  const { code, holds, message, path } = condition as Condition<unknown>
  return z.refine<unknown>(holds, {
    path: [...path],
    params: { code },
    error: ({ input }) => message(input),
  })
}

/** A type that is described. */
export type TypeName = keyof typeof descriptions

/** A schema that says more: editors, JSON Schemas and language models show it. */
function withMeta<Schema extends z.ZodType>(schema: Schema, meta: z.GlobalMeta): Schema {
  const copy = schema.meta(meta)
  const parts = builtOf.get(schema)
  if (parts) builtOf.set(copy, parts)
  return copy
}

/** A schema with the name and description of its type. */
export function named<Schema extends z.ZodType>(
  name: TypeName,
  schema: Schema,
  parts: Parts,
): Schema {
  builtOf.set(schema, { ...parts, name })
  return withMeta(schema, { title: name, description: descriptions[name].description })
}

/** The fields of an object with their descriptions. */
function describedFields<Shape extends z.core.$ZodLooseShape>(name: TypeName, shape: Shape): Shape {
  const words: Readonly<Record<string, string>> = descriptions[name].fields
  const fields = Object.entries<z.ZodType>(shape).map(([field, schema]) => {
    const description = words[field]
    if (!description) throw new Error(`The type ${name} does not describe its field ${field}`)
    return [field, withMeta(schema, { description })]
  })
  return Object.fromEntries(fields)
}

/** An object with some fields and no others, described as its type is. */
export function object<Shape extends z.core.$ZodLooseShape>(
  name: TypeName,
  shape: Shape,
  ...conditions: readonly Condition<z.output<z.ZodObject<Shape, z.core.$strict>>>[]
): z.ZodObject<Shape, z.core.$strict> {
  const plain = z.strictObject(describedFields(name, shape), {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? unknownFields(issue.keys, Object.keys(shape))
        : wrongType('an object', issue.input),
  })
  const schema = conditions.length > 0 ? plain.check(...conditions.map(checkOf)) : plain
  return named(name, schema, { conditions })
}

const string = () => z.string({ error: ({ input }) => wrongType('a string', input) })

/** A string of a form. */
export const formatted = (format: Format): z.ZodString => {
  const schema = string().regex(format.pattern, format.message)
  builtOf.set(schema, { format })
  return withMeta(schema, format.jsonSchema)
}

/** A string that meets a condition. */
export const stringThat = (condition: Condition<string>): z.ZodString => {
  const schema = string().check(checkOf(condition))
  builtOf.set(schema, { conditions: [condition] })
  return withMeta(schema, condition.jsonSchema)
}

/** A whole number that is not less than another. */
export const wholeNumber = (value: number, message: string): z.ZodInt => {
  const schema = z
    .int({
      error: ({ code, input }) =>
        wrongType(code === 'invalid_type' ? 'a whole number' : 'an exact whole number', input),
    })
    .min(value, message)
  builtOf.set(schema, { least: { value, message } })
  return schema
}

/** A finite number. */
export const number = (): z.ZodNumber => {
  const schema = z.number({ error: ({ input }) => wrongType('a finite number', input) })
  builtOf.set(schema, {})
  return schema
}

/** True or false. */
export const boolean = (): z.ZodBoolean => {
  const schema = z.boolean({ error: ({ input }) => wrongType('true or false', input) })
  builtOf.set(schema, {})
  return schema
}

/** One value alone. */
export const literal = <const Value extends string>(value: Value): z.ZodLiteral<Value> => {
  const schema = z.literal(value, { error: ({ input }) => notOneOf([value], input) })
  builtOf.set(schema, {})
  return schema
}

/** One of the values of a vocabulary. */
export const oneOf = <Value extends string>(values: readonly Value[]): z.ZodEnum<Values<Value>> => {
  const schema = z.enum(values, { error: ({ input }) => notOneOf(values, input) })
  builtOf.set(schema, {})
  return schema as z.ZodEnum<Values<Value>>
}

/** An object of one of some forms, told apart by their `type`. */
export const union = <const Forms extends readonly [z.ZodObject, ...z.ZodObject[]]>(
  name: TypeName,
  forms: Forms,
): z.ZodDiscriminatedUnion<Forms> => {
  const types = forms.flatMap(({ shape }) => [...(shape.type as z.ZodLiteral).values])
  const schema = z.discriminatedUnion('type', forms, {
    error: ({ code, input }) =>
      code === 'invalid_union'
        ? notOneOf(types, (input as { readonly type?: unknown }).type)
        : wrongType('an object', input),
  })
  return named(name, schema, {})
}

/**
 * A list in a record. What is not a list, or has too many elements, is rejected before its elements are checked.
 *
 * @param empty - What to say if there is no element; without it a list may be empty.
 */
export function list<Element extends z.ZodType>(element: Element, empty?: string): List<Element> {
  const most = mostElements
  const array = empty === undefined ? z.array(element) : z.array(element).min(1, empty)
  builtOf.set(array, {})
  const schema = z.preprocess((input: z.input<Element>[], context) => {
    // Without `continue: false` some versions of zod go on to the array.
    if (!Array.isArray(input)) {
      const message = wrongType('an array', input)
      context.addIssue({ code: 'invalid_type', expected: 'array', message, continue: false })
    } else if (input.length > most) {
      const message = tooLong(most)
      context.addIssue({
        code: 'too_big',
        origin: 'array',
        maximum: most,
        message,
        continue: false,
      })
    } else {
      return input
    }
    return z.NEVER
  }, array)
  builtOf.set(schema, { list: { element, most, empty } })
  return schema
}

/** Reports what is wrong with a part of a value, in a way that lets the rest be checked. */
function report(schema: z.ZodType, value: unknown, path: PropertyKey[], context: Context): void {
  for (const issue of schema.safeParse(value).error?.issues ?? []) {
    context.addIssue({ ...issue, path: [...path, ...issue.path] })
  }
}
type Context = z.RefinementCtx

/** A part of a set: if it is wrong, the rules of the set are still checked. */
export const part = <Schema extends z.ZodType>(schema: Schema): Part<Schema> => {
  const checked = z.any().superRefine((value, context) => report(schema, value, [], context))
  builtOf.set(checked, { part: schema })
  return checked
}

/**
 * A long list, of records or paragraphs: it stops after many problems, to bound time and memory, which `z.array` does
 * not.
 */
export function longList<Element extends z.ZodType>(
  element: Element,
  empty?: string,
): List<Element> {
  const most = mostRecords
  const schema = z.any().superRefine((value, context) => {
    if (!Array.isArray(value)) {
      const message = wrongType('an array', value)
      context.addIssue({ code: 'invalid_type', expected: 'array', message })
    } else if (value.length > most) {
      const message = tooLong(most)
      context.addIssue({ code: 'too_big', origin: 'array', maximum: most, message })
    } else if (value.length === 0 && empty !== undefined) {
      context.addIssue({ code: 'too_small', origin: 'array', minimum: 1, message: empty })
    } else {
      for (const [index, one] of value.entries()) {
        report(element, one, [index], context)
        if (context.issues.length > mostProblems) {
          const params = { code: 'more-problems' }
          context.addIssue({ code: 'custom', params, message: moreProblems })
          return
        }
      }
    }
  })
  builtOf.set(schema, { list: { element, most, empty } })
  return schema
}
