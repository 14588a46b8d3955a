import * as z from 'zod'

/**
 * An id: kebab-case, beginning with a letter, of at most 200 characters. Ids of other reports than this one are of this
 * form too.
 */
export const idSchema = z
  .string()
  .regex(
    /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,199}$/,
    "must be an id in kebab-case, such as 'jens-stoltenberg', of at most 200 characters",
  )

/** The values of a vocabulary, in the form in which zod types an enumeration. */
export type Values<Value extends string> = { [Key in Value]: Key }

/** A value that is read-only, with all in it: what is parsed and what this package ships can then be used alike. */
export type Immutable<Value> = Value extends readonly (infer Element)[]
  ? readonly Immutable<Element>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
    : Value

/** Words of the editor's or of a speaker's: not empty, and not white space alone. */
export const wordsSchema = z.string().regex(/\S/, 'must not be empty: write what it says')

/** A SHA-256 hash. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 hash: 64 hexadecimal digits in lower case')
