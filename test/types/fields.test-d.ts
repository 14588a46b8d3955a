import { describe, expectTypeOf, it } from 'vitest'
import type * as data from '../../src/index.js'
import type { fields } from '../../src/rules/fields.js'

type Fields = typeof fields
type References<Name extends keyof Fields> = Fields[Name]['references']

interface IdsByCollection {
  entities: data.EntityId
  mentions: data.MentionId
  events: data.EventId
  facts: data.FactId
  quotes: data.QuoteId
  relations: data.RelationId
  notes: data.NoteId
  references: data.ReferenceId
}

type IdOfType<Type> = Extract<data.Entity, { type: Type }>['id']

/** The ids and words that a field may hold, according to the table of fields. */
type Allowed<Field> =
  | (Field extends { entityTypes: readonly (infer Type)[] }
      ? IdOfType<Type>
      : Field extends { collections: readonly (infer Name extends keyof IdsByCollection)[] }
        ? IdsByCollection[Name]
        : never)
  | (Field extends { keywords: readonly (infer Word)[] } ? Word : never)

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

type InInterface<Value, Name extends keyof Fields> = {
  [Path in keyof References<Name>]: ValueAt<Value, Path>
}
type InTable<Name extends keyof Fields> = {
  [Path in keyof References<Name>]: Allowed<References<Name>[Path]>
}

describe('the table of fields', () => {
  it('says what the interfaces say of each reference', () => {
    expectTypeOf<InTable<'entities'>>().toEqualTypeOf<InInterface<data.Entity, 'entities'>>()
    expectTypeOf<InTable<'mentions'>>().toEqualTypeOf<InInterface<data.Mention, 'mentions'>>()
    expectTypeOf<InTable<'events'>>().toEqualTypeOf<InInterface<data.Event, 'events'>>()
    expectTypeOf<InTable<'facts'>>().toEqualTypeOf<InInterface<data.Fact, 'facts'>>()
    expectTypeOf<InTable<'quotes'>>().toEqualTypeOf<InInterface<data.Quote, 'quotes'>>()
    expectTypeOf<InTable<'relations'>>().toEqualTypeOf<InInterface<data.Relation, 'relations'>>()
  })

  it('says of notes what the interface says, but that they may be about the source', () => {
    expectTypeOf<InTable<'notes'>['references.*']>().toEqualTypeOf<data.ReferenceId>()
    expectTypeOf<InTable<'notes'>['about.*'] | data.SourceId>().toEqualTypeOf<data.RecordId>()
  })
})
