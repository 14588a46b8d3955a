import { expect, it } from 'vitest'
import { changesBetween, type Release } from '../../../scripts/release/changes.js'
import type { Moved } from '../../../scripts/release/data-diff.js'
import { copyOfDataset } from '../../dataset.js'
import { emptySurface } from './surface.js'

/** A release of the data, some of whose ids moved. */
function release(moved: Moved, id = 'joe-biden'): Release {
  const text = JSON.stringify({ ...copyOfDataset(), version: '1.0.0' })
  const dataset = JSON.parse(text.replaceAll('"joe-biden"', `"${id}"`))
  return { dataset, surface: { ...emptySurface, moved } }
}

const renamed = release({ 'joe-biden': 'joseph-biden' }, 'joseph-biden')

it('a record that moves is one change, with its redirect', () => {
  const { level, records, surface } = changesBetween(release({}), renamed)
  expect([level, records.length, surface]).toEqual(['minor', 1, []])
})

it('a redirect from an id that was gone is a change of its own', () => {
  const { records, surface } = changesBetween(release({}), release({ 'uncle-joe': 'joe-biden' }))
  expect(records).toEqual([])
  expect(surface).toEqual([{ level: 'minor', kind: 'added', part: 'redirect', name: 'uncle-joe' }])
})

it.each(['vladimir-putin', 'note-moscow'])(
  'an old id that leads to another record, %s, is major',
  (id) => {
    const { level } = changesBetween(renamed, release({ 'joe-biden': id }, 'joseph-biden'))
    expect(level).toBe('major')
  },
)
