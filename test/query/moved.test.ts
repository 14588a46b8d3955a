import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as data from '../../data/index.js'
import * as query from '../../src/query/index.js'
import { movedIds } from '../../src/query/moved.js'

/** Ids that never were, as if they had moved. */
const moved = {
  'an-old-entity': 'russia',
  'an-old-event': 'stoltenberg-news-conference',
  'an-old-quote': 'stoltenberg-on-russian-readiness',
} as const
const all: Record<string, string> = movedIds

beforeAll(() => {
  Object.assign(all, moved)
})
afterAll(() => {
  for (const id of Object.keys(moved)) delete all[id]
})

/** A copy of this report's data, as another dataset. */
const copy = () => {
  const { source, entities, mentions, events, facts, quotes, relations, notes, references } =
    structuredClone(data)
  return { source, entities, mentions, events, facts, quotes, relations, notes, references }
}

type LookUp = (id: string, options: object, records?: object) => readonly unknown[]
interface Question {
  readonly name: string
  readonly lookUp: LookUp
  readonly old: keyof typeof moved
  readonly options: object
}
const asked = (lookUp: LookUp, old: keyof typeof moved, options: object = {}): Question => ({
  name: lookUp.name,
  lookUp,
  old,
  options,
})
const withParts = { parts: true }
const questions: readonly Question[] = [
  ...[query.quotesBy, query.factsAbout, query.factsFrom, query.mentionsOf, query.eventsOf].flatMap(
    (lookUp: LookUp) => [asked(lookUp, 'an-old-entity'), asked(lookUp, 'an-old-entity', withParts)],
  ),
  asked((id, _, records) => query.factsIn(id, records), 'an-old-quote'),
  asked((id, _, records) => query.relationsOf(id, records), 'an-old-event'),
  asked((id, _, records) => query.partsOf(id, records), 'an-old-event'),
  asked((id, _, records) => query.partsOf(id, records), 'an-old-entity'),
  asked(query.notesOn, 'an-old-entity'),
  asked(query.notesOn, 'an-old-entity', { related: true }),
]

describe('an id that moved', () => {
  it.each(questions)('means what it means now: $name $old $options', (question) => {
    const { lookUp, old, options } = question
    const answer = lookUp(moved[old], options)
    expect(answer.length).toBeGreaterThan(0)
    expect(lookUp(old, options)).toBe(answer)
  })

  it.each(questions)('means nothing in another dataset: $name $old $options', (question) => {
    const { lookUp, old, options } = question
    const others = copy()
    expect(lookUp(old, options, others)).toEqual([])
    expect(lookUp(moved[old], options, others).length).toBeGreaterThan(0)
  })

  it('is that of its record, in this report alone', () => {
    for (const [old, now] of Object.entries(moved)) {
      expect(query.byId(old)).toBe(query.byId(now as string))
      expect(query.kindOf(old)).toBe(query.kindOf(now))
      expect([query.isId(old), query.isId(old, copy())]).toEqual([true, false])
      expect(query.byId(old, copy())).toBeUndefined()
    }
  })

  it('is no name that every object has', () => {
    expect(query.byId('constructor')).toBeUndefined()
    expect(query.quotesBy('toString')).toEqual([])
  })
})
