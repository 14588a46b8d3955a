import * as z from 'zod/v4'
import type { Condition } from '../rules/condition.js'
import type { Format } from '../rules/formats.js'
import { mostElements, mostProblems, mostRecords } from '../rules/limits.js'
import { moreProblems, notOneOf, tooLong, wrongType } from '../rules/messages.js'
import { built, withMeta } from './built-of.js'
import { checkOf } from './objects.js'
import type { List, Part, Values } from './types.js'

const string = () => z.string({ error: ({ input }) => wrongType('a string', input) })

/** A string of a form. */
export const formatted = (format: Format): z.ZodString => {
  const schema = built(string().regex(format.pattern, format.message), { format })
  return withMeta(schema, format.jsonSchema)
}

/** A string that meets a condition. */
export const stringThat = (condition: Condition<string>): z.ZodString => {
  const schema = built(string().check(checkOf(condition)), { conditions: [condition] })
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
  return built(schema, { least: { value, message } })
}

/** A finite number. */
export const number = (): z.ZodNumber => {
  const schema = z.number({ error: ({ input }) => wrongType('a finite number', input) })
  return built(schema, {})
}

/** True or false. */
export const boolean = (): z.ZodBoolean => {
  const schema = z.boolean({ error: ({ input }) => wrongType('true or false', input) })
  return built(schema, {})
}

/** One value alone. */
export const literal = <const Value extends string>(value: Value): z.ZodLiteral<Value> => {
  const schema = z.literal(value, { error: ({ input }) => notOneOf([value], input) })
  return built(schema, {})
}

/** One of the values of a vocabulary. */
export const oneOf = <Value extends string>(values: readonly Value[]): z.ZodEnum<Values<Value>> => {
  const schema = z.enum(values, { error: ({ input }) => notOneOf(values, input) })
  return built(schema, {}) as z.ZodEnum<Values<Value>>
}

/**
 * A list in a record. What is not a list, or has too many elements, is rejected before its elements are checked.
 *
 * @param empty - What to say if there is no element; without it a list may be empty.
 */
export function list<Element extends z.ZodType>(element: Element, empty?: string): List<Element> {
  const most = mostElements
  const array = empty === undefined ? z.array(element) : z.array(element).min(1, empty)
  built(array, {})
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
  return built(schema, { list: { element, most, empty } })
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
  return built(checked, { part: schema })
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
  return built(schema, { list: { element, most, empty } })
}
