import * as z from 'zod/v4'
import type { Condition } from '../rules/condition.js'
import { countElements } from '../rules/elements.js'
import type { Collection } from '../rules/fields.js'
import type { Format } from '../rules/formats.js'
import { mostElements, mostElementsInAll, mostProblems, mostRecords } from '../rules/limits.js'
import {
  moreProblemsOfList,
  notOneOf,
  orLeaveOut,
  orNull,
  tooLong,
  tooManyElements,
  wrongType,
} from '../rules/messages.js'
import { built, builtLike, builtOf, type Parts } from './built-of.js'
import { checkOf } from './objects.js'
import type { List, Part, Values } from './types.js'

const string = (wanted = 'a string') => z.string({ error: ({ input }) => wrongType(wanted, input) })

/** A string of a form. */
export const formatted = (format: Format): z.ZodString => {
  const schema = built(string().regex(format.pattern, format.message), { format })
  return schema.meta(format.jsonSchema)
}

/** A string that meets a condition. */
export const stringThat = (condition: Condition<string>): z.ZodString => {
  const schema = built(string(condition.wanted).check(checkOf(condition)), {
    conditions: [condition],
  })
  return schema.meta(condition.jsonSchema)
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

type Context = z.RefinementCtx

/** Problems with which a value is still of the right types, so that conditions on it can be checked. */
const harmless: readonly string[] = ['custom', 'too_small', 'too_big', 'invalid_format']

/**
 * Reports what is wrong with a part of a value.
 *
 * @param goesOn - Whether what is around is checked whatever is wrong with the part.
 */
function report(
  schema: z.ZodType,
  value: unknown,
  path: PropertyKey[],
  context: Context,
  goesOn: boolean,
): void {
  for (const issue of schema.safeParse(value).error?.issues ?? []) {
    const isHarmless = goesOn || harmless.includes(issue.code)
    context.addIssue({ ...issue, path: [...path, ...issue.path], continue: isHarmless })
  }
}

/** A part of a set: if it is wrong, the rules of the set are still checked. */
export const part = <Schema extends z.ZodType>(schema: Schema): Part<Schema> =>
  builtLike(
    schema,
    z.any().superRefine((value, context) => report(schema, value, [], context, true)),
    { part: schema },
  )

type ListParts = NonNullable<Parts['list']>

/** Whether a value is a list with as many elements as it may have; reports what is wrong otherwise. */
function isList(
  value: unknown,
  { most, empty, onNull = '', collection }: ListParts,
  context: Context,
  goesOn: boolean,
): value is unknown[] {
  if (!Array.isArray(value)) {
    const message = `${wrongType('an array', value)}${value === null ? onNull : ''}`
    context.addIssue({ code: 'invalid_type', expected: 'array', message, continue: goesOn })
    return false
  }
  const isTooLong = value.length > most
  if (isTooLong || (collection && countElements(collection, value) > mostElementsInAll)) {
    const message = isTooLong ? tooLong(most) : tooManyElements()
    context.addIssue({ code: 'too_big', origin: 'array', maximum: most, message, continue: goesOn })
    return false
  }
  if (value.length === 0 && empty !== undefined) {
    context.addIssue({ code: 'too_small', origin: 'array', minimum: 1, message: empty })
  }
  return true
}

/** Reports what is wrong with the elements of a list; after many problems the rest is not looked at. */
function reportElements(
  element: z.ZodType,
  value: readonly unknown[],
  context: Context,
  goesOn: boolean,
): void {
  for (const [index, one] of value.entries()) {
    report(element, one, [index], context, goesOn)
    if (context.issues.length <= mostProblems) continue
    const params = { code: 'more-problems' }
    context.addIssue({ code: 'custom', params, message: moreProblemsOfList, continue: goesOn })
    return
  }
}

/**
 * A list in a record. What is not a list, or has too many elements, is rejected before its elements are checked.
 *
 * @param empty - What to say if there is no element; without it a list may be empty.
 */
export function list<Element extends z.ZodType>(element: Element, empty?: string): List<Element> {
  return shortList({ element, most: mostElements, empty }) as List<Element>
}

/** A list as zod knows it. */
function arrayOf({ element, empty }: ListParts): z.ZodType {
  const array = z.array(element)
  return empty === undefined ? array : array.min(1)
}

function shortList(parts: ListParts): z.ZodType {
  const array = arrayOf(parts)
  const schema = z.any().superRefine((value, context) => {
    if (!isList(value, parts, context, false)) return
    const { data, error } = array.safeParse(value)
    if (error) reportElements(parts.element, value, context, false)
    else context.value = data
  })
  return builtLike(array, schema, { list: parts })
}

/** A long list: what is wrong with it does not keep what is around from being checked. */
function longList<Element extends z.ZodType>(parts: ListOf<Element>): List<Element> {
  const schema = z.any().superRefine((value, context) => {
    if (isList(value, parts, context, true)) reportElements(parts.element, value, context, true)
  })
  return builtLike(arrayOf(parts), schema, { list: parts })
}
type ListOf<Element> = ListParts & { readonly element: Element }

/** The paragraphs of a text. */
export const paragraphsOf = <Element extends z.ZodType>(
  element: Element,
  empty: string,
): List<Element> => longList({ element, most: mostRecords, empty })

/** A collection of a set. */
export const collectionOf = <Element extends z.ZodType>(
  collection: Collection,
  element: Element,
): List<Element> => longList({ element, most: mostRecords, collection })

/** A schema whose message on one value, where that is wrong, says more. */
function sayingMore(schema: z.ZodType, value: null | undefined, more: string): z.ZodType {
  const parts = builtOf.get(schema) ?? {}
  if (parts.part) return part(sayingMore(parts.part, value, more))
  if (parts.list) return shortList({ ...parts.list, onNull: more })
  const error = schema.def.error as z.core.$ZodErrorMap
  const longer: z.core.$ZodErrorMap = (issue) =>
    `${error(issue)}${issue.input === value ? more : ''}`
  const copy = schema.clone({ ...schema.def, error: longer }, { parent: true })
  return built(copy, parts)
}

/** A field that may be absent, but not null. */
export const optional = <Schema extends z.ZodType>(schema: Schema): z.ZodOptional<Schema> =>
  (sayingMore(schema, null, orLeaveOut) as Schema).optional()

/** A field that may be null, but not absent. */
export const nullable = <Schema extends z.ZodType>(schema: Schema): z.ZodNullable<Schema> =>
  (sayingMore(schema, undefined, orNull) as Schema).nullable()
