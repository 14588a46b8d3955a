import { describe, expect, it } from 'vitest'
import { anchorOutOfRange } from '../../../src/schemas/rules/anchor-out-of-range.js'
import { contradictionOfClaims } from '../../../src/schemas/rules/contradiction-of-claims.js'
import { cyclicPart } from '../../../src/schemas/rules/cyclic-part.js'
import { danglingReference } from '../../../src/schemas/rules/dangling-reference.js'
import { duplicateId } from '../../../src/schemas/rules/duplicate-id.js'
import { rules } from '../../../src/schemas/rules/index.js'
import { misplacedParagraph } from '../../../src/schemas/rules/misplaced-paragraph.js'
import { outsideQuote } from '../../../src/schemas/rules/outside-quote.js'
import { overlappingAnchors } from '../../../src/schemas/rules/overlapping-anchors.js'
import { reservedId } from '../../../src/schemas/rules/reserved-id.js'
import { repeatedValue } from '../../../src/schemas/rules/repeated-value.js'
import { type Rule, readDataset } from '../../../src/schemas/rules/rule.js'
import { textLength } from '../../../src/schemas/rules/text-length.js'
import { unknownField } from '../../../src/schemas/rules/unknown-field.js'
import { wrongKindReference } from '../../../src/schemas/rules/wrong-kind-reference.js'
import { inventedDataset } from '../invented-report.js'

/** A value of no known type: the tests put values where they do not belong. */
type Breakable = ReturnType<typeof JSON.parse>

