import * as z from 'zod'
import { idFormat, sha256Format, wordsFormat, type Format } from './formats.js'
import { mostElements, tooLong } from './messages.js'
import { robust } from './robust.js'

/** A string of a form. */
export const formatted = ({ pattern, message }: Format): z.ZodString =>
  z.string().regex(pattern, message)

/** An id. Ids of other reports than this one are of this form too. */
export const idSchema: z.ZodString = formatted(idFormat)

/** Words of the editor's or of a speaker's. */
export const wordsSchema: z.ZodString = formatted(wordsFormat)

/** A SHA-256 hash. */
export const sha256Schema: z.ZodString = formatted(sha256Format)

/**
 * An array that is not gone through where it is longer than any record has, so that junk is refused in a bounded time and
 * with one issue.
 *
 * @param least - What is wrong where there is no element; absent where there need be none.
 */
export function list<Element extends z.core.SomeType>(
  element: Element,
  least?: string,
  most = mostElements,
): z.ZodArray<Element> {
  const any = z.array(element)
  const schema = (least ? any.min(1, least) : any).max(most, tooLong(most))
  // What is no array has no length to speak of, not even a string.
  for (const { _zod } of schema._zod.def.checks ?? []) {
    _zod.def.when = ({ value }) => Array.isArray(value)
  }
  const { parse } = schema._zod
  schema._zod.parse = (payload, context) =>
    Array.isArray(payload.value) && payload.value.length > most ? payload : parse(payload, context)
  return robust(schema)
}

/** The values of a vocabulary, in the form in which zod types an enumeration. */
export type Values<Value extends string> = { [Key in Value]: Key }

/** A value that is read-only, with all in it: what is parsed and what this package ships can then be used alike. */
export type Immutable<Value> = Value extends readonly (infer Element)[]
  ? readonly Immutable<Element>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
    : Value
