import type * as z from 'zod/v4'

/** The values of a vocabulary, in the form in which zod types an enumeration. */
export type Values<Value extends string> = { [Key in Value]: Key }

/** A list. */
export interface List<Element extends z.ZodType>
  extends z.ZodType<z.output<Element>[], z.input<Element>[]> {}

/** A part of a set. */
export interface Part<Schema extends z.ZodType>
  extends z.ZodType<z.output<Schema>, z.input<Schema>> {}
