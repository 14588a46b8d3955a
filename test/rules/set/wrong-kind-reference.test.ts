import { describe, expect, it } from 'vitest'
import { wrongKindReference } from '../../../src/rules/set/wrong-kind-reference.js'
import { found } from '../found.js'

describe('wrong-kind-reference', () => {
  it('finds records of the wrong collection and entities of the wrong type', () => {
    expect(
      found(wrongKindReference, (dataset) => {
        dataset.mentions[0].entity = 'bell-speaks'
        dataset.quotes[0].speaker = 'bridge'
        dataset.events[0].place = 'ada-bell'
      }),
    ).toEqual([
      "mentions.0.entity: 'bell-speaks' is a record of the kind event: name a record of the kind entity",
      "events.0.place: 'ada-bell' is an entity of the type person: name one of the type location, geopolitical-entity, infrastructure",
      "quotes.0.speaker: 'bridge' is an entity of the type infrastructure: name one of the type person, organization, geopolitical-entity, group",
    ])
  })

  it('finds a publication that rests on something else than a reference', () => {
    expect(
      found(wrongKindReference, (dataset) => {
        dataset.source.publication = { references: ['bridge'] }
      }),
    ).toEqual([
      "source.publication.references.0: 'bridge' is a record of the kind entity: name a record of the kind reference",
    ])
  })
})
