import { describe, expect, it } from 'vitest'
import { highest } from '../../../scripts/release/level.js'
import { type Surface, surfaceDiff } from '../../../scripts/release/surface-diff.js'

const surface: Surface = {
  subpaths: { './query': ['byId', 'quotesBy'], './convert': ['toCsv'] },
  vocabularies: { eventStatuses: ['occurred', 'denied'] },
  fields: {
    eventSchema: { title: 'string', place: 'string?', time: 'object', 'time.edtf': 'string' },
  },
  commands: { validate: ['kind', 'text'] },
  moved: { 'uncle-joe': 'joe-biden' },
}

// biome-ignore lint/suspicious/noExplicitAny: what is changed may be anywhere
function diffOf(edit: (surface: any) => void) {
  const next = structuredClone(surface)
  edit(next)
  return surfaceDiff(surface, next)
}

// biome-ignore lint/suspicious/noExplicitAny: what is changed may be anywhere
const edits: readonly [string, string, (surface: any) => void][] = [
  ['none', 'nothing', () => {}],
  [
    'none',
    'other order',
    ({ subpaths }) => {
      subpaths['./query'].reverse()
    },
  ],
  [
    'minor',
    'a redirect more',
    ({ moved }) => {
      moved.old = 'new'
    },
  ],
  [
    'minor',
    'a redirect to a record that moved on',
    ({ moved }) => {
      moved['uncle-joe'] = 'joseph-biden'
      moved['joe-biden'] = 'joseph-biden'
    },
  ],
  [
    'minor',
    'a redirect less, whose record has its old id again',
    ({ moved }) => {
      delete moved['uncle-joe']
      moved['joe-biden'] = 'uncle-joe'
    },
  ],
  [
    'major',
    'a redirect that leads to another record',
    ({ moved }) => {
      moved['uncle-joe'] = 'vladimir-putin'
    },
  ],
  [
    'minor',
    'a subpath more',
    ({ subpaths }) => {
      subpaths['./page'] = []
    },
  ],
  [
    'minor',
    'an export more',
    ({ subpaths }) => {
      subpaths['./query'].push('timeline')
    },
  ],
  [
    'minor',
    'a vocabulary more',
    ({ vocabularies }) => {
      vocabularies.moods = ['good']
    },
  ],
  [
    'minor',
    'a value more',
    ({ vocabularies }) => {
      vocabularies.eventStatuses.push('ongoing')
    },
  ],
  [
    'minor',
    'a schema more',
    ({ fields }) => {
      fields.moodSchema = { id: 'string' }
    },
  ],
  [
    'minor',
    'a field more that may be absent',
    ({ fields }) => {
      fields.eventSchema.mood = 'string?'
    },
  ],
  [
    'minor',
    'a field more that may be absent, with what it must have',
    ({ fields }) => {
      Object.assign(fields.eventSchema, { mood: 'object?', 'mood.value': 'string' })
    },
  ],
  [
    'minor',
    'a command more',
    ({ commands }) => {
      commands.page = []
    },
  ],
  [
    'minor',
    'an option more',
    ({ commands }) => {
      commands.validate.push('format')
    },
  ],
  [
    'major',
    'a subpath less',
    ({ subpaths }) => {
      delete subpaths['./convert']
    },
  ],
  [
    'major',
    'an export less',
    ({ subpaths }) => {
      subpaths['./query'].pop()
    },
  ],
  [
    'major',
    'a vocabulary less',
    ({ vocabularies }) => {
      delete vocabularies.eventStatuses
    },
  ],
  [
    'major',
    'a value less',
    ({ vocabularies }) => {
      vocabularies.eventStatuses.pop()
    },
  ],
  [
    'major',
    'a schema less',
    ({ fields }) => {
      delete fields.eventSchema
    },
  ],
  [
    'major',
    'a field less',
    ({ fields }) => {
      delete fields.eventSchema.place
    },
  ],
  [
    'major',
    'a field more that must be there',
    ({ fields }) => {
      fields.eventSchema.mood = 'string'
    },
  ],
  [
    'major',
    'a field more that must be there, in a part',
    ({ fields }) => {
      fields.eventSchema['time.mood'] = 'string'
    },
  ],
  [
    'major',
    'a field that must be there now',
    ({ fields }) => {
      fields.eventSchema.place = 'string'
    },
  ],
  [
    'major',
    'a field that may be absent now',
    ({ fields }) => {
      fields.eventSchema.title = 'string?'
    },
  ],
  [
    'major',
    'the type of a field',
    ({ fields }) => {
      fields.eventSchema.title = 'null|string'
    },
  ],
  [
    'major',
    'a command less',
    ({ commands }) => {
      delete commands.validate
    },
  ],
  [
    'major',
    'an option less',
    ({ commands }) => {
      commands.validate.pop()
    },
  ],
  [
    'major',
    'a redirect less',
    ({ moved }) => {
      delete moved['uncle-joe']
    },
  ],
]

describe('a change of what users can name', () => {
  it.each(edits)('is %s: %s', (level, _, edit) => {
    expect(highest(diffOf(edit).map((change) => change.level))).toBe(level)
  })

  it('is named by what it is a part of', () => {
    expect(diffOf(({ vocabularies }) => vocabularies.eventStatuses.pop())).toEqual([
      { level: 'major', kind: 'removed', part: 'value', name: 'denied', of: 'eventStatuses' },
    ])
    expect(
      diffOf(({ fields }) => {
        fields.eventSchema.place = 'string'
      }),
    ).toEqual([
      {
        level: 'major',
        kind: 'changed',
        part: 'field',
        name: 'place',
        of: 'eventSchema',
        before: 'string?',
        after: 'string',
      },
    ])
  })
})
