import { describe, expect, it } from 'vitest'
import type { AnyDataset } from '../../src/index.js'
import * as query from '../../src/query/index.js'
import { inventedDataset } from '../invented-report.js'

type Breakable = ReturnType<typeof JSON.parse>
type Ids = readonly { readonly id: string }[]

/** The invented dataset after a change: arrays that no look-up has seen. */
const changed = (change: (dataset: Breakable) => void): AnyDataset => {
  const dataset: Breakable = inventedDataset()
  change(dataset)
  return dataset
}
const idsOf = (records: Ids) => records.map(({ id }) => id)

/** Ada Bell belongs to the town, which belongs to itself through another. */
const withTown = (): AnyDataset =>
  changed(({ entities, events }) => {
    entities.push({ ...entities[1], id: 'town', partOf: 'region' })
    entities.push({ ...entities[1], id: 'region', partOf: 'town' })
    entities[0].affiliation = 'town'
    events[1].place = 'town'
    events[1].partOf = 'bell-speaks'
    events[0].partOf = 'engineers-write'
  })

/** An entity that belongs to no other. */
const apart = (entity: AnyDataset['entities'][number]): AnyDataset['entities'][number] => {
  const { partOf: _, ...rest } = entity
  return 'affiliation' in rest ? { ...rest, affiliation: undefined } : rest
}

describe('timeline', () => {
  const days = (times: Record<string, [edtf: string | null, status?: string]>, options = {}) => {
    const [event] = inventedDataset().events
    const events = Object.entries(times).map(([id, [edtf, status = 'occurred']]) => ({
      ...event,
      id,
      status,
      time: { edtf, basis: 'inferred' },
    })) as AnyDataset['events']
    return query
      .timeline({ events, ...options })
      .map(({ event: { id }, earliest, latest }) => [id, earliest, latest])
  }
  const times: Parameters<typeof days>[0] = {
    unknown: [null],
    'in-may': ['2031-05'],
    'goes-on': ['2031-04-02', 'ongoing'],
    'until-may': ['../2031-05-01'],
    'since-june': ['2031-06-03/..'],
    wrong: ['some day'],
    'also-in-may': ['2031-05-01'],
    'goes-on-too': [null, 'ongoing'],
  }
  const dated = [
    ['goes-on', '2031-04-02', null],
    ['until-may', null, '2031-05-01'],
    ['in-may', '2031-05-01', '2031-05-31'],
    ['also-in-may', '2031-05-01', '2031-05-01'],
    ['since-june', '2031-06-03', null],
  ]

  it('orders by the first known day, an open beginning before others of its last day', () => {
    expect(days(times)).toEqual([
      ...dated,
      ['unknown', null, null],
      ['wrong', null, null],
      ['goes-on-too', null, null],
    ])
  })

  it('leaves out what has no day, if asked', () => {
    expect(days(times, { dated: true })).toEqual(dated)
  })
})

describe('disputes', () => {
  it('are contradictions of two claims that are there', () => {
    const dataset = changed(({ relations }) => {
      const [relation] = relations
      relations.push({ ...relation, id: 'supports', type: 'supports' })
      relations.push({ ...relation, id: 'from-nothing', from: 'nothing' })
      relations.push({ ...relation, id: 'to-nothing', to: 'nothing' })
      relations.push({ ...relation, id: 'quotes', from: 'engineers-on-test', to: 'bell-on-bridge' })
    })
    const { relations, facts, quotes } = dataset
    expect(query.disputes(dataset)).toEqual([
      { relation: relations[0], claims: [facts[1], facts[0]] },
      { relation: relations[4], claims: [quotes[1], quotes[0]] },
    ])
  })
})

describe('{ parts: true }', () => {
  it('adds what belongs to an entity, and nothing else', () => {
    const dataset = withTown()
    const parts = { parts: true } as const
    expect(idsOf(query.quotesBy('region', parts, dataset))).toEqual(['bell-on-bridge'])
    expect(idsOf(query.mentionsOf('region', parts, dataset))).toEqual(['p1-ada-bell'])
    expect(idsOf(query.factsFrom('region', parts, dataset))).toEqual(['bridge-is-safe'])
    expect(idsOf(query.factsAbout('region', parts, dataset))).toEqual([])
    expect(idsOf(query.factsAbout('engineers', parts, dataset))).toEqual(['nobody-asked'])
    expect(idsOf(query.eventsOf('region', parts, dataset))).toEqual([
      'bell-speaks',
      'engineers-write',
    ])
    expect(idsOf(query.eventsOf('bridge', parts, dataset))).toEqual([])
    expect(idsOf(query.mentionsOf('engineers', parts, dataset))).toEqual([])
  })

  it('looks at the entities that are given', () => {
    const { quotes } = inventedDataset()
    // As many as the others: what tells them apart is which they are.
    const [some, others] = [withTown().entities, withTown().entities.map(apart)]
    const ids = (entities: AnyDataset['entities']) =>
      idsOf(query.quotesBy('town', { parts: true, quotes, entities }))
    expect(ids(some)).toEqual(['bell-on-bridge'])
    expect(ids(others)).toEqual([])
    expect(ids(some)).toEqual(['bell-on-bridge'])
  })
})

