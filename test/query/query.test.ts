import { describe, expect, it } from 'vitest'
import type { EventId, RecordId } from '../../data/ids.js'
import * as data from '../../data/index.js'
import type { AnyDataset, AnyQuote } from '../../src/index.js'
import {
  byId,
  disputes,
  eventsOf,
  factsAbout,
  factsFrom,
  factsIn,
  isId,
  kindOf,
  mentionsOf,
  notesOn,
  partsOf,
  quotesBy,
  relationsOf,
  timeline,
} from '../../src/query/index.js'
import { allRecords } from '../dataset.js'
import { inventedDataset } from '../invented-report.js'

/** A look-up by an id. */
type LookUp = (id: string, options?: { parts: true }) => readonly { readonly id: string }[]

describe('byId', () => {
  it('returns every record by its id', () => {
    for (const record of allRecords) expect(byId(record.id as RecordId)).toBe(record)
  })

  it('returns nothing for an unknown id', () => {
    for (const id of ['natto', '', '__proto__', 'constructor']) expect(byId(id)).toBeUndefined()
  })
})

describe('quotesBy', () => {
  it('returns the quotations of a speaker, nested ones included, and no others', () => {
    expect(quotesBy('russia').map(({ id }) => id)).toEqual([
      'russia-on-invasion-plans',
      'russia-on-opposing-principles',
    ])
    expect(quotesBy('investigators')).toEqual([])
    const speakers = data.entities.map(({ id }) => id)
    expect(speakers.flatMap((id) => quotesBy(id))).toHaveLength(data.quotes.length)
  })
})

describe('kindOf and isId', () => {
  it('tell every record by its id', () => {
    expect(kindOf('nato')).toBe('entity')
    expect(kindOf('p2-it')).toBe('mention')
    expect(kindOf('fresh-invasion')).toBe('event')
    expect(kindOf('banks-number-two')).toBe('fact')
    expect(kindOf('zelensky-to-the-bbc')).toBe('quote')
    expect(kindOf(data.relations[0]?.id ?? '')).toBe('relation')
    expect(kindOf('note-last-month')).toBe('note')
    expect(kindOf('wikidata-nato')).toBe('reference')
    expect(kindOf('report')).toBe('source')
    for (const { id } of allRecords) expect(isId(id)).toBe(true)
  })

  it('take anything for no id of a record', () => {
    for (const value of ['natto', '', '__proto__', 7, null, undefined, {}, ['nato']]) {
      expect(isId(value)).toBe(false)
      if (typeof value === 'string') expect(kindOf(value)).toBeUndefined()
    }
  })
})

describe('partsOf', () => {
  it('returns the parts, people and groups of an entity, at any depth', () => {
    expect(partsOf('nato').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['jens-stoltenberg', 'nato-defense-ministers', 'nato-allies']),
    )
    expect(partsOf('ukraine').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['volodymyr-zelensky', 'ukrainian-defense-ministry']),
    )
  })

  it('returns the parts of an event', () => {
    expect(partsOf('stoltenberg-news-conference').map(({ id }) => id)).toContain(
      'stoltenberg-adds-new-norm',
    )
  })
})

describe('{ parts: true }', () => {
  it('also looks at the parts and people of an entity', () => {
    expect(factsFrom('nato')).toEqual([])
    const speakers = quotesBy('nato', { parts: true }).map(({ speaker }) => speaker)
    expect(new Set(speakers)).toEqual(
      new Set(['jens-stoltenberg', 'nato-defense-ministers', 'nato-allies']),
    )
    const held = factsFrom('nato', { parts: true }).map(({ id }) => id)
    expect(held).toContain('readiness-will-be-raised')
    const lookUps: readonly LookUp[] = [factsAbout, mentionsOf, eventsOf]
    for (const lookUp of lookUps) {
      const [alone, whole] = [lookUp('ukraine'), lookUp('ukraine', { parts: true })]
      expect(whole).toEqual(expect.arrayContaining([...alone]))
      expect(whole.length).toBeGreaterThan(alone.length)
    }
  })
})

describe('mentionsOf and eventsOf', () => {
  it('return the mentions of an entity, and the events that it takes part in or that are there', () => {
    expect(mentionsOf('france').map(({ id }) => id)).toEqual(['p9-france'])
    expect(eventsOf('romania').map(({ id }) => id)).toEqual(['deployment-in-romania'])
    expect(eventsOf('bbc').map(({ id }) => id)).toEqual(['zelensky-tells-bbc'])
  })
})

