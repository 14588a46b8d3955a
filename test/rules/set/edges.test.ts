import { describe, expect, it } from 'vitest'
import { reportOn } from '../../../src/rules/check-dataset.js'
import type { Rule } from '../../../src/rules/rule.js'
import { anchorAcrossParagraphs } from '../../../src/rules/set/anchor-across-paragraphs.js'
import { anchorOutOfRange } from '../../../src/rules/set/anchor-out-of-range.js'
import { cyclicPart } from '../../../src/rules/set/cyclic-part.js'
import { cyclicRelation } from '../../../src/rules/set/cyclic-relation.js'
import { danglingReference } from '../../../src/rules/set/dangling-reference.js'
import { duplicateId } from '../../../src/rules/set/duplicate-id.js'
import { eventOfQuote } from '../../../src/rules/set/event-of-quote.js'
import { factOfQuote } from '../../../src/rules/set/fact-of-quote.js'
import { rules } from '../../../src/rules/set/index.js'
import { misplacedParagraph } from '../../../src/rules/set/misplaced-paragraph.js'
import { missingAuthor } from '../../../src/rules/set/missing-author.js'
import { outsideQuote } from '../../../src/rules/set/outside-quote.js'
import { overlappingAnchors } from '../../../src/rules/set/overlapping-anchors.js'
import { relationBetweenKinds } from '../../../src/rules/set/relation-between-kinds.js'
import { repeatedPart } from '../../../src/rules/set/repeated-part.js'
import { repeatedRecord } from '../../../src/rules/set/repeated-record.js'
import { repeatedValue } from '../../../src/rules/set/repeated-value.js'
import { reservedId } from '../../../src/rules/set/reserved-id.js'
import { selfReference } from '../../../src/rules/set/self-reference.js'
import { textLength } from '../../../src/rules/set/text-length.js'
import { unknownField } from '../../../src/rules/set/unknown-field.js'
import { wrongKindReference } from '../../../src/rules/set/wrong-kind-reference.js'
import { dataset as data } from '../../dataset.js'
import { inventedDataset } from '../../invented-report.js'
import { found, problemsOf } from '../found.js'

type Breakable = ReturnType<typeof JSON.parse>
type Change = (dataset: Breakable) => void

const relation = (type: string, from: unknown, to: unknown) => ({
  id: `${from}-${type}-${to}`,
  type,
  from,
  to,
  source: 'editor',
})
const pathsOf = (rule: Rule, change: Change): (string | undefined)[] =>
  found(rule, change).map((problem) => problem.split(':')[0])

