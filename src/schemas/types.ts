import type * as z from 'zod/v4'

/** The values of a vocabulary, in the form in which zod types an enumeration. */
export type Values<Value extends string> = { [Key in Value]: Key }

/** A list. It is read-only, so that the records of this package, which are frozen, fit what schemas take and give. */
export interface List<Element extends z.ZodType>
  extends z.ZodType<readonly z.output<Element>[], readonly z.input<Element>[]> {}

/** A part of a set. */
export interface Part<Schema extends z.ZodType>
  extends z.ZodType<z.output<Schema>, z.input<Schema>> {}