/** What a rule finds after a change to a dataset that holds, as "path: message". */
function found(rule: Rule, change: (dataset: Breakable) => void): string[] {
  const dataset = inventedDataset()
  expect([...rule(readDataset(dataset))]).toEqual([])
  change(dataset)
  return [...rule(readDataset(dataset))].map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('duplicate-id', () => {
  it('names the record that has the id already, whatever its collection', () => {
    expect(
      found(duplicateId, (dataset) => {
        dataset.facts[1].id = 'ada-bell'
        dataset.notes[0].id = 'invented-report'
      }),
    ).toEqual([
      "facts.1.id: 'ada-bell' is the id of entities.0 too: ids are unique over all collections, give this record another",
      "notes.0.id: 'invented-report' is the id of the source too: ids are unique over all collections, give this record another",
    ])
  })
})

describe('dangling-reference', () => {
  it('suggests the nearest id of a kind that fits', () => {
    expect(
      found(danglingReference, (dataset) => {
        dataset.facts[0].about = ['brigde', 'somewhere-else-entirely']
        dataset.quotes[0].event = 'bell-speak'
      }),
    ).toEqual([
      "facts.0.about.0: no record has the id 'brigde': did you mean 'bridge'?",
      "facts.0.about.1: no record has the id 'somewhere-else-entirely': add the entity or event, or name another",
      "quotes.0.event: no record has the id 'bell-speak': did you mean 'bell-speaks'?",
    ])
  })

  it('lets a note speak of the source, and a fact be the author’s', () => {
    expect(
      found(danglingReference, (dataset) => {
        dataset.notes[0].about = ['invented-report']
        dataset.facts[0].attributions = [{ source: 'author', factuality: 'CT+' }]
      }),
    ).toEqual([])
  })
})

describe('dangling-reference, where a collection cannot be read', () => {
  it('says nothing of references to it: what it holds is not known', () => {
    expect(
      found(danglingReference, (dataset) => {
        dataset.entities = 'lost'
        dataset.references[0].id = 7
      }),
    ).toEqual([])
  })

  it('cuts a long id', () => {
    const [problem] = found(danglingReference, (dataset) => {
      dataset.mentions[0].entity = 'a'.repeat(1_000_000)
    })
    expect(problem?.length).toBeLessThan(200)
  })
})

describe('reserved-id', () => {
  it('keeps the names of the writer and of the editor', () => {
    expect(
      found(reservedId, (dataset) => {
        dataset.entities[0].id = 'author'
      }),
    ).toEqual([
      "entities.0.id: 'author' is kept for the author as a source: give the record another id",
    ])
  })
})

describe('wrong-kind-reference', () => {
  it('finds records of another collection and entities of a type that cannot stand there', () => {
    expect(
      found(wrongKindReference, (dataset) => {
        dataset.mentions[0].entity = 'bell-speaks'
        dataset.quotes[0].speaker = 'bridge'
        dataset.events[0].place = 'ada-bell'
      }),
    ).toEqual([
      "mentions.0.entity: 'bell-speaks' is of the kind event: name a record of the kind entity",
      "events.0.place: 'ada-bell' is an entity of the type person: name one of the type location, geopolitical-entity, infrastructure",
      "quotes.0.speaker: 'bridge' is an entity of the type infrastructure: name one of the type person, organization, geopolitical-entity, group",
    ])
  })
})

describe('cyclic-part', () => {
  it('finds what is a part of itself, at once or through others', () => {
    expect(
      found(cyclicPart, (dataset) => {
        dataset.entities[0].partOf = 'engineers'
        dataset.entities[1].partOf = 'ada-bell'
        dataset.events[0].partOf = 'bell-speaks'
        dataset.quotes[0].nestedIn = 'bell-on-bridge'
      }),
    ).toEqual([
      'entities.0.partOf: makes the entity a part of itself (ada-bell in engineers in ada-bell): drop one of these',
      'events.0.partOf: makes the event a part of itself (bell-speaks in bell-speaks): drop one of these',
      'quotes.0.nestedIn: makes the quote a part of itself (bell-on-bridge in bell-on-bridge): drop one of these',
    ])
  })
})

describe('misplaced-paragraph', () => {
  it('finds gaps between paragraphs, and a length that does not fit them', () => {
    expect(
      found(misplacedParagraph, (dataset) => {
        dataset.source.paragraphs[1].start += 1
        dataset.source.length -= 1
      }),
    ).toEqual([
      'source.paragraphs.1.start: must be 55: a line feed after the paragraph before',
      'source.length: must be 111: where the last paragraph ends, and a final line break if there is one',
    ])
  })
})

describe('anchor-out-of-range', () => {
  it('looks at every anchor of a record', () => {
    const past = { start: 200, end: 201 }
    const paths = found(anchorOutOfRange, (dataset) => {
      dataset.mentions[0].anchor = past
      dataset.events[0].time.anchor = past
      dataset.facts[0].anchors = [past]
      dataset.quotes[0].content = [past]
      dataset.quotes[0].direct = [past]
      dataset.quotes[0].cue = past
      dataset.quotes[0].source = past
    }).map((problem) => problem.split(':')[0])
    expect(paths).toEqual([
      'mentions.0.anchor.end',
      'events.0.time.anchor.end',
      'facts.0.anchors.0.end',
      'quotes.0.cue.end',
      'quotes.0.source.end',
      'quotes.0.content.0.end',
      'quotes.0.direct.0.end',
    ])
  })
})

describe('overlapping-anchors', () => {
  it('finds anchors that overlap or stand out of order', () => {
    expect(
      found(overlappingAnchors, (dataset) => {
        dataset.quotes[1].content.reverse()
        dataset.facts[0].anchors = [
          { start: 0, end: 5 },
          { start: 4, end: 9 },
        ]
      }).map((problem) => problem.split(', before')[0]),
    ).toEqual(['facts.0.anchors.1: begins at 4', 'quotes.1.content.1: begins at 56'])
  })
})

describe('text-length', () => {
  it('counts code points, and a line feed between two anchors', () => {
    expect(
      found(textLength, (dataset) => {
        dataset.quotes[0].text = 'the bridge is safe.'
        dataset.quotes[1].text = 'Nobody asked us. We will test it, all of it.'
      }).map((problem) => problem.split(':').slice(0, 2).join(':')),
    ).toEqual([
      'quotes.0.text: has 19 code points where the anchors of content, joined by line feeds, have 21',
      'quotes.1.text: has 44 code points where the anchors of content, joined by line feeds, have 33',
    ])
  })
})

describe('outside-quote', () => {
  it('finds nested quotations and marked words that lie outside what is said', () => {
    expect(
      found(outsideQuote, (dataset) => {
        dataset.quotes[0].nestedIn = 'engineers-on-test'
        dataset.quotes[1].direct = [{ start: 0, end: 3 }]
      }).map((problem) => problem.split(':')[0]),
    ).toEqual(['quotes.0.content.0', 'quotes.1.direct.0'])
  })
})

describe('repeated-value', () => {
  it('finds ids, sources and participants that are named twice', () => {
    expect(
      found(repeatedValue, (dataset) => {
        dataset.facts[0].about.push('bridge')
        dataset.facts[1].attributions.push({ source: 'engineers', factuality: 'Uu' })
        dataset.events[0].participants.push({ entity: 'ada-bell', role: 'agent' })
      }),
    ).toEqual([
      "events.0.participants.1: repeats 'ada-bell as agent': leave it out",
      "facts.0.about.1: repeats 'bridge': leave it out",
      "facts.1.attributions.1: repeats 'engineers': leave it out",
    ])
  })
})

describe('contradiction-of-claims', () => {
  it('finds contradictions between what are no claims, or claims of two kinds', () => {
    expect(
      found(contradictionOfClaims, (dataset) => {
        dataset.relations[0].to = 'bell-on-bridge'
      }),
    ).toEqual([
      "relations.0.type: 'contradicts' joins two facts or two quotes, not facts and quotes: name the claims that contradict each other",
    ])
  })
})

describe('unknown-field', () => {
  it('finds a better value for a field that a record does not have', () => {
    expect(
      found(unknownField, (dataset) => {
        dataset.notes[0].better = { field: 'time.edtf', value: '2031-05-05' }
        dataset.notes[0].about.push('bridge')
      }),
    ).toEqual([
      "notes.0.better.field: 'bridge' has no field 'time.edtf': name one that it has, or write a note of its own",
    ])
  })
})

describe('every rule', () => {
  it.each([
    undefined,
    null,
    3,
    'dataset',
    [],
    { source: 3, facts: {}, quotes: [null, 1, [], {}] },
    { source: {}, quotes: [{ content: [null, {}], direct: 3, text: 1, nestedIn: {} }] },
    { source: { paragraphs: [{}], canonicalForm: null, length: 'x' }, entities: [{ id: 1 }] },
    { relations: [{ type: 'contradicts', from: 1, to: null }], events: [{ participants: [3] }] },
  ])('bears %j', (value) => {
    for (const rule of rules) expect(() => [...rule(readDataset(value))]).not.toThrow()
  })
})
