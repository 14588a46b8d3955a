/** Something wrong with a value. */
export interface Problem {
  /** What is wrong and how to mend it. */
  readonly message: string
  /** Where in the value, from the outside in. */
  readonly path: readonly (string | number)[]
}

/**
 * Reports everything that is wrong with a value, and tells whether it is at least of the types that it must be: only then
 * can conditions on it be looked at. The guards tell fast whether there is anything; what finds it need not be fast.
 */
export type ProblemFinder = (
  value: unknown,
  path: readonly (string | number)[],
  problems: Problem[],
) => boolean

/**
 * A validator in the form of Standard Schema, version 1, as frameworks take it. `validate` neither throws nor copies: it
 * gives the same object, or all that is wrong with it.
 */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'ukraine-feb-2022'
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Output; readonly issues?: undefined }
      | { readonly issues: readonly Problem[] }
    /** For the compiler alone: never there at run time. */
    readonly types?: { readonly input: Output; readonly output: Output } | undefined
  }
}

/** A guard that bears any input: what throws when it is read is no record. */
export const guard =
  <Output>(test: (value: unknown) => boolean) =>
  (value: unknown): value is Output => {
    try {
      return test(value)
    } catch {
      return false
    }
  }

/** The Standard Schema of a guard and of what finds the problems of that which it refuses. */
export const standardSchema = <Output>(
  is: (value: unknown) => value is Output,
  find: ProblemFinder,
): StandardSchema<Output> => ({
  '~standard': {
    version: 1,
    vendor: 'ukraine-feb-2022',
    validate: (value) => {
      if (is(value)) return { value }
      const issues: Problem[] = []
      find(value, [], issues)
      return { issues }
    },
  },
})
