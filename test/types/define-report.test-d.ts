import { describe, expectTypeOf, it } from 'vitest'
import {
  type AnyDataset,
  type AnyEvent,
  type AnyQuote,
  defineReport,
  type Event,
  events,
  type Mutable,
} from '../../src/index.js'
import { factsAbout, quotesBy } from '../../src/query/index.js'
import type { buildSource } from '../../src/verify/index.js'

const anchor = { start: 0, end: 3 }
const source = {
  id: 'my-report',
  language: 'en',
  length: 3,
  sha256: '',
  canonicalForm: { encoding: 'UTF-8', lineBreak: 'LF', finalLineBreak: false },
  paragraphs: [],
} as const
const empty = {
  source,
  entities: [],
  mentions: [],
  events: [],
  facts: [],
  quotes: [],
  relations: [],
  notes: [],
  references: [],
} as const
const alice = { id: 'alice', type: 'person', name: 'Alice', aliases: [], description: 'x' } as const
const speaks = {
  id: 'alice-speaks',
  type: 'statement',
  title: 'Alice speaks',
  status: 'occurred',
  participants: [{ entity: 'alice', role: 'agent' }],
  time: { edtf: null, basis: 'unknown' },
  anchors: [anchor],
} as const

describe('defineReport', () => {
  const report = defineReport({
    ...empty,
    entities: [{ id: 'alice', type: 'person', name: 'Alice', aliases: [], description: 'x' }],
    events: [{ ...speaks, time: { edtf: null, basis: 'unknown' } }],
    facts: [
      {
        id: 'it-rains',
        statement: 'It rains.',
        kind: 'occurrence',
        about: ['alice', 'alice-speaks'],
        attributions: [
          { source: 'alice', factuality: 'CT+' },
          { source: 'author', factuality: 'Uu' },
        ],
        anchors: [anchor],
      },
    ],
  })

  it('gives literal ids', () => {
    expectTypeOf(report.entities[0]?.id).toEqualTypeOf<'alice' | undefined>()
    expectTypeOf(report.facts[0]?.about).toEqualTypeOf<
      readonly ('alice' | 'alice-speaks')[] | undefined
    >()
    expectTypeOf(report.source.id).toEqualTypeOf<'my-report'>()
  })

  it('takes the source that buildSource makes', () => {
    const built = {} as Awaited<ReturnType<typeof buildSource<'my-report'>>>
    const { source } = defineReport({ ...empty, source: built })
    expectTypeOf(source.id).toEqualTypeOf<'my-report'>()
  })

  it('fits look-ups, and whatever takes any dataset', () => {
    expectTypeOf(report).toExtend<AnyDataset>()
    expectTypeOf(factsAbout('alice', report)[0]?.id).toEqualTypeOf<'it-rains' | undefined>()
    expectTypeOf(quotesBy('alice', report)).toExtend<readonly AnyQuote[]>()
  })

  it('refuses references that are misspelt or of the wrong kind', () => {
    const known = { ...empty, entities: [alice], events: [speaks] } as const
    const mention = { id: 'm', level: 'name', anchor } as const
    const note = { id: 'n', kind: 'context', text: 'x', anchors: [], references: [] } as const
    // @ts-expect-error: no entity has this id
    defineReport({ ...known, mentions: [{ ...mention, entity: 'alcie' }] })
    // @ts-expect-error: an event is no entity
    defineReport({ ...known, mentions: [{ ...mention, entity: 'alice-speaks' }] })
    // @ts-expect-error: no event has this id
    defineReport({ ...known, events: [{ ...speaks, partOf: 'alice-spekas' }] })
    // @ts-expect-error: no record has this id
    defineReport({ ...known, notes: [{ ...note, about: ['bob'] }] })
    defineReport({ ...known, mentions: [{ ...mention, entity: 'alice' }] })
    defineReport({ ...known, notes: [{ ...note, about: ['my-report', 'alice-speaks'] }] })
  })
})

describe('a misspelt field', () => {
  it('is where the compiler says that something is wrong, and nowhere else', () => {
    defineReport({
      ...empty,
      entities: [
        // @ts-expect-error: did you mean to write 'aliases'?
        { id: 'alice', type: 'person', name: 'Alice', alias: [], description: 'x' },
        { id: 'bob', type: 'person', name: 'Bob', aliases: [], description: 'x' },
      ],
      mentions: [{ id: 'm', entity: 'alice', level: 'name', anchor }],
    })
  })
})

describe('records of this report', () => {
  it('pass where those of any report are asked for', () => {
    expectTypeOf<Event>().toExtend<AnyEvent>()
    expectTypeOf(events[0]).toExtend<AnyEvent | undefined>()
  })

  it('pass as JSON once they are copied', () => {
    type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]
    expectTypeOf<Mutable<Event>>().toExtend<Json>()
    expectTypeOf<Mutable<AnyEvent>>().toExtend<Json>()
    expectTypeOf<AnyEvent>().toExtend<Readonly<Record<string, unknown>>>()
    // An interface has no index signature, so that nothing of `AnyQuote` may be one.
    expectTypeOf<NonNullable<AnyQuote['source']>>().toExtend<Readonly<Record<string, unknown>>>()
  })
})
