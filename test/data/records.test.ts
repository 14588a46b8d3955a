import { describe, expect, it } from 'vitest'
import * as entities from '../../src/entities.js'
import * as events from '../../src/events.js'
import * as facts from '../../src/facts.js'
import * as mentions from '../../src/mentions.js'
import * as notes from '../../src/notes.js'
import * as quotes from '../../src/quotes.js'
import * as references from '../../src/references.js'
import * as relations from '../../src/relations.js'
import * as vocabularies from '../../src/vocabularies.js'
import { allRecords, dataset } from '../dataset.js'

const modules = { entities, mentions, events, facts, quotes, relations, notes, references }
const camelCase = (id: string) => id.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())

describe.each(Object.entries(modules))('%s', (name, module) => {
  const exported: Record<string, unknown> = { ...module }
  const collection = exported[name] as readonly { id: string }[]
  delete exported[name]

  it('exports each record of the collection as a constant named after its id, and nothing else', () => {
    expect(Object.keys(exported).sort()).toEqual(collection.map(({ id }) => camelCase(id)).sort())
    for (const record of collection) expect(exported[camelCase(record.id)]).toBe(record)
  })
})

describe('all records', () => {
  it('have ids that differ, even where case does not count', () => {
    const ids = allRecords.map(({ id }) => camelCase(id).toLowerCase())
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('are frozen, with all that is in them, and so are the vocabularies', () => {
    const thawed: string[] = []
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) thawed.push(path)
      for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`)
    }
    for (const [name, value] of Object.entries({ ...dataset, ...vocabularies })) visit(value, name)
    expect(thawed).toEqual([])
  })

  it('have fields that JSON can hold: nothing is lost on the way', () => {
    expect(JSON.parse(JSON.stringify(dataset))).toStrictEqual(structuredClone(dataset))
  })
})

describe('entities', () => {
  it('are each mentioned', () => {
    const mentioned = new Set(dataset.mentions.map(({ entity }) => entity))
    expect(dataset.entities.filter(({ id }) => !mentioned.has(id))).toEqual([])
  })
})

describe('events', () => {
  it('have the PLOVER type of their own type', () => {
    const differing = dataset.events.filter(({ type, plover }) => {
      return vocabularies.eventTypes[type].plover?.type !== plover?.type
    })
    expect(differing).toEqual([])
  })

  it('include the act of speech of each quotation, with its speaker as agent', () => {
    const without = dataset.quotes.filter(({ speaker, event: id }) => {
      const event = dataset.events.find((candidate) => candidate.id === id)
      return !event?.participants.some(({ entity, role }) => entity === speaker && role === 'agent')
    })
    expect(without).toEqual([])
  })
})

describe('facts', () => {
  it('each carry a stance of the author, once, at the end', () => {
    const wrong = dataset.facts.filter(
      ({ attributions }) =>
        attributions.findIndex(({ source }) => source === 'author') !== attributions.length - 1,
    )
    expect(wrong).toEqual([])
  })

  it('of a quotation are held by its speaker and have an anchor in its content', () => {
    const wrong = dataset.facts.filter((fact) => {
      const quote = dataset.quotes.find(({ id }) => id === fact.quote)
      if (!quote) return false
      const held = fact.attributions.some(({ source }) => source === quote.speaker)
      const inside = fact.anchors.some((anchor) =>
        quote.content.some(({ start, end }) => anchor.start < end && start < anchor.end),
      )
      return !held || !inside
    })
    expect(wrong).toEqual([])
  })
})

describe('notes', () => {
  it('name a reference where they give a better value', () => {
    expect(dataset.notes.filter(({ better, references }) => better && !references.length)).toEqual(
      [],
    )
  })
})

describe('references', () => {
  it('are each used', () => {
    const used = new Set([
      ...dataset.notes.flatMap(({ references }) => references),
      ...dataset.entities.flatMap(({ sameAs }) => sameAs?.references ?? []),
      ...dataset.events.flatMap(({ time }) => time.references ?? []),
    ])
    expect(dataset.references.filter(({ id }) => !used.has(id))).toEqual([])
  })
})
