import { describe, expect, it } from 'vitest'
import { dataDiff, type Moved } from '../../../scripts/release/data-diff.js'
import { highest } from '../../../scripts/release/level.js'
import { copyOfDataset } from '../../dataset.js'

// biome-ignore lint/suspicious/noExplicitAny: what is changed may be anywhere
type Changeable = any

const last = copyOfDataset()

/** What changed in a copy of the data, which one edit has made another. */
function diffOf(edit: (data: Changeable) => void, moved: Moved = {}) {
  const next = copyOfDataset()
  edit(next)
  return dataDiff(last, next, moved)
}

const find = (records: Changeable, id: string) => records.find((one: Changeable) => one.id === id)

/** Gives a record another id wherever it stands, as an author would. */
function rename(data: Changeable, old: string, id: string): void {
  const text = JSON.stringify(data).replaceAll(`"${old}"`, `"${id}"`)
  Object.assign(data, JSON.parse(text))
}

const edits: readonly [string, string, (data: Changeable) => void][] = [
  ['none', 'nothing', () => {}],
  [
    'patch',
    'a statement',
    ({ facts }) => {
      facts[0].statement += '!'
    },
  ],
  [
    'patch',
    'a title',
    ({ events }) => {
      events[0].title += '!'
    },
  ],
  [
    'patch',
    'a name',
    ({ entities }) => {
      entities[0].name += '!'
    },
  ],
  [
    'patch',
    'an alias more',
    ({ entities }) => {
      entities[0].aliases.push('The Other')
    },
  ],
  [
    'patch',
    'a description',
    ({ entities }) => {
      entities[0].description += '!'
    },
  ],
  [
    'patch',
    'a paraphrase',
    ({ quotes }) => {
      find(quotes, 'russia-on-invasion-plans').paraphrase += '!'
    },
  ],
  [
    'patch',
    'the text of a quotation',
    ({ quotes }) => {
      quotes.find((one: Changeable) => one.text).text += '!'
    },
  ],
  [
    'patch',
    'an anchor of a fact',
    ({ facts }) => {
      facts[0].anchors[0].end++
    },
  ],
  [
    'patch',
    'an anchor of a mention',
    ({ mentions }) => {
      mentions[0].anchor.end++
    },
  ],
  [
    'patch',
    'the cue of a quotation that has none now',
    ({ quotes }) => {
      delete quotes.find((one: Changeable) => one.cue).cue
    },
  ],
  [
    'patch',
    'the words that name a speaker',
    ({ quotes }) => {
      quotes.find((one: Changeable) => one.source).source.end++
    },
  ],
  [
    'patch',
    'the anchor of a time',
    ({ events }) => {
      events.find((one: Changeable) => one.time.anchor).time.anchor.end++
    },
  ],
  [
    'patch',
    'the text of a note',
    ({ notes }) => {
      notes[0].text += '!'
    },
  ],
  [
    'patch',
    'what a note is about',
    ({ notes }) => {
      notes[0].about.push('nato')
    },
  ],
  [
    'patch',
    'the date of a reference',
    ({ references }) => {
      references[0].published = '2022'
    },
  ],
  [
    'patch',
    'the publications behind a Wikidata number',
    ({ entities }) => {
      entities.find((one: Changeable) => one.sameAs).sameAs.references.pop()
    },
  ],
  [
    'patch',
    'where the report was published',
    ({ source }) => {
      source.publication.url += '?'
    },
  ],
  [
    'patch',
    'the order of records',
    ({ facts }) => {
      facts.reverse()
    },
  ],
  [
    'patch',
    'the order of attributions',
    ({ facts }) => {
      find(facts, 'whether-russia-plans-invasion').attributions.reverse()
    },
  ],
  [
    'minor',
    'a record more',
    ({ notes }) => {
      notes.push({ ...notes[0], id: 'new-note' })
    },
  ],
  [
    'minor',
    'a collection more',
    (data) => {
      data.claims = [{ id: 'claim' }]
    },
  ],
  [
    'minor',
    'a factuality',
    ({ facts }) => {
      facts[0].attributions[0].factuality = 'PS+'
    },
  ],
  [
    'minor',
    'an attribution more',
    ({ facts }) => {
      facts[0].attributions.push({ source: 'nato', factuality: 'Uu' })
    },
  ],
  [
    'minor',
    'the kind of a fact',
    ({ facts }) => {
      facts[0].kind = 'demand'
    },
  ],
  [
    'minor',
    'what a fact is about',
    ({ facts }) => {
      facts[0].about.pop()
    },
  ],
  [
    'minor',
    'a quantity',
    ({ facts }) => {
      facts.find((one: Changeable) => one.quantity).quantity.value++
    },
  ],
  [
    'minor',
    'a speaker',
    ({ quotes }) => {
      find(quotes, 'russia-on-invasion-plans').speaker = 'nato'
    },
  ],
  [
    'minor',
    'the status of an event',
    ({ events }) => {
      find(events, 'tuesday-cyberattack').status = 'possible'
    },
  ],
  [
    'minor',
    'the type of an event',
    ({ events }) => {
      find(events, 'tuesday-cyberattack').type = 'other'
    },
  ],
  [
    'minor',
    'a participant less',
    ({ events }) => {
      events.find((one: Changeable) => one.participants.length > 1).participants.pop()
    },
  ],
  [
    'minor',
    'a place',
    ({ events }) => {
      events.find((one: Changeable) => one.place).place = 'romania'
    },
  ],
  [
    'minor',
    'a date',
    ({ events }) => {
      find(events, 'tuesday-cyberattack').time.edtf = '2022-02-16'
    },
  ],
  [
    'minor',
    'what a date rests on',
    ({ events }) => {
      find(events, 'tuesday-cyberattack').time.basis = 'inferred'
    },
  ],
  [
    'minor',
    'a PLOVER mode',
    ({ events }) => {
      events.find((one: Changeable) => one.plover?.mode).plover.mode = 'other'
    },
  ],
  [
    'minor',
    'a CAMEO code',
    ({ events }) => {
      events.find((one: Changeable) => one.cameo).cameo = '010'
    },
  ],
  [
    'minor',
    'the entity of a mention',
    ({ mentions }) => {
      mentions[0].entity = 'nato'
    },
  ],
  [
    'minor',
    'the level of a mention',
    ({ mentions }) => {
      mentions[0].level = 'pronoun'
    },
  ],
  [
    'minor',
    'a country',
    ({ entities }) => {
      entities.find((one: Changeable) => one.country).country = 'FR'
    },
  ],
  [
    'minor',
    'a Wikidata number',
    ({ entities }) => {
      entities.find((one: Changeable) => one.sameAs).sameAs.wikidata = 'Q1'
    },
  ],
  [
    'minor',
    'a Wikidata number less',
    ({ entities }) => {
      delete entities.find((one: Changeable) => one.sameAs).sameAs
    },
  ],
  [
    'minor',
    'the source of a relation',
    ({ relations }) => {
      relations[0].source = 'nato'
    },
  ],
  [
    'major',
    'the hash of the text',
    ({ source }) => {
      source.sha256 = '0'
    },
  ],
  ...['start', 'end', 'sha256', 'folded'].map((field): (typeof edits)[number] => [
    'major',
    `the ${field} of a paragraph`,
    ({ source }) => {
      source.paragraphs[1][field] = 0
    },
  ]),
  [
    'major',
    'the length of the text',
    ({ source }) => {
      source.length++
    },
  ],
  [
    'major',
    'the language of the text',
    ({ source }) => {
      source.language = 'ka'
    },
  ],
  [
    'major',
    'the canonical form of the text',
    ({ source }) => {
      source.canonicalForm.finalLineBreak = true
    },
  ],
  [
    'major',
    'a record less',
    ({ facts }) => {
      facts.pop()
    },
  ],
  [
    'major',
    'a collection less',
    (data) => {
      delete data.notes
    },
  ],
  [
    'major',
    'another id',
    (data) => {
      rename(data, 'joe-biden', 'joseph-biden')
    },
  ],
  [
    'major',
    'a record in another collection',
    ({ facts, notes }) => {
      facts.push(notes.pop())
    },
  ],
  [
    'major',
    'the type of an entity',
    ({ entities }) => {
      entities[0].type = 'group'
    },
  ],
  [
    'major',
    'the type of a quotation',
    ({ quotes }) => {
      quotes[0].type = 'mixed'
    },
  ],
]

