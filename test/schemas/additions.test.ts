import { describe, expect, it } from 'vitest'
import * as data from '../../data/index.js'
import { additionsSchema, type KnownRecords } from '../../src/schemas/index.js'
import { inventedDataset } from '../invented-report.js'

type Breakable = ReturnType<typeof JSON.parse>

/** What is wrong with additions to the invented report, as "path: message". */
function problems(additions: Breakable, known: KnownRecords = inventedDataset()): string[] {
  const { error } = additionsSchema(known).safeParse(additions)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}
const quote = (): Breakable => ({
  ...structuredClone(inventedDataset().quotes[0]),
  id: 'a-new-quote',
  content: [{ start: 0, end: 5 }],
  text: 'Mayor',
})

describe('additionsSchema', () => {
  it('accepts records that refer to known ones, and to each other', () => {
    const entity = { ...inventedDataset().entities[0], id: 'cai', name: 'Cai' }
    const mention = { id: 'p1-cai', entity: 'cai', level: 'name', anchor: { start: 0, end: 5 } }
    const additions = { quotes: [quote()], entities: [entity], mentions: [mention] }
    expect(additionsSchema(inventedDataset()).parse(additions)).toEqual(additions)
    expect(problems({})).toEqual([])
  })

  it('accepts records on this report, and on a part of it', () => {
    const known = { source: data.source, entities: data.entities, events: data.events }
    const additions = {
      quotes: [{ ...data.quotes[0], id: 'again', nestedIn: undefined }],
    }
    expect(problems(additions, known)).toEqual([])
  })

  it('reports what is dangling, taken, repeated, outside the known text or of the wrong kind', () => {
    const found = problems({
      quotes: [
        { ...quote(), speaker: 'ada-bel' },
        { ...quote(), id: 'bridge', event: 'bridge' },
        { ...quote(), id: 'far', content: [{ start: 500, end: 505 }] },
        { ...structuredClone(inventedDataset().quotes[0]), id: 'twice' },
      ],
      notes: [{ id: 'a-note' }],
    })
    const expected = [
      "quotes.0.speaker: no record has the id 'ada-bel': did you mean 'ada-bell'?",
      "quotes.1.id: 'bridge' is also the id of known.entities.2: ids are unique over all collections, give this record another",
      "quotes.1.event: 'bridge' is a record of the kind entity: name a record of the kind event",
      'quotes.2.content.0.end: 505 is past the end of the text, which has 111 code points: count code points, not bytes or UTF-16 units',
      'quotes.3: says the same as known.quotes.0: keep one of the two',
      'notes.0.about: is missing: give an array',
    ]
    expect(found).toEqual(expect.arrayContaining(expected))
    expect(found.filter((problem) => !/^(?:quotes|notes)\.\d/.test(problem))).toEqual([])
  })

  it('finds circles through known records', () => {
    const known = inventedDataset() as Breakable
    known.relations.push({
      id: 'r',
      type: 'before',
      from: 'bell-speaks',
      to: 'engineers-write',
      source: 'editor',
    })
    expect(
      problems(
        {
          relations: [
            {
              id: 's',
              type: 'before',
              from: 'engineers-write',
              to: 'bell-speaks',
              source: 'editor',
            },
          ],
        },
        known,
      ),
    ).toEqual([
      "relations.0: closes a circle of 'before' (engineers-write, bell-speaks, engineers-write): drop one of these relations",
    ])
  })

  it('reads the known records once, however many additions are parsed', () => {
    let reads = 0
    const known = new Proxy(inventedDataset(), {
      get: (dataset, name) => {
        reads++
        return Reflect.get(dataset, name)
      },
    })
    const schema = additionsSchema(known)
    const before = reads
    expect(schema.safeParse({ quotes: [quote()] }).success).toBe(true)
    expect(schema.safeParse({ quotes: [{ ...quote(), speaker: 'ada' }] }).success).toBe(false)
    expect(reads).toBe(before)
  })

  it('finds circles through several known relations, and none that known ones alone make', () => {
    const known = inventedDataset() as Breakable
    const relation = (from: string, to: string, type = 'before') => ({
      id: `${from}-${type}-${to}`,
      type,
      from,
      to,
      source: 'editor',
    })
    known.events = ['a', 'b', 'c', 'd'].map((id) => ({
      ...known.events[0],
      id,
      title: id,
    }))
    known.quotes = []
    known.notes = []
    known.facts = []
    known.relations = [relation('a', 'b'), relation('b', 'c'), relation('a', 'd')]
    expect(problems({ relations: [relation('d', 'a'), relation('c', 'a')] }, known)).toEqual([
      "relations.1: closes a circle of 'before' (a, b, c, a): drop one of these relations",
      "relations.0: closes a circle of 'before' (d, a, d): drop one of these relations",
    ])
    expect(problems({ relations: [relation('c', 'd')] }, known)).toEqual([])
  })

  it('reports no references to a collection that cannot be read', () => {
    const mention = { id: 'p1-x', entity: 'x', level: 'name', anchor: { start: 0, end: 5 } }
    expect(problems({ entities: 'lost', mentions: [mention] })).toEqual([
      'entities: must be an array, not a string',
    ])
  })

  it('rejects a collection that datasets do not have', () => {
    expect(problems({ quote: [] })[0]).toContain("'quote' (did you mean 'quotes'?)")
  })
})
