import * as z from 'zod'

/** An id: kebab-case, beginning with a letter. Ids of other reports than this one are of this form too. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "must be an id in kebab-case, such as 'jens-stoltenberg'")

/** The values of a vocabulary, in the form in which zod types an enumeration. */
export type Values<Value extends string> = { [Key in Value]: Key }

/** Words of the editor's or of a speaker's: not empty, and not white space alone. */
export const wordsSchema = z.string().regex(/\S/, 'must not be empty: write what it says')

/** A SHA-256 hash. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 hash: 64 hexadecimal digits in lower case')
