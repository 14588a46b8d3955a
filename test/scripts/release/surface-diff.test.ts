import { describe, expect, it } from 'vitest'
import { highest } from '../../../scripts/release/level.js'
import { type Surface, surfaceDiff } from '../../../scripts/release/surface-diff.js'
import { emptySurface } from './surface.js'

const surface: Surface = {
  ...emptySurface,
  subpaths: { './query': ['byId', 'quotesBy'], './convert': ['toCsv'] },
  signatures: { toCsv: 'function toCsv(rows: object[]): string' },
  conditions: { './query': ['exports.import.default', 'exports.require.default'] },
  properties: ['bin: ukraine-feb-2022', 'sideEffects: false'],
  requirements: { node: ['>=20'], 'zod?': ['^3.25.0', '^4.0.0'] },
  vocabularies: { eventStatuses: ['occurred', 'denied'] },
  fields: {
    eventSchema: { title: 'string', place: 'string?', time: 'object', 'time.edtf': 'string' },
  },
  limits: {
    'eventSchema.title': { pattern: '^[A-Z]', minLength: 1, maxLength: 100 },
    'eventSchema.place': { maxLength: 100 },
    'eventSchema.time.edtf': { values: ['2022', '2023'] },
  },
  tables: { publications: { url: 'string', published: 'string?' } },
  commands: { validate: ['--kind', '--text', '-t'] },
  choices: { convert: ['tables', 'graph'] },
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
      commands.validate.push('--format')
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
  [
    'patch',
    'an export that is declared otherwise',
    ({ signatures }) => {
      signatures.toCsv = 'function toCsv(rows: unknown[]): string'
    },
  ],
  [
    'minor',
    'a condition more',
    ({ conditions }) => {
      conditions['./query'].push('exports.types')
    },
  ],
  [
    'minor',
    'a program more',
    ({ properties }) => {
      properties.push('bin: report')
    },
  ],
  [
    'minor',
    'a range of a peer more',
    ({ requirements }) => {
      requirements['zod?'].push('^5.0.0')
    },
  ],
  [
    'minor',
    'a peer less',
    ({ requirements }) => {
      delete requirements['zod?']
    },
  ],
  [
    'minor',
    'a longer length',
    ({ limits }) => {
      limits['eventSchema.title'].maxLength = 200
    },
  ],
  [
    'minor',
    'a smaller least length',
    ({ limits }) => {
      limits['eventSchema.title'].minLength = 0
    },
  ],
  [
    'minor',
    'no pattern',
    ({ limits }) => {
      delete limits['eventSchema.title'].pattern
    },
  ],
  [
    'minor',
    'a value of a field more',
    ({ limits }) => {
      limits['eventSchema.time.edtf'].values.push('2024')
    },
  ],
  [
    'minor',
    'any value of a field',
    ({ limits }) => {
      delete limits['eventSchema.time.edtf']
    },
  ],
  [
    'minor',
    'a column more',
    ({ tables }) => {
      tables.publications.title = 'string'
    },
  ],
  [
    'minor',
    'a table more',
    ({ tables }) => {
      tables.places = { id: 'string' }
    },
  ],
  [
    'minor',
    'a format more',
    ({ choices }) => {
      choices.convert.push('spans')
    },
  ],
  [
    'major',
    'a condition less',
    ({ conditions }) => {
      conditions['./query'].pop()
    },
  ],
  [
    'major',
    'a program less',
    ({ properties }) => {
      properties.shift()
    },
  ],
  [
    'major',
    'side effects',
    ({ properties }) => {
      properties[1] = 'sideEffects: true'
    },
  ],
  [
    'major',
    'a newer Node',
    ({ requirements }) => {
      requirements.node = ['>=22']
    },
  ],
  [
    'major',
    'a range of a peer less',
    ({ requirements }) => {
      requirements['zod?'].shift()
    },
  ],
  [
    'major',
    'a peer that must be there',
    ({ requirements }) => {
      requirements.zod = requirements['zod?']
      delete requirements['zod?']
    },
  ],
  [
    'major',
    'a shorter length',
    ({ limits }) => {
      limits['eventSchema.title'].maxLength = 99
    },
  ],
  [
    'major',
    'a greater least length',
    ({ limits }) => {
      limits['eventSchema.title'].minLength = 2
    },
  ],
  [
    'major',
    'another pattern',
    ({ limits }) => {
      limits['eventSchema.title'].pattern = '^[a-zA-Z]'
    },
  ],
  [
    'major',
    'a limit more',
    ({ limits }) => {
      limits['eventSchema.place'].minLength = 1
    },
  ],
  [
    'major',
    'a value of a field less',
    ({ limits }) => {
      limits['eventSchema.time.edtf'].values.pop()
    },
  ],
  [
    'major',
    'a column less',
    ({ tables }) => {
      delete tables.publications.url
    },
  ],
  [
    'major',
    'a table less',
    ({ tables }) => {
      delete tables.publications
    },
  ],
  [
    'major',
    'a column that may be null',
    ({ tables }) => {
      tables.publications.url = 'string?'
    },
  ],
  [
    'major',
    'the type of a column',
    ({ tables }) => {
      tables.publications.url = 'integer'
    },
  ],
  [
    'major',
    'another short option',
    ({ commands }) => {
      commands.validate[2] = '-x'
    },
  ],
  [
    'major',
    'another name of a format',
    ({ choices }) => {
      choices.convert[1] = 'network'
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

  it('is told once if many fields share it', () => {
    const changes = diffOf(({ limits }) => {
      limits['eventSchema.title'].maxLength = 50
      limits['eventSchema.place'].maxLength = 50
    })
    expect(changes).toEqual([
      {
        level: 'major',
        kind: 'changed',
        part: 'limit',
        name: 'maxLength',
        of: 'eventSchema.title and 1 more',
        before: '100',
        after: '50',
      },
    ])
  })

  it('is told of a vocabulary, and not again of the fields that have its values', () => {
    const changes = diffOf(({ vocabularies, limits }) => {
      vocabularies.eventStatuses.push('2024')
      limits['eventSchema.time.edtf'].values.push('2024')
    })
    expect(changes).toEqual([
      { level: 'minor', kind: 'added', part: 'value', name: '2024', of: 'eventStatuses' },
    ])
  })

  it('is no limit of a field that is new or gone, which tells of itself', () => {
    const changes = diffOf(({ fields, limits }) => {
      delete fields.eventSchema.place
      delete limits['eventSchema.place']
      fields.eventSchema.mood = 'string?'
      limits['eventSchema.mood'] = { maxLength: 10 }
    })
    expect(changes.map(({ part, name }) => [part, name])).toEqual([
      ['field', 'place'],
      ['field', 'mood'],
    ])
  })
})
