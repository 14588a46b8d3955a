import { describe, expect, it } from 'vitest'
import { inTextOrder } from '../../data/collect.js'
import { eventTypes } from '../../src/vocabularies/index.js'
import { allRecords, dataset } from '../dataset.js'

describe('all records', () => {
  it('have ids that differ even without regard to case', () => {
    const ids = allRecords.map(({ id }) => id.replaceAll('-', ''))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('survive JSON: nothing is lost', () => {
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
  it('have the PLOVER type of their own type; what is said may give a statement one', () => {
    const differing = dataset.events.filter(({ type, plover }) => {
      const own = eventTypes[type].plover?.type
      return own !== plover?.type && !(type === 'statement' && own === undefined)
    })
    expect(differing).toEqual([])
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
      ...(dataset.source.publication?.references ?? []),
    ])
    expect(dataset.references.filter(({ id }) => !used.has(id))).toEqual([])
  })
})

describe('the order of the text', () => {
  const { mentions, events, facts, quotes } = dataset
  const firstAnchors = {
    mentions: mentions.map(({ anchor }) => anchor),
    events: events.map(({ anchors }) => anchors[0]),
    facts: facts.map(({ anchors }) => anchors[0]),
    quotes: quotes.map(({ content }) => content[0]),
  }

  it.each(Object.entries(firstAnchors))(
    'is that of %s: by the start of the first anchor, the longer first',
    (_, anchors) => {
      const wrong = anchors.filter((anchor, index) => {
        const next = anchors[index + 1]
        if (!anchor || !next) return false
        return anchor.start > next.start || (anchor.start === next.start && anchor.end < next.end)
      })
      expect(wrong).toEqual([])
    },
  )

  it('does not depend on the order in the files', () => {
    const shuffled = [...mentions].sort((a, b) => (a.id < b.id ? 1 : -1))
    expect(shuffled).not.toEqual(mentions)
    const places = inTextOrder(shuffled, ({ anchor }) => anchor).map(({ anchor }) => anchor)
    expect(places).toEqual(firstAnchors.mentions)
  })
})