describe('relationsOf', () => {
  it('returns the relations from and to a record', () => {
    const relations = relationsOf('zelensky-tells-bbc')
    expect(relations.length).toBeGreaterThan(1)
    for (const { from, to } of relations) expect([from, to]).toContain('zelensky-tells-bbc')
  })
})

describe('factsIn', () => {
  it('returns the facts that a quotation makes, nested quotations included', () => {
    const ids = factsIn('stoltenberg-on-russian-readiness').map(({ id }) => id)
    expect(ids).toContain('russia-made-readiness-clear')
    expect(ids).toContain('russia-is-ready-to-use-force')
    expect(factsIn('russia-on-opposing-principles').map(({ id }) => id)).not.toContain(
      'russia-made-readiness-clear',
    )
  })
})

describe('notesOn', () => {
  it('returns the notes on a record', () => {
    expect(notesOn('troops-number-150000').map(({ id }) => id)).toEqual([
      'note-biden-figure',
      'note-whose-estimate',
    ])
    expect(notesOn('report').map(({ id }) => id)).toEqual(['note-publication'])
  })

  it('also returns those on what the record hangs on, if asked', () => {
    const fact = notesOn('ukraine-sees-no-withdrawal', { related: true }).map(({ id }) => id)
    expect(fact).toContain('note-zelensky-wording')
    expect(fact).toContain('note-later-that-day')
    const nested = notesOn('ministers-urging-russia', { related: true }).map(({ id }) => id)
    expect(nested).toContain('note-end-of-the-quotation')
    const mention = notesOn('p3-president', { related: true }).map(({ id }) => id)
    expect(mention).toContain('note-president-of-which-state')
    expect(notesOn('p3-president')).toEqual([])
    // Not on all whom a statement names.
    const about = notesOn('russia-makes-security-demands', { related: true }).map(({ id }) => id)
    expect(about).not.toContain('note-moscow')
  })
})

describe('look-ups', () => {
  const all = {
    quotesBy: () => quotesBy('vladimir-putin'),
    'quotesBy, with parts': () => quotesBy('russia', { parts: true }),
    factsAbout: () => factsAbout('nato'),
    factsFrom: () => factsFrom('author'),
    factsIn: () => factsIn('zelensky-to-the-bbc'),
    mentionsOf: () => mentionsOf('russia'),
    eventsOf: () => eventsOf('russia'),
    relationsOf: () => relationsOf('putin-statement'),
    notesOn: () => notesOn('nato-allies'),
    'notesOn, with related': () => notesOn('ministers-urging-russia', { related: true }),
    partsOf: () => partsOf('nato'),
    timeline: () => timeline(),
    'timeline, dated': () => timeline({ dated: true }),
    disputes: () => disputes(),
  }

  it.each(Object.entries(all))('%s gives the same frozen array each time', (name, lookUp) => {
    expect(lookUp()).toBe(lookUp())
    expect(lookUp()).toSatisfy(Object.isFrozen)
    expect(name === 'notesOn' || lookUp().length > 0).toBe(true)
  })

  it('give the same empty array for what is unknown', () => {
    const lookUps: readonly ((id: string) => readonly unknown[])[] = [
      quotesBy,
      factsAbout,
      factsFrom,
      factsIn,
      mentionsOf,
      eventsOf,
      relationsOf,
      notesOn,
      partsOf,
    ]
    for (const lookUp of lookUps) {
      expect(lookUp('zelensky')).toEqual([])
      expect(lookUp('zelensky')).toBe(lookUp('__proto__'))
    }
  })

  it('look in another dataset, or in the collections that they need', () => {
    const dataset = inventedDataset() as AnyDataset
    const { quotes, facts, entities } = dataset
    expect(quotesBy('ada-bell', dataset)).toEqual([quotes[0]])
    expect(quotesBy('ada-bell', { quotes })).toBe(quotesBy('ada-bell', { quotes }))
    expect(quotesBy('ada-bell', { parts: true }, { quotes, entities })).toEqual([quotes[0]])
    expect(quotesBy('ada-bell', { parts: true, quotes, entities })).toEqual([quotes[0]])
    expect(factsFrom('engineers', { facts }).map(({ id }) => id)).toEqual(['nobody-asked'])
    expect(factsIn('bell-on-bridge', dataset).map(({ id }) => id)).toEqual(['bridge-is-safe'])
    expect(notesOn('bell-on-bridge', { related: true }, dataset)).toEqual(dataset.notes)
    expect(timeline(dataset).map(({ event }) => event.id)).toEqual([
      'engineers-write',
      'bell-speaks',
    ])
    expect(disputes(dataset)).toHaveLength(1)
    expect(byId('bridge', dataset)).toBe(entities[2])
    expect([kindOf('bell-speaks', dataset), kindOf('nato', dataset)]).toEqual(['event', undefined])
    expect(isId('nato', dataset)).toBe(false)
    expect(quotesBy('vladimir-putin', dataset)).toEqual([])
  })

  it('see records that are added to an array', () => {
    const quotes = [...(inventedDataset() as AnyDataset).quotes]
    expect(quotesBy('ada-bell', { quotes })).toHaveLength(1)
    quotes.push({ ...quotes[0], id: 'bell-again' } as AnyQuote)
    expect(quotesBy('ada-bell', { quotes })).toHaveLength(2)
    expect(byId('bell-again', { quotes })).toBe(quotes[2])
  })
})

