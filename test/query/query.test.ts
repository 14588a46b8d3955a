import { describe, expect, it } from 'vitest'
import type { EventId, RecordId } from '../../data/ids.js'
import * as data from '../../data/index.js'
import { byId, disputes, factsAbout, factsFrom, quotesBy, timeline } from '../../src/query/index.js'
import { allRecords } from '../dataset.js'

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
    expect(speakers.flatMap(quotesBy)).toHaveLength(data.quotes.length)
  })
})

describe('factsAbout', () => {
  it('returns the facts about an entity or an event, and no others', () => {
    expect(factsAbout('fresh-invasion').map(({ id }) => id)).toEqual([
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
