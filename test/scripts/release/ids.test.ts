import { describe, expect, it } from 'vitest'
import { problemsOfIds } from '../../../scripts/release/ids.js'

const record = (id: string, name = id) => ({ id, name })
const ids = {
  current: [record('nato'), record('joe-biden', 'Biden')],
  last: [record('nato'), record('uncle-joe', 'Biden')],
  lastRelations: [],
  published: ['nato', 'uncle-joe', 'old-note'],
  lastMoved: {},
}
const moved = { 'uncle-joe': 'joe-biden' }

it('accepts new ids, and old ones that lead to records', () => {
  expect(problemsOfIds({ ...ids, moved: { ...moved, 'old-note': 'nato' } })).toEqual([])
})

describe('an id that was published before', () => {
  const current = [...ids.current, record('old-note')]

  it('is rejected for another record', () => {
    expect(problemsOfIds({ ...ids, current, moved })).toEqual([
      "The id 'old-note' was published before, for another record: choose one that is new",
    ])
  })

  it('may be that of its record again', () => {
    const back = { ...ids, current: [record('nato'), record('old-note', 'Biden')] }
    const lastMoved = { 'old-note': 'uncle-joe' }
    expect(problemsOfIds({ ...back, moved: {}, lastMoved })).toEqual([
      `The id 'old-note' led to 'uncle-joe': choose one that is new; or, if 'uncle-joe' has it again, write "uncle-joe": "old-note" into release/moved.json`,
    ])
    expect(problemsOfIds({ ...back, moved: { 'uncle-joe': 'old-note' }, lastMoved })).toEqual([])
  })
})

describe('an id of the last release', () => {
  const problem = (id: string, place: string) =>
    `The id '${id}' stands for another record now, and its own is '${place}': give the other one an id that is new`

  it('is not swapped with another', () => {
    const current = [record('nato', 'Biden'), record('uncle-joe', 'nato')]
    expect(problemsOfIds({ ...ids, current, moved: {} })).toEqual([
      problem('nato', 'uncle-joe'),
      problem('uncle-joe', 'nato'),
    ])
  })

  it('is not given to a new record while its own is renamed', () => {
    const current = [...ids.current, record('uncle-joe', 'Joseph')]
    expect(problemsOfIds({ ...ids, current, moved: {} })).toEqual([
      problem('uncle-joe', 'joe-biden'),
    ])
  })
})

it('asks for the ids of relations whose ends moved', () => {
  const before = { id: 'uncle-joe-before-nato', type: 'before', from: 'uncle-joe', to: 'nato' }
  const after = { id: 'joe-biden-before-nato', type: 'before', from: 'joe-biden', to: 'nato' }
  const published = [...ids.published, before.id]
  const all = { ...ids, published, current: [...ids.current, after], lastRelations: [before] }
  expect(problemsOfIds({ ...all, moved })).toEqual([
    'The ends of relations moved, and their ids with them. Write into release/moved.json:\n  "uncle-joe-before-nato": "joe-biden-before-nato"',
  ])
  expect(problemsOfIds({ ...all, moved: { ...moved, [before.id]: after.id } })).toEqual([])
  expect(problemsOfIds({ ...all, current: ids.current, moved })).toEqual([])
})

it.each([
  ['the-donald', 'nato', 'this id was never published, so that nobody uses it: drop it'],
  ['nato', 'joe-biden', 'a record has this id: drop it here, or rename the record'],
  ['uncle-joe', 'old-note', "'old-note' moved, too: write 'nato'"],
  ['uncle-joe', 'nowhere', "no record has the id 'nowhere'"],
])("rejects that '%s' moves to '%s'", (old, id, problem) => {
  const moved = { [old]: id, ...(id === 'old-note' && { 'old-note': 'nato' }) }
  expect(problemsOfIds({ ...ids, moved })).toEqual([`release/moved.json, '${old}': ${problem}`])
})