describe('a rule', () => {
  it.each(rules)('finds nothing in the data: %#', (rule) => {
    expect(problemsOf(rule, data)).toEqual([])
  })

  const silent: [what: string, rule: Rule, change: Change][] = [
    // What is right, at the very edge.
    [
      'an anchor at the end of the text',
      anchorOutOfRange,
      ({ mentions, source }) => {
        mentions[0].anchor = { start: 5, end: source.length }
      },
    ],
    [
      'anchors that touch',
      overlappingAnchors,
      ({ facts }) => {
        facts[0].anchors = [
          { start: 0, end: 5 },
          { start: 5, end: 9 },
        ]
      },
    ],
    [
      'paragraphs in another order',
      anchorAcrossParagraphs,
      ({ source }) => {
        source.paragraphs.reverse()
      },
    ],
    [
      'content in another order, which another rule reports',
      outsideQuote,
      ({ quotes }) => {
        quotes[1].direct = [...quotes[1].content]
        quotes[1].content.reverse()
      },
    ],
    [
      'a final line break',
      misplacedParagraph,
      ({ source }) => {
        source.canonicalForm.finalLineBreak = true
        source.length++
      },
    ],
    [
      'support between a fact and a quotation',
      relationBetweenKinds,
      ({ relations }) => {
        relations.push(relation('supports', 'bridge-is-safe', 'engineers-on-test'))
      },
    ],
    [
      'support the other way round',
      repeatedRecord,
      ({ relations }) => {
        relations.push(relation('supports', 'nobody-asked', 'bridge-is-safe'))
        relations.push(relation('supports', 'bridge-is-safe', 'nobody-asked'))
      },
    ],
    [
      'a reference that is called like the entity',
      repeatedValue,
      ({ entities }) => {
        entities[0].name = 'town-gazette'
        entities[0].sameAs = { wikidata: 'Q1', references: ['town-gazette'] }
      },
    ],
    [
      'a part whose anchors lie within those of another event',
      repeatedPart,
      ({ events, relations }) => {
        events[0].anchors = events[1].anchors
        delete events[0].time.anchor
        relations.push(relation('part-of', 'bell-speaks', 'engineers-write'))
      },
    ],
    [
      'a part of a fact without anchors',
      repeatedPart,
      ({ facts, relations }) => {
        facts[0].anchors = []
        relations.push(relation('part-of', 'bridge-is-safe', 'nobody-asked'))
      },
    ],
    // What another rule reports, or the schema of the record.
    [
      'an empty anchor between two paragraphs',
      anchorAcrossParagraphs,
      ({ source, mentions }) => {
        const [first, second] = source.paragraphs
        second.start++
        mentions[0].anchor = { start: first.end + 1, end: first.end + 1 }
      },
    ],
    [
      'an anchor past the end',
      anchorAcrossParagraphs,
      ({ mentions }) => {
        mentions[0].anchor = { start: 0, end: 500 }
      },
    ],
    [
      'a paragraph that is none',
      misplacedParagraph,
      ({ source }) => {
        source.paragraphs[1] = { start: 0.5, end: 3 }
      },
    ],
    [
      'a length that is none',
      misplacedParagraph,
      ({ source }) => {
        source.length = '7'
      },
    ],
    [
      'a length that is none, for anchors',
      anchorOutOfRange,
      ({ source }) => {
        source.length = '7'
      },
    ],
    [
      'no paragraphs',
      misplacedParagraph,
      ({ source }) => {
        source.paragraphs = []
      },
    ],
    [
      'a record with the id of another',
      repeatedRecord,
      ({ entities }) => {
        entities.push({ ...entities[0] })
      },
    ],
    [
      'a part of itself',
      selfReference,
      ({ entities, events, quotes }) => {
        entities[0].partOf = 'ada-bell'
        events[0].partOf = 'bell-speaks'
        quotes[0].nestedIn = 'bell-on-bridge'
      },
    ],
    [
      'relations from what does not exist',
      relationBetweenKinds,
      ({ relations }) => {
        relations.push(relation('before', 'nothing', 'bell-speaks'))
        relations.push(relation('before', 'bell-speaks', 7))
      },
    ],
    [
      'relations without ends, where a record has no id',
      relationBetweenKinds,
      ({ entities, relations }) => {
        delete entities[0].id
        relations.push(relation('before', undefined, 'bell-speaks'))
      },
    ],
    [
      'parts of what does not exist, of another kind, of themselves',
      repeatedPart,
      ({ facts, relations }) => {
        facts[0].partOf = 'nothing'
        relations.push(relation('part-of', 'bridge-is-safe', 'nothing'))
        relations.push(relation('part-of', 'nothing', 'bridge-is-safe'))
        relations.push(relation('part-of', 7, null))
        relations.push(relation('part-of', 'bridge-is-safe', 'bridge-is-safe'))
        relations.push(relation('part-of', 'bridge-is-safe', 'bell-on-bridge'))
        relations.push(relation('same-as', 'bridge-is-safe', 'bridge-is-safe'))
      },
    ],
    [
      'an event of a quotation that is none, or of no speaker',
      eventOfQuote,
      ({ quotes }) => {
        quotes[0].event = 'nothing'
        quotes[1].event = 'bridge'
        quotes.push({ ...quotes[0], event: 7 }, { ...quotes[0], event: 'bell-speaks', speaker: 7 })
        quotes.push({ ...quotes[0], event: 'bridge-is-safe' })
      },
    ],
    [
      'participants that are none',
      eventOfQuote,
      ({ events }) => {
        events[0].participants.unshift(null, 7)
      },
    ],
    [
      'an event and a speaker of what is no quotation',
      eventOfQuote,
      ({ facts }) => {
        Object.assign(facts[0], { event: 'bell-speaks', speaker: 'engineers' })
      },
    ],
    [
      'a quote of a fact that is none, or of what is no fact',
      factOfQuote,
      ({ facts, events }) => {
        facts[0].quote = 'nothing'
        facts[1].quote = 'bridge'
        facts.push({ ...facts[1], quote: 7 })
        Object.assign(events[1], { quote: 'bell-on-bridge' })
      },
    ],
    [
      'a fact without attributions, anchors, or a quotation without content',
      factOfQuote,
      ({ facts, quotes }) => {
        facts.push({ ...facts[0], attributions: [] }, { ...facts[0], anchors: [] })
        quotes[1].content = []
        facts[1].quote = 'engineers-on-test'
      },
    ],
    [
      'a quotation without a speaker',
      factOfQuote,
      ({ quotes }) => {
        quotes[0].speaker = 7
      },
    ],
    [
      'attributions of what is no fact, or none',
      missingAuthor,
      ({ facts, events }) => {
        facts[0].attributions = []
        events[0].attributions = [{ source: 'ada-bell', factuality: 'CT+' }]
      },
    ],
    [
      'elements of sets that are none',
      repeatedValue,
      ({ facts, events }) => {
        facts[0].about = [7, 7, null, null]
        events[0].participants = [null, null, { entity: 'bridge' }, { entity: 'bridge' }]
        events[1].participants = [{ role: 'agent' }, { role: 'agent' }]
        facts[1].attributions = [{ source: 7 }, { source: 7 }]
      },
    ],
    [
      'a quotation without anchors, or with one that is none',
      textLength,
      ({ quotes }) => {
        quotes[0].content = []
        quotes[1].content[0] = { start: 'a', end: 3 }
      },
    ],
    [
      'a field that is none, of what is unknown, or of no note',
      unknownField,
      ({ notes, facts }) => {
        const better = { field: 'nothing', value: 'x' }
        notes.push({ ...notes[0], better: { ...better, field: 7 } })
        notes.push({ ...notes[0], better: { ...better, field: null } })
        notes.push({ ...notes[0], better: { ...better, field: 'not a field' } })
        notes.push({ ...notes[0], about: ['nothing'], better })
        notes.push({ ...notes[0], about: [7], better })
        facts[0].better = better
      },
    ],
    [
      'a whole that is no id',
      cyclicPart,
      ({ entities, quotes }) => {
        entities[0].partOf = 7
        quotes[0].nestedIn = { id: 'x' }
      },
    ],
    [
      'an outer quotation that is none',
      outsideQuote,
      ({ quotes }) => {
        quotes[0].nestedIn = 'bridge'
        quotes[1].nestedIn = 7
      },
    ],
    [
      'references to a collection that is missing',
      danglingReference,
      (dataset) => {
        delete dataset.entities
      },
    ],
    [
      'references that are no ids',
      danglingReference,
      ({ facts, events }) => {
        facts[0].about = [7, null]
        events[0].place = 7
      },
    ],
    [
      'references to a collection that is longer than one may be',
      danglingReference,
      (dataset) => {
        dataset.entities = Array.from({ length: 250_001 }, () => dataset.entities[0])
      },
    ],
    [
      'references to a collection in which one record has no id',
      danglingReference,
      ({ entities, mentions }) => {
        delete entities[2].id
        mentions[0].entity = 'nothing'
      },
    ],
    [
      'what is called like a relation and is none',
      relationBetweenKinds,
      ({ events, relations }) => {
        const ends = { from: 'bridge', to: 'bell-speaks' }
        Object.assign(events[0], ends, { type: 'part-of' })
        relations.push({ ...relations[0], ...ends, type: 7 })
      },
    ],
    [
      'circles of what is called like a relation and is none',
      cyclicRelation,
      ({ events, relations }) => {
        relations.push(relation('before', 'a', 'b'))
        Object.assign(events[0], { type: 'before', from: 'b', to: 'a' })
      },
    ],
    [
      'lists that are longer than a list may be',
      danglingReference,
      ({ facts }) => {
        facts[0].about = Array.from({ length: 1001 }, () => 'nothing')
      },
    ],
    [
      'an entity of a type that does not exist',
      wrongKindReference,
      ({ entities }) => {
        entities[0].type = 'planet'
      },
    ],
  ]
  it.each(silent)('is silent about %s', (_, rule, change) => {
    expect(found(rule, change)).toEqual([])
  })

  const telling: [what: string, rule: Rule, change: Change, paths: string[]][] = [
    [
      'an anchor across paragraphs that ends with the text',
      anchorAcrossParagraphs,
      ({ mentions, source }) => {
        mentions[0].anchor = { start: 60, end: source.length }
      },
      ['mentions.0.anchor'],
    ],
    [
      'an anchor across paragraphs, whatever the length says',
      anchorAcrossParagraphs,
      ({ mentions, source }) => {
        mentions[0].anchor = { start: 0, end: 60 }
        source.length = '7'
      },
      ['mentions.0.anchor'],
    ],
    [
      'a length without the final line break',
      misplacedParagraph,
      ({ source }) => {
        source.canonicalForm.finalLineBreak = true
      },
      ['source.length'],
    ],
    [
      'a nested quotation that ends outside',
      outsideQuote,
      ({ quotes }) => {
        const { start, end } = quotes[1].content[0]
        quotes[0].content = [{ start, end: end + 1 }]
        quotes[0].nestedIn = 'engineers-on-test'
      },
      ['quotes.0.content.0'],
    ],
    [
      'a fact on the words just before, or just after, a quotation',
      factOfQuote,
      ({ facts, quotes }) => {
        const [{ start, end }] = quotes[0].content
        facts[0].anchors = [{ start: start - 3, end: start }]
        facts.push({ ...facts[0], anchors: [{ start: end, end: end + 3 }] })
      },
      ['facts.0.quote', 'facts.2.quote'],
    ],
    [
      'a contradiction of events',
      relationBetweenKinds,
      ({ relations }) => {
        relations.push(relation('contradicts', 'bell-speaks', 'engineers-write'))
      },
      ['relations.1.type'],
    ],
    [
      'parts whose whole has its anchors in another order',
      repeatedPart,
      ({ facts, relations }) => {
        facts[0].anchors = [
          { start: 60, end: 70 },
          { start: 0, end: 9 },
        ]
        facts[1].anchors = [
          { start: 2, end: 5 },
          { start: 61, end: 70 },
        ]
        relations.push(relation('part-of', 'nobody-asked', 'bridge-is-safe'))
      },
      ['relations.1'],
    ],
    [
      'the source as what it cannot be',
      danglingReference,
      ({ facts, notes, events }) => {
        facts[0].about.push('invented-report')
        notes[0].references.push('invented-report')
        events[0].place = 'invented-report'
      },
      ['events.0.place', 'facts.0.about.1', 'notes.0.references.1'],
    ],
    [
      'a note about nothing, in a set without a source',
      danglingReference,
      (dataset) => {
        dataset.source = undefined
        dataset.notes[0].about.push('invented-report')
      },
      ['notes.0.about.1'],
    ],
    [
      'as many elements as a list may have',
      danglingReference,
      ({ facts }) => {
        facts[0].about = Array.from({ length: 1000 }, () => 'nothing')
      },
      Array.from({ length: 1000 }, (_, index) => `facts.0.about.${index}`),
    ],
    [
      'a source with a reserved id',
      reservedId,
      ({ source }) => {
        source.id = 'author'
      },
      ['source.id'],
    ],
    [
      'a record with the id of the source',
      duplicateId,
      ({ entities }) => {
        entities[2].id = 'invented-report'
      },
      ['entities.2.id'],
    ],
    [
      'references that are repeated within a field',
      repeatedValue,
      ({ entities, events }) => {
        const references = ['town-gazette', 'town-gazette']
        entities[0].sameAs = { wikidata: 'Q1', references }
        events[0].time.references = references
      },
      ['entities.0.sameAs.references.1', 'events.0.time.references.1'],
    ],
    [
      'entities of a type that a field does not take',
      wrongKindReference,
      ({ entities, quotes }) => {
        entities[1].affiliation = 'ada-bell'
        entities[2].owner = 'bridge'
        quotes[0].addressee = 'bridge'
        quotes[0].medium = 'ada-bell'
      },
      ['entities.1.affiliation', 'entities.2.owner', 'quotes.0.addressee', 'quotes.0.medium'],
    ],
  ]
  it.each(telling)('tells %s', (_, rule, change, paths) => {
    expect(pathsOf(rule, change)).toEqual(paths)
  })

  it('suggests no id that no record can have', () => {
    const [problem] = found(danglingReference, ({ entities, mentions }) => {
      entities[2].id = 'The-Bridge'
      mentions[0].entity = 'The-Bridgf'
    })
    expect(problem).toMatch(/add the entity, or name another$/)
  })

  it('names a circle alone, without the way to it, and of a long one the beginning', () => {
    const chain = (...ids: string[]): Change => {
      return ({ entities }) => {
        const ends = ids.slice(1)
        for (const [index, partOf] of ends.entries()) {
          entities.push({ ...entities[0], id: ids[index], name: ids[index], partOf })
        }
      }
    }
    const circleIn = (change: Change) => /\((.*)\)/.exec(found(cyclicPart, change)[0] ?? '')?.[1]
    expect(circleIn(chain('a', 'b', 'c', 'b'))).toBe('b in c in b')
    expect(circleIn(chain('a', 'b', 'c', 'd', 'a'))).toBe('a in b in c in d in a')
    expect(circleIn(chain('a', 'b', 'c', 'd', 'e', 'f', 'a'))).toBe('a in b in c in d in … in a')
  })

  it('tells each circle of relations once', () => {
    const circles: Change = ({ relations }) => {
      relations.push(relation('before', 'a', 'b'), relation('before', 'b', 'a'))
      relations.push(relation('before', 'c', 'a'), relation('before', 'd', 'd'))
    }
    expect(pathsOf(cyclicRelation, circles)).toEqual(['relations.2'])
  })

  it('finds a circle behind a second relation, and names it without the way to it', () => {
    const [problem, ...others] = found(cyclicRelation, ({ relations }) => {
      relations.push(relation('before', 'way', 'end'), relation('before', 'way', 'a'))
      relations.push(relation('before', 'a', 'end'), relation('before', 'a', 'b'))
      relations.push(relation('before', 'b', 'a'))
    })
    expect(problem).toMatch(/^relations\.5: .*\(a, b, a\)/)
    expect(others).toEqual([])
  })

  it('takes lists of anchors for the same up to the longest list', () => {
    const twice =
      (length: number): Change =>
      ({ events }) => {
        events[0].anchors = Array.from({ length }, (_, index) => ({ start: index, end: index + 1 }))
        events.push({ ...events[0], id: 'again' })
      }
    expect(pathsOf(repeatedRecord, twice(1000))).toEqual(['events.2'])
    expect(pathsOf(repeatedRecord, twice(1001))).toEqual([])
  })
})

