import { describe, expect, it } from 'vitest'
import { repeatedValue } from '../../../src/rules/set/repeated-value.js'
import { found } from '../found.js'

describe('repeated-value', () => {
  it('finds ids, sources and participants that are named twice', () => {
    expect(
      found(repeatedValue, (dataset) => {
        dataset.entities[0].aliases.push('Ada Bell')
        dataset.facts[0].about.push('bridge')
        dataset.facts[1].attributions.push({ source: 'engineers', factuality: 'Uu' })
        dataset.events[0].participants.push({ entity: 'ada-bell', role: 'agent' })
      }),
    ).toEqual([
      "entities.0.aliases.0: repeats 'Ada Bell': leave it out",
      "events.0.participants.1: repeats 'ada-bell as agent': leave it out",
      "facts.0.about.1: repeats 'bridge': leave it out",
      "facts.1.attributions.2: repeats 'engineers': leave it out",
    ])
  })

  it('finds a reference that the publication names twice', () => {
    const publication = {
      publisher: 'The Bridge Post',
      url: 'https://example.org/',
      published: '2031-05-05',
      references: ['a-page', 'a-page'],
    }
    expect(
      found(repeatedValue, (dataset) => {
        dataset.source.publication = publication
      }),
    ).toEqual(["source.publication.references.1: repeats 'a-page': leave it out"])
  })
})
