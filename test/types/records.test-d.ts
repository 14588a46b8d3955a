import { nato } from 'ukraine-feb-2022/entities'
import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/v4'
import type * as guards from '../../src/guards/index.js'
import type * as data from '../../src/index.js'
import { byId, factsFrom, isId, quotesBy } from '../../src/query/index.js'
import type * as schemas from '../../src/schemas/index.js'

describe('ids', () => {
  it('are literal', () => {
    expectTypeOf(nato.id).toEqualTypeOf<'nato'>()
    expectTypeOf<'nato'>().toExtend<data.EntityId>()
    expectTypeOf<string>().not.toExtend<data.EntityId>()
    expectTypeOf<string>().not.toExtend<data.EventId>()
    expectTypeOf<string>().not.toExtend<data.RecordId>()
  })

  it('are typed by kind', () => {
    expectTypeOf<data.Mention['entity']>().toEqualTypeOf<data.EntityId>()
    expectTypeOf<data.Quote['event']>().toEqualTypeOf<data.EventId>()
    expectTypeOf<'nato'>().not.toExtend<data.Quote['event']>()
    expectTypeOf<'tuesday-cyberattack'>().not.toExtend<data.EntityId>()
  })

  it('complete and narrow look-ups', () => {
    expectTypeOf(byId('nato')).toEqualTypeOf<data.Organization<'nato'>>()
    expectTypeOf(byId('fresh-invasion')).toEqualTypeOf<data.Event<'fresh-invasion'>>()
    expectTypeOf(byId('a' as string)).toEqualTypeOf<data.AnyRecord | undefined>()
    expectTypeOf(quotesBy('a' as string)).toEqualTypeOf<readonly data.Quote[]>()
    expectTypeOf(factsFrom('nato', { parts: true })).toEqualTypeOf<readonly data.Fact[]>()
    const others: { readonly facts: readonly data.AnyFact[] } = { facts: [] }
    expectTypeOf(factsFrom('a', others)).toEqualTypeOf<readonly data.AnyFact[]>()
    expectTypeOf(byId('nato', {})).toEqualTypeOf<data.AnyRecord | undefined>()
    const value: unknown = 'nato'
    if (isId(value)) expectTypeOf(value).toEqualTypeOf<data.RecordId>()
  })
})

describe('records', () => {
  it('reject a reference that is misspelt, or of the wrong kind', () => {
    const event: data.Event = {} as data.Event
    // @ts-expect-error: no entity has this id
    const misspelt: data.Event = { ...event, place: 'ukrain' }
    // @ts-expect-error: an event is not a place
    const wrongKind: data.Event = { ...event, place: 'fresh-invasion' }
    // @ts-expect-error: no event has this id
    const dangling: data.Event = { ...event, partOf: 'nothing' }
    expectTypeOf([misspelt, wrongKind, dangling]).toExtend<data.Event[]>()
  })

  it('keep the wide type of everything but id and discriminant', () => {
    expectTypeOf(nato.name).toEqualTypeOf<string>()
    expectTypeOf<data.Event['place']>().toEqualTypeOf<data.PlaceId | undefined>()
    expectTypeOf<data.Event<'fresh-invasion'>['status']>().toEqualTypeOf<data.EventStatus>()
  })

  it('narrow by type', () => {
    const entity = {} as data.Entity
    if (entity.type === 'infrastructure')
      expectTypeOf(entity.owner).toEqualTypeOf<data.ActorId | undefined>()
    // @ts-expect-error: a person has no owner
    if (entity.type === 'person') entity.owner
    const quote = {} as data.Quote
    if (quote.type === 'direct') expectTypeOf(quote.text).toEqualTypeOf<string>()
    // @ts-expect-error: an indirect quotation has no text
    if (quote.type === 'indirect') quote.text
  })

  it('are read-only all the way down', () => {
    const { event, fact, quote, source, entities } = {} as {
      event: data.Event
      fact: data.Fact
      quote: data.Quote
      source: data.Source
      entities: typeof data.entities
    }
    // @ts-expect-error: read-only
    event.title = ''
    // @ts-expect-error: read-only
    event.time.edtf = null
    // @ts-expect-error: read-only
    event.participants.push({ entity: 'nato', role: 'agent' })
    // @ts-expect-error: read-only
    fact.attributions[0].factuality = 'CT+'
    // @ts-expect-error: read-only
    fact.anchors[0].start = 0
    // @ts-expect-error: read-only
    quote.content.pop()
    // @ts-expect-error: read-only
    source.paragraphs[0].sha256 = ''
    // @ts-expect-error: read-only
    entities[0] = nato
  })
})