describe('reportOn', () => {
  const reportOf = (count: number, codes: readonly (string | undefined)[] = []) => {
    const dataset: Breakable = inventedDataset()
    dataset.mentions = Array.from({ length: count }, (_, index) => ({
      ...dataset.mentions[0],
      id: `m-${index}`,
      entity: `nothing-${index}`,
      anchor: { start: index % 50, end: 51 + Math.floor(index / 50) },
    }))
    dataset.source = undefined
    const { kept, more } = reportOn(dataset, codes)
    return { kept, codes: more.map(({ code }) => code), last: more.at(-1)?.message }
  }

  it('has 100 problems in full, and counts the others by their codes', () => {
    const all = Array.from({ length: 100 }, () => 'dangling-reference')
    expect(reportOf(100).codes).toEqual(all)
    const { codes, last } = reportOf(350)
    expect(codes).toEqual([...all, 'more-problems'])
    expect(last).toBe(
      'has 250 more problems (dangling-reference: 250): fix the ones reported first',
    )
  })

  it('keeps the problems of the parts before those of the set', () => {
    const some = Array.from({ length: 99 }, () => undefined)
    expect(reportOf(3, some)).toEqual({
      kept: 99,
      codes: ['dangling-reference', 'more-problems'],
      last: 'has 2 more problems (dangling-reference: 2): fix the ones reported first',
    })
    expect(reportOf(3, [...some, undefined, undefined])).toEqual({
      kept: 100,
      codes: ['more-problems'],
      last: 'has at least 1 more problem (wrong shape: 1): fix the ones reported first',
    })
    expect(reportOf(3, [...some, undefined])).toEqual({
      kept: 100,
      codes: ['more-problems'],
      last: 'has 3 more problems (dangling-reference: 3): fix the ones reported first',
    })
  })

  it('counts no problem that stands for others', () => {
    const many = Array.from({ length: 100 }, () => undefined)
    expect(reportOf(0, [...many, 'more-problems']).last).toBe(
      'has more problems: fix the ones reported first',
    )
    expect(reportOf(0, [...many, 'more-problems', 'empty-anchor']).last).toBe(
      'has at least 1 more problem (empty-anchor: 1): fix the ones reported first',
    )
  })

  it('says of the set itself that there are more, or too many elements', () => {
    const { more } = reportOn(inventedDataset(), [...Array(101)])
    expect(more.map(({ path }) => path)).toEqual([[]])
    const about = Array.from({ length: 1000 }, () => 'nothing')
    const dataset = (facts: number): Breakable => ({
      facts: Array.from({ length: facts }, () => ({ about })),
    })
    const message = 'must have at most 1000000 elements in all lists of its records'
    expect(reportOn(dataset(1001), []).more).toEqual([
      { code: 'too-many-elements', path: [], message },
    ])
    expect(reportOn(dataset(1000), []).more.map(({ code }) => code)).not.toContain(
      'too-many-elements',
    )
  })
})
