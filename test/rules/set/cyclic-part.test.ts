import { describe, expect, it } from 'vitest'
import { cyclicPart } from '../../../src/rules/set/cyclic-part.js'
import { found } from '../found.js'

describe('cyclic-part', () => {
  it('finds what is a part of itself, directly or through others', () => {
    expect(
      found(cyclicPart, (dataset) => {
        dataset.entities[0].partOf = 'engineers'
        dataset.entities[1].partOf = 'ada-bell'
        dataset.events[0].partOf = 'bell-speaks'
        dataset.quotes[0].nestedIn = 'bell-on-bridge'
      }),
    ).toEqual([
      'entities.0.partOf: puts the entity into itself (ada-bell in engineers in ada-bell): drop one of these',
      'events.0.partOf: puts the event into itself (bell-speaks in bell-speaks): drop one of these',
      'quotes.0.nestedIn: puts the quote into itself (bell-on-bridge in bell-on-bridge): drop one of these',
    ])
  })
})
