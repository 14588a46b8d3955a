import { shown } from '../rules/printable.js'
import type { Problem } from '../rules/problem.js'
import type { Finder } from './finders.js'

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** Which JSON Schema is asked for. */
export interface JsonSchemaOptions {
  /** The version: `draft-2020-12` or `draft-07`. */
  readonly target: string
}

/**
 * A validator as frameworks accept it: Standard Schema and Standard JSON Schema, version 1. `validate` neither throws nor
 * copies: it returns the same object, or what is wrong with it.
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
    /**
     * What is accepted as a JSON Schema, a new object each time. Comments in it say what it leaves out.
     *
     * @throws RangeError for any other version than JSON Schema 2020-12 and draft 7.
     */
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>
    }
    /** For the compiler alone: absent at run time. */
    readonly types?: { readonly input: Output; readonly output: Output } | undefined
  }
}

/** A JSON Schema in a version, as a copy: who asks for it may change it. */
function inVersion(schema: JsonSchema, target: string): Record<string, unknown> {
  const text = JSON.stringify(schema)
  if (target === 'draft-2020-12') return JSON.parse(text)
  if (target !== 'draft-07') {
    throw new RangeError(
      `There is no JSON Schema of the version '${shown(String(target))}': ask for 'draft-2020-12' or 'draft-07'`,
    )
  }
  return {
    ...JSON.parse(
      text.replaceAll('"$defs":', '"definitions":').replaceAll('#/$defs/', '#/definitions/'),
    ),
    $schema: 'http://json-schema.org/draft-07/schema#',
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

/** The Standard Schema of a guard, of the finder that says why the guard rejects a value, and of a JSON Schema. */
export function standardSchema<Output>(
  is: (value: unknown) => value is Output,
  find: Finder,
  schema: JsonSchema,
): StandardSchema<Output> {
  const jsonSchema = (options: JsonSchemaOptions) => inVersion(schema, Object(options).target)
  return Object.freeze({
    '~standard': Object.freeze({
      version: 1,
      vendor: 'ukraine-feb-2022',
      validate: (value: unknown) => {
        if (is(value)) return { value }
        const issues: Problem[] = []
        find(value, [], issues)
        return { issues }
      },
      jsonSchema: Object.freeze({ input: jsonSchema, output: jsonSchema }),
    }),
  })
}
