import { describe, expectTypeOf, it } from 'vitest'
import type * as data from '../../src/index.js'
import type { fields, sourceReferences } from '../../src/rules/fields.js'

type Fields = typeof fields

type Step<Value, Name> = Name extends '*'
  ? Value extends readonly (infer Element)[]
    ? Element
    : never
  : Value extends unknown
    ? Name extends keyof Value
      ? NonNullable<Value[Name]>
      : never
    : never

/** The type of the field at a path, according to the interface. */
type ValueAt<Value, Path> = Path extends `${infer Name}.${infer Rest}`
  ? ValueAt<Step<Value, Name>, Rest>
  : Step<Value, Path>

type IsId<Value> = [Value] extends [never]
  ? false
  : [Value] extends [data.RecordId | 'author' | 'editor']
    ? true
    : false

/** The name of the field at the end of a path such as `participants.*.entity` or `about.*`. */
type FieldAt<Path> = Path extends `${infer List}.*`
  ? FieldAt<List>
  : Path extends `${string}.${infer Rest}`
    ? FieldAt<Rest>
    : Path

/** The paths of the table at which the interface has no ids. */
type WrongPath<Value, Name extends keyof Fields> = {
  [Path in keyof Fields[Name]['references']]: IsId<ValueAt<Value, Path>> extends true ? never : Path
}[keyof Fields[Name]['references']]

describe('the table of fields', () => {
  it('has references only where the interfaces have ids', () => {
    expectTypeOf<WrongPath<data.Entity, 'entities'>>().toBeNever()
    expectTypeOf<WrongPath<data.Mention, 'mentions'>>().toBeNever()
    expectTypeOf<WrongPath<data.Event, 'events'>>().toBeNever()
    expectTypeOf<WrongPath<data.Fact, 'facts'>>().toBeNever()
    expectTypeOf<WrongPath<data.Quote, 'quotes'>>().toBeNever()
    expectTypeOf<WrongPath<data.Relation, 'relations'>>().toBeNever()
    expectTypeOf<WrongPath<data.Note, 'notes'>>().toBeNever()
    expectTypeOf<WrongPath<data.Event, 'facts'>>().not.toBeNever()
  })

  it('has the same names as the types of any report', () => {
    type Names = { [Name in keyof Fields]: FieldAt<keyof Fields[Name]['references']> }[keyof Fields]
    type SourceNames = FieldAt<keyof typeof sourceReferences>
    expectTypeOf<Names | SourceNames | 'id'>().toEqualTypeOf<data.IdField>()
  })
})
