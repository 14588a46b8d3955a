import { expect, it } from 'vitest'
import { problemsOfIds } from '../../../scripts/release/ids.js'

const published = {
  current: ['nato', 'joe-biden'],
  last: ['nato', 'uncle-joe'],
  published: ['nato', 'uncle-joe', 'old-note'],
}

it('accepts new ids, and old ones that lead to records', () => {
  const moved = { 'uncle-joe': 'joe-biden', 'old-note': 'nato' }
  expect(problemsOfIds({ ...published, moved })).toEqual([])
})

it('rejects an id that a record had before, which is gone', () => {
  const current = [...published.current, 'old-note']
  expect(problemsOfIds({ ...published, current, moved: {} })).toEqual([
    "The id 'old-note' was published before, for another record: choose one that is new",
  ])
})

it.each([
  ['the-donald', 'nato', 'this id was never published, so that nobody uses it: drop it'],
  ['nato', 'joe-biden', 'a record has this id: drop it here, or rename the record'],
  ['uncle-joe', 'old-note', "'old-note' moved, too: write 'nato'"],
  ['uncle-joe', 'nowhere', "no record has the id 'nowhere'"],
])("rejects that '%s' moves to '%s'", (old, id, problem) => {
  const moved = { [old]: id, ...(id === 'old-note' && { 'old-note': 'nato' }) }
  expect(problemsOfIds({ ...published, moved })).toEqual([
    `release/moved.json, '${old}': ${problem}`,
  ])
})