describe('partsOf', () => {
  it('does not give what it is asked of, even in a circle', () => {
    const dataset = withTown()
    expect(idsOf(query.partsOf('town', dataset))).toEqual(['ada-bell', 'region'])
    expect(idsOf(query.partsOf('bell-speaks', dataset))).toEqual(['engineers-write'])
    expect(idsOf(query.partsOf('bridge', dataset))).toEqual([])
  })
})

describe('look-ups of one record', () => {
  const dataset = changed(({ facts, events, quotes, notes, relations }) => {
    facts[1].attributions.unshift({ source: 'ada-bell', factuality: 'Uu' })
    events[0].place = 'bridge'
    quotes[0].nestedIn = 'engineers-on-test'
    const [note] = notes
    for (const about of [
      'engineers-write',
      'engineers-on-test',
      'bridge',
      'ada-bell',
      'nobody-asked',
    ]) {
      notes.push({ ...note, id: `note-on-${about}`, about: [about] })
    }
    events[0].partOf = 'engineers-write'
    relations.push({ ...relations[0], id: 'before', type: 'before', from: 'bell-speaks', to: 'x' })
  })

  it('leaves out what a source is not committed to', () => {
    expect(idsOf(query.factsFrom('ada-bell', dataset))).toEqual(['bridge-is-safe'])
    expect(idsOf(query.factsFrom('author', dataset))).toEqual([])
  })

  it('finds events by participant and by place', () => {
    expect(idsOf(query.eventsOf('bridge', dataset))).toEqual(['bell-speaks'])
    expect(idsOf(query.eventsOf('engineers', dataset))).toEqual(['engineers-write'])
    expect(idsOf(query.eventsOf('nothing', dataset))).toEqual([])
  })

  it('finds relations by either end', () => {
    expect(idsOf(query.relationsOf('bell-speaks', dataset))).toEqual(['before'])
    expect(idsOf(query.relationsOf('x', dataset))).toEqual(['before'])
    expect(idsOf(query.relationsOf('bridge', dataset))).toEqual([])
  })

  it('finds facts in a quotation and in those nested in it', () => {
    expect(idsOf(query.factsIn('engineers-on-test', dataset))).toEqual(['bridge-is-safe'])
    expect(idsOf(query.factsIn('nothing', dataset))).toEqual([])
  })

  it.each([
    ['bell-speaks', ['note-on-monday', 'note-on-engineers-write']],
    ['bell-on-bridge', ['note-on-monday', 'note-on-engineers-write', 'note-on-engineers-on-test']],
    ['p1-ada-bell', ['note-on-ada-bell']],
    ['nobody-asked', ['note-on-nobody-asked']],
    [
      'nobody-asked-contradicts-bridge-is-safe',
      [
        'note-on-monday',
        'note-on-engineers-write',
        'note-on-engineers-on-test',
        'note-on-nobody-asked',
      ],
    ],
    ['before', ['note-on-monday', 'note-on-engineers-write']],
    ['bridge', ['note-on-bridge']],
    ['town-gazette', []],
  ])('finds the notes on %s, and on what it hangs on', (id, notes) => {
    expect(idsOf(query.notesOn(id, { related: true }, dataset))).toEqual(notes)
  })

  it('finds the source, and every kind of record', () => {
    const kinds = ['invented-report', 'bridge', 'p1-ada-bell', 'bell-speaks', 'nobody-asked']
      .concat('bell-on-bridge', 'before', 'note-on-monday', 'town-gazette', 'nothing')
      .map((id) => query.kindOf(id, dataset))
    expect(kinds).toEqual([
      'source',
      'entity',
      'mention',
      'event',
      'fact',
      'quote',
      'relation',
      'note',
      'reference',
      undefined,
    ])
    expect(query.byId('bridge', { events: dataset.events })).toBeUndefined()
    expect(query.isId(7, dataset)).toBe(false)
  })
})
