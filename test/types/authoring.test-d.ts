import { describe, expectTypeOf, it } from 'vitest'
import type { Records, RelationRow } from '../../src/types/records.js'

describe('a file of records', () => {
  it('accepts valid records', () => {
    const valid = {
      'banks-are-two': {
        statement: 'The banks are two.',
        kind: 'attribute',
        about: ['two-ukrainian-banks', 'tuesday-cyberattack'],
        attributions: [{ source: 'author', factuality: 'CT+' }],
        quote: 'agencies-on-tuesday-cyberattack',
        anchors: [{ start: 0, end: 1 }],
      },
    } satisfies Records<'Fact'>
    expectTypeOf(valid).toExtend<Records<'Fact'>>()
  })

  it('rejects a misspelt reference, a reference of the wrong kind and a misspelt field, each at its own line', () => {
    const wrong = {
      'banks-are-two': {
        statement: 'The banks are two.',
        kind: 'attribute',
        about: [
          'tuesday-cyberattack',
          // @ts-expect-error: no record has this id
          'two-ukrainian-bank',
        ],
        attributions: [
          // @ts-expect-error: a place makes no claims
          { source: 'eastern-part-of-alliance', factuality: 'CT+' },
          { source: 'author', factuality: 'Uu' },
        ],
        // @ts-expect-error: an event is not a quotation
        quote: 'tuesday-cyberattack',
        anchors: [
          // @ts-expect-error: an anchor has an end
          { start: 0 },
        ],
      },
      'banks-are-three': {
        statement: 'The banks are three.',
        kind: 'attribute',
        about: ['two-ukrainian-banks'],
        attributions: [{ source: 'author', factuality: 'CT+' }],
        // @ts-expect-error: the field is called quote
        quotes: 'agencies-on-tuesday-cyberattack',
        anchors: [{ start: 0, end: 1 }],
      },
    } satisfies Records<'Fact'>
    expectTypeOf(wrong).not.toBeAny()
  })

  it('rejects a field that belongs to another type', () => {
    const wrong = {
      'a-state': {
        type: 'geopolitical-entity',
        name: 'A state',
        aliases: [],
        description: 'A state.',
        // @ts-expect-error: only persons and groups have an affiliation
        affiliation: 'nato',
      },
    } satisfies Records<'Entity'>
    expectTypeOf(wrong).not.toBeAny()
  })

  it('rejects a repeated id', () => {
    const mention = { entity: 'nato', level: 'name', anchor: { start: 0, end: 1 } } as const
    const wrong = {
      // biome-ignore lint/suspicious/noDuplicateObjectKeys: the mistake that the compiler reports
      'p1-nato': mention,
      // @ts-expect-error: the id is already above
      'p1-nato': mention,
    } satisfies Records<'Mention'>
    expectTypeOf(wrong).not.toBeAny()
  })

  it('rejects a relation with an id, which is computed, and one between records that have no relations', () => {
    const wrong = [
      {
        // @ts-expect-error: the id is computed
        id: 'january-cyberattack-before-tuesday-cyberattack',
        type: 'before',
        from: 'january-cyberattack',
        to: 'tuesday-cyberattack',
        source: 'editor',
      },
      {
        type: 'before',
        // @ts-expect-error: an entity has no relations
        from: 'nato',
        to: 'tuesday-cyberattack',
        source: 'editor',
      },
    ] satisfies readonly RelationRow[]
    expectTypeOf(wrong).not.toBeAny()
  })
})