describe('a change of data', () => {
  it.each(edits)('is %s: %s', (level, _, edit) => {
    const changes = diffOf(edit)
    expect(highest(changes.map((change) => change.level))).toBe(level)
  })

  it('is named by its record and field, with what was there and what is', () => {
    expect(
      diffOf(({ events }) => {
        find(events, 'tuesday-cyberattack').status = 'possible'
      }),
    ).toEqual([
      {
        level: 'minor',
        kind: 'changed',
        collection: 'events',
        id: 'tuesday-cyberattack',
        field: 'status',
        before: 'occurred',
        after: 'possible',
      },
    ])
  })
})

describe('an id that moved', () => {
  const moved = { 'joe-biden': 'joseph-biden' }
  const move = {
    level: 'minor',
    kind: 'moved',
    collection: 'entities',
    id: 'joe-biden',
    to: 'joseph-biden',
  }

  it('is minor, and changes nothing that refers to its record', () => {
    expect(diffOf((data) => rename(data, 'joe-biden', 'joseph-biden'), moved)).toEqual([move])
  })

  it('does not hide what else changed in the record', () => {
    const changes = diffOf((data) => {
      rename(data, 'joe-biden', 'joseph-biden')
      find(data.entities, 'joseph-biden').type = 'group'
    }, moved)
    expect(changes).toContainEqual(move)
    expect(changes).toContainEqual(
      expect.objectContaining({ level: 'major', id: 'joseph-biden', field: 'type' }),
    )
  })

  it('may be that of a record that was merged into another one', () => {
    const merge = (data: Changeable) => {
      data.notes.shift()
    }
    const [first, second] = copyOfDataset().notes
    expect(diffOf(merge, { [first.id]: second.id })).toEqual([
      { level: 'minor', kind: 'moved', collection: 'notes', id: first.id, to: second.id },
    ])
  })

  it('is gone if no record has the new id, or one of another collection', () => {
    const drop = ({ notes }: Changeable) => {
      notes.shift()
    }
    const [{ id }] = copyOfDataset().notes
    expect(diffOf(drop, { [id]: 'nowhere' })).toEqual([
      { level: 'major', kind: 'removed', collection: 'notes', id },
    ])
    expect(diffOf(drop, { [id]: 'nato' })).toEqual([
      { level: 'major', kind: 'moved', collection: 'notes', id, to: 'nato' },
    ])
  })
})