describe('factsAbout', () => {
  it('returns the facts about an entity or an event, and no others', () => {
    expect(factsAbout('fresh-invasion').map(({ id }) => id)).toEqual([
      'incident-came-amid-warnings',
      'us-officials-warned',
      'invasion-could-come-at-any-time',
    ])
    for (const fact of factsAbout('bbc')) expect(fact.about).toContain('bbc')
  })
})

describe('factsFrom', () => {
  it('returns what a source denies as well as what it affirms', () => {
    expect(factsFrom('russia').map(({ id }) => id)).toContain('whether-russia-plans-invasion')
  })

  it('leaves out what the author reports without taking a stand', () => {
    const ids = factsFrom('author').map(({ id }) => id)
    expect(ids).toContain('government-websites-were-hit')
    expect(ids).not.toContain('bank-websites-were-hit')
  })
})

describe('timeline', () => {
  const entries = timeline()
  const order = (id: EventId) => entries.findIndex(({ event }) => event.id === id)

  it('has every event once', () => {
    expect(new Set(entries.map(({ event }) => event))).toEqual(new Set(data.events))
    expect(entries).toHaveLength(data.events.length)
  })

  it('puts a month before a day of the next, an open beginning before its last day, and events without a date last', () => {
    expect(order('january-cyberattack')).toBe(0)
    expect(order('earlier-invasion')).toBeLessThan(order('tuesday-cyberattack'))
    expect(order('tuesday-cyberattack')).toBeLessThan(order('readiness-increase'))
    const undated = entries.filter(({ earliest, latest }) => earliest === null && latest === null)
    expect(entries.slice(-undated.length)).toEqual(undated)
  })

  it('keeps the order of the text where times are equal', () => {
    expect(order('putin-statement')).toBeLessThan(order('zelensky-tells-bbc'))
    const position = new Map(data.events.map((event, index) => [event, index]))
    const undated = entries.filter(({ earliest, latest }) => !earliest && !latest)
    const positions = undated.map(({ event }) => position.get(event) as number)
    expect(positions).toEqual([...positions].sort((a, b) => a - b))
  })

  it('returns the first and the last day, and null where one is not known', () => {
    const days = (id: EventId) => {
      const { earliest, latest } = entries[order(id)] ?? {}
      return [earliest, latest]
    }
    expect(days('january-cyberattack')).toEqual(['2022-01-01', '2022-01-31'])
    expect(days('tuesday-cyberattack')).toEqual(['2022-02-15', '2022-02-15'])
    expect(days('earlier-invasion')).toEqual([null, '2022-02-15'])
    expect(days('fresh-invasion')).toEqual(['2022-02-15', null])
    expect(days('invasion-planning')).toEqual([null, null])
  })

  it('leaves out what has no date, if asked', () => {
    const dated = timeline({ dated: true })
    expect(dated.length).toBeLessThan(entries.length)
    expect(dated.every(({ earliest, latest }) => earliest !== null || latest !== null)).toBe(true)
  })

  it('knows no end of what is ongoing: its time is one at which it goes on', () => {
    const ongoing = entries.filter(({ event }) => event.status === 'ongoing')
    expect(ongoing.length).toBeGreaterThan(5)
    for (const { latest } of ongoing) expect(latest).toBeNull()
    expect(ongoing.find(({ event }) => event.id === 'troop-build-up')?.earliest).toBe('2022-02-15')
  })
})

describe('disputes', () => {
  it('pairs the claims of every contradiction', () => {
    const pairs = disputes()
    expect(pairs).toHaveLength(data.relations.filter(({ type }) => type === 'contradicts').length)
    for (const { relation, claims } of pairs) {
      expect(claims.map(({ id }) => id)).toEqual([relation.from, relation.to])
    }
    expect(pairs.map(({ claims }) => claims[1].id)).toContain('russia-sends-troops-back')
  })
})
