import type { Problem } from '../rules/problem.js'
import type { Finder } from './finders.js'

/**
 * A validator as frameworks accept it: Standard Schema, version 1. `validate` neither throws nor copies: it returns the
 * same object, or everything that is wrong with it.
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
    /** For the compiler alone: absent at run time. */
    readonly types?: { readonly input: Output; readonly output: Output } | undefined
  }
}

/** A guard that never throws: it rejects input that cannot be read. */
export const guard =
  <Output>(test: (value: unknown) => boolean) =>
  (value: unknown): value is Output => {
    try {
      return test(value)
    } catch {
      return false
    }
  }

/** The Standard Schema of a guard, and of the finder that says why the guard rejects a value. */
export const standardSchema = <Output>(
  is: (value: unknown) => value is Output,
  find: Finder,
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
