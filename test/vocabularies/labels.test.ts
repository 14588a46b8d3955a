import { expect, it } from 'vitest'
import { labels } from '../../src/vocabularies/index.js'

it('labels have words for people, as English spells them', () => {
  expect(Object.values(labels).filter((label) => !/^[a-z][a-z ,-]*$/.test(label))).toEqual([])
  expect(labels).toMatchObject({
    'CT-': 'certainly not',
    'geopolitical-entity': 'state',
    'telephone-call': 'telephone call',
    'de-escalation': 'de-escalation',
    'military-build-up': 'military build-up',
  })
})
