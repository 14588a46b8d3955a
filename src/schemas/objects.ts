import * as z from 'zod/v4'
import type { Condition } from '../rules/condition.js'
import { notOneOf, unknownFields, wrongType } from '../rules/messages.js'
import { shown } from '../rules/printable.js'
import { built, builtOf, type Parts, type TypeName } from './built-of.js'
import { descriptions } from './descriptions.js'
import type { Forms, FormsSchema } from './types.js'

/** The fields of an object. */
type Shape = z.core.$ZodLooseShape

/** A condition as a check of zod's. */
export function checkOf(condition: Condition<never>) {
  const { code, holds, message, path } = condition as Condition<unknown>
  return z.refine<unknown>(holds, {
    path: [...path],
    params: { code },
    error: ({ input }) => message(input),
  })
}

/** The fields of an object with their descriptions. */
function describedFields<Some extends Shape>(name: TypeName, shape: Some): Some {
  const words: Readonly<Record<string, string>> = descriptions[name].fields
  const fields = Object.entries<z.ZodType>(shape).map(([field, schema]) => {
    const description = words[field]
    if (!description) throw new Error(`The type ${name} does not describe its field ${field}`)
    return [field, schema.meta({ description })]
  })
  return Object.fromEntries(fields)
}

/** An object with some fields and no others. */
const strictObject = <Some extends Shape>(shape: Some): z.ZodObject<Some, z.core.$strict> =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? unknownFields(issue.keys, Object.keys(shape))
        : wrongType('an object', issue.input),
  })

/** The methods of zod that make another object of one. zod's own refuse objects that have conditions. */
const methods = ['omit', 'pick', 'partial', 'required', 'extend'] as const
type Method = (typeof methods)[number]

/** A schema without what tells whether a field may be absent. */
const unwrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNonOptional
    ? unwrapped(schema.unwrap())
    : schema

/**
 * The conditions of an object that can still be checked when its fields are others: those whose fields are all there. A
 * condition on fields that have become optional holds where one of them is absent.
 */
function remaining(conditions: readonly Condition<never>[], before: Shape, after: Shape) {
  return conditions.flatMap((condition): Condition<never>[] => {
    const { fields = [], holds } = condition as Condition<unknown>
    if (!fields.every((field) => unwrapped(after[field]) === unwrapped(before[field]))) return []
    const needed = fields.filter((field) => !(before[field] instanceof z.ZodOptional))
    const holdsIfThere = (value: never) =>
      needed.some((field) => value[field] === undefined) || holds(value)
    return [{ ...condition, holds: holdsIfThere }]
  })
}

/** Makes another object of one, by a method of zod. */
function derive(schema: z.ZodObject, method: Method, argument: never): z.ZodObject {
  // Each method has a type of its own, and none of them is looked at here.
  const plain = strictObject(schema.shape) as unknown as Record<Method, (of: never) => z.ZodObject>
  const { shape } = plain[method](argument)
  const { conditions = [], rules } = builtOf.get(schema) ?? {}
  return objectOf(shape, { conditions: remaining(conditions, schema.shape, shape), rules })
}

function addMethods(schema: z.ZodType, make: (method: Method, argument: never) => z.ZodType): void {
  for (const method of methods) {
    const value = (argument: never) => make(method, argument)
    Object.defineProperty(schema, method, { value, configurable: true, writable: true })
  }
}

function objectOf(shape: Shape, parts: Parts): z.ZodObject {
  const { conditions = [], rules } = parts
  const plain = strictObject(shape)
  const checked = conditions.length > 0 ? plain.check(...conditions.map(checkOf)) : plain
  return built(rules ? checked.superRefine(rules) : checked, {
    ...parts,
    addMethods: (copy) =>
      addMethods(copy, (method, argument) => derive(copy as z.ZodObject, method, argument)),
  })
}

const named = <Schema extends z.ZodType>(name: TypeName, schema: Schema): Schema =>
  schema.meta({ title: name, description: descriptions[name].description })

/** An object with some fields and no others, described as its type is. */
export const object = <Some extends Shape>(
  name: TypeName,
  shape: Some,
  ...conditions: readonly Condition<z.output<z.ZodObject<Some, z.core.$strict>>>[]
): z.ZodObject<Some, z.core.$strict> =>
  named(name, objectOf(describedFields(name, shape), { name, conditions })) as z.ZodObject<
    Some,
    z.core.$strict
  >

/** The set of all records, whose rules are checked even if a record is wrong. */
export const setOf = <Some extends Shape>(
  name: TypeName,
  shape: Some,
  rules: NonNullable<Parts['rules']>,
): z.ZodObject<Some, z.core.$strict> =>
  named(
    name,
    objectOf(describedFields(name, shape), {
      name,
      rules,
      comment:
        'Left out: what holds for the set as a whole, such as that what is referred to exists.',
    }),
  ) as z.ZodObject<Some, z.core.$strict>

/** Makes another union of one, by a method of zod on each of its forms. `type` stays, since it tells the forms apart. */
function deriveUnion(forms: Forms, method: Method, argument: object | undefined): z.ZodType {
  const derived = (form: z.ZodObject): z.ZodObject => {
    if (method === 'extend') return derive(form, method, argument as never)
    const fields = Object.keys(argument ?? form.shape).filter(
      (field) => field !== 'type' && Object.hasOwn(form.shape, field),
    )
    if (method === 'pick') fields.push('type')
    return derive(form, method, Object.fromEntries(fields.map((field) => [field, true])) as never)
  }
  if (method !== 'extend') {
    const unknown = Object.keys(argument ?? {}).find(
      (field) => !forms.some(({ shape }) => Object.hasOwn(shape, field)),
    )
    if (unknown !== undefined) throw new Error(`Unrecognized key: "${shown(unknown)}"`)
  }
  if (method !== 'pick' && Object.hasOwn(argument ?? {}, 'type')) {
    throw new Error('type tells the forms of the union apart: it must stay as it is')
  }
  const [first, ...rest] = forms
  return unionOf([derived(first), ...rest.map(derived)], {})
}

function unionOf(forms: Forms, parts: Parts): z.ZodType {
  const types = forms.flatMap(({ shape }) => [...(shape.type as z.ZodLiteral).values])
  const schema = z.discriminatedUnion('type', forms, {
    error: ({ code, input }) =>
      code === 'invalid_union'
        ? notOneOf(types, (input as { readonly type?: unknown }).type)
        : wrongType('an object', input),
  })
  return built(schema, {
    ...parts,
    addMethods: (copy) =>
      addMethods(copy, (method, argument) => deriveUnion(forms, method, argument)),
  })
}

/** An object of one of some forms, told apart by their `type`, described as its type is. */
export const union = <const Some extends Forms>(name: TypeName, forms: Some): FormsSchema<Some> =>
  named(name, unionOf(forms, { name })) as FormsSchema<Some>