/** The fields of parsed records can be written; those of this package cannot. */
type Immutable<Value> = Value extends readonly (infer Element)[]
  ? readonly Immutable<Element>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
    : Value

type Parsed<Name extends keyof typeof schemas> =
  (typeof schemas)[Name] extends z.ZodType<infer Output> ? Immutable<Output> : never

describe('the types of any report', () => {
  it('are what the schemas infer', () => {
    expectTypeOf<data.AnySource>().toEqualTypeOf<Parsed<'sourceSchema'>>()
    expectTypeOf<data.AnyEntity>().toEqualTypeOf<Parsed<'entitySchema'>>()
    expectTypeOf<data.AnyMention>().toEqualTypeOf<Parsed<'mentionSchema'>>()
    expectTypeOf<data.AnyEvent>().toEqualTypeOf<Parsed<'eventSchema'>>()
    expectTypeOf<data.AnyFact>().toEqualTypeOf<Parsed<'factSchema'>>()
    expectTypeOf<data.AnyQuote>().toEqualTypeOf<Parsed<'quoteSchema'>>()
    expectTypeOf<data.AnyRelation>().toEqualTypeOf<Parsed<'relationSchema'>>()
    expectTypeOf<data.AnyNote>().toEqualTypeOf<Parsed<'noteSchema'>>()
    expectTypeOf<data.AnyReference>().toEqualTypeOf<Parsed<'referenceSchema'>>()
    expectTypeOf<data.AnyDataset>().toEqualTypeOf<Parsed<'datasetSchema'>>()
    expectTypeOf<data.AnyEvent['time']>().toEqualTypeOf<Parsed<'timeSchema'>>()
  })

  it('accept the records of this report', () => {
    expectTypeOf<data.Event>().toExtend<data.AnyEvent>()
    expectTypeOf<data.Quote>().toExtend<data.AnyQuote>()
    expectTypeOf<typeof nato>().toExtend<data.AnyEntity>()
    // Where the type is inferred from a schema, too.
    expectTypeOf<data.Source>().toExtend<z.infer<typeof schemas.sourceSchema>>()
    expectTypeOf<data.Entity>().toExtend<z.infer<typeof schemas.entitySchema>>()
    expectTypeOf<data.Mention>().toExtend<z.infer<typeof schemas.mentionSchema>>()
    expectTypeOf<data.Event>().toExtend<z.infer<typeof schemas.eventSchema>>()
    expectTypeOf<data.Fact>().toExtend<z.infer<typeof schemas.factSchema>>()
    expectTypeOf<data.Quote>().toExtend<z.infer<typeof schemas.quoteSchema>>()
    expectTypeOf<data.Relation>().toExtend<z.infer<typeof schemas.relationSchema>>()
    expectTypeOf<data.Note>().toExtend<z.infer<typeof schemas.noteSchema>>()
    expectTypeOf<data.Reference>().toExtend<z.infer<typeof schemas.referenceSchema>>()
    expectTypeOf<data.Dataset>().toExtend<z.infer<typeof schemas.datasetSchema>>()
    const { source, entities, mentions, events, facts, quotes, relations, notes, references } =
      {} as typeof data
    expectTypeOf({
      source,
      entities,
      mentions,
      events,
      facts,
      quotes,
      relations,
      notes,
      references,
    }).toExtend<data.AnyDataset>()
  })

  it('are those to which guards narrow', () => {
    const value = {} as unknown
    const { isQuote } = {} as typeof guards
    if (isQuote(value) && value.type === 'direct') {
      expectTypeOf(value.text).toEqualTypeOf<string>()
      expectTypeOf(value.speaker).toEqualTypeOf<string>()
    }
  })

  it('are those of a Standard Schema', () => {
    type Standard = (typeof guards.eventStandardSchema)['~standard']
    expectTypeOf<NonNullable<Standard['types']>['output']>().toEqualTypeOf<data.AnyEvent>()
  })
})
