import * as z from 'zod/v4'
import type { Condition } from '../rules/condition.js'
import type { Collection } from '../rules/fields.js'
import type { Format } from '../rules/formats.js'
import type { descriptions } from './descriptions.js'

/** A type that is described. */
export type TypeName = keyof typeof descriptions

/** What a schema was built of, as far as zod does not say so. */
export interface Parts {
  /** The name of the type that an object or a union has. */
  readonly name?: TypeName
  readonly format?: Format
  readonly conditions?: readonly Condition<never>[]
  /** Reports what breaks the rules of a set. */
  readonly rules?: ((value: unknown, context: z.RefinementCtx) => void) | undefined
  /** The least number, and what to say of a smaller one. */
  readonly least?: { readonly value: number; readonly message: string }
  /** The elements of a list, how many it may have, and what to say if it has none but must. */
  readonly list?: {
    readonly element: z.ZodType
    readonly most: number
    readonly empty?: string | undefined
    /** What a message on null adds. */
    readonly onNull?: string
    /** The collection, if it is one. */
    readonly collection?: Collection
  }
  /** The schema of a part of a set. */
  readonly part?: z.ZodType
  /** What JSON Schema leaves out, if the schema checks what JSON Schema cannot say. */
  readonly comment?: string
  /** Gives a copy of the schema the methods that are not zod's own. */
  readonly addMethods?: (copy: z.ZodType) => void
}

/**
 * What each schema was built of. Guards and JSON Schemas are generated from it: of a schema that is not in it, such as
 * one with a check added, they would not know everything.
 */
export const builtOf = new WeakMap<object, Parts>()

/** Remembers what a schema was built of. Copies that `describe` or `meta` make of it remember the same. */
export function built<Schema extends z.ZodType>(schema: Schema, parts: Parts): Schema {
  builtOf.set(schema, parts)
  parts.addMethods?.(schema)
  for (const method of ['describe', 'meta'] as const) {
    const own: (...words: never[]) => unknown = schema[method]
    const value = (...words: never[]) => {
      const made = own.apply(schema, words)
      return made instanceof z.ZodType ? built(made, parts) : made
    }
    Object.defineProperty(schema, method, { value, configurable: true, writable: true })
  }
  return schema
}

/** An object whose fields are worked out when one is asked for. */
function lazily(make: () => object): Record<string, unknown> {
  let made: object | undefined
  const known = () => {
    made ??= make()
    return made
  }
  return new Proxy(
    {},
    {
      get: (_, field) => Reflect.get(known(), field),
      ownKeys: () => Reflect.ownKeys(known()),
      getOwnPropertyDescriptor: (_, field) => Reflect.getOwnPropertyDescriptor(known(), field),
    },
  )
}

/**
 * Remembers what a schema was built of that takes anything as far as zod knows, and lets `z.toJSONSchema` say of it what it
 * says of another.
 */
export function builtLike<Schema extends z.ZodType>(
  other: z.ZodType,
  schema: Schema,
  parts: Parts,
): Schema {
  const keywords = () => {
    const { $schema, ...rest } = z.toJSONSchema(other)
    return rest
  }
  z.globalRegistry.add(schema, lazily(keywords))
  return built(schema, parts)
}
