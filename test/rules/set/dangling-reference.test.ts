import { describe, expect, it } from 'vitest'
import { danglingReference } from '../../../src/rules/set/dangling-reference.js'
import { found } from '../found.js'

describe('dangling-reference', () => {
  it('suggests the nearest id of a kind that fits', () => {
    expect(
      found(danglingReference, (dataset) => {
        dataset.facts[0].about = ['brigde', 'somewhere-else-entirely']
        dataset.quotes[0].event = 'bell-speak'
      }),
    ).toEqual([
      "facts.0.about.0: no record has the id 'brigde': did you mean 'bridge'?",
      "facts.0.about.1: no record has the id 'somewhere-else-entirely': add the entity or event, or name another",
      "quotes.0.event: no record has the id 'bell-speak': did you mean 'bell-speaks'?",
    ])
  })

  it('says where the author and the editor can be named', () => {
    expect(
      found(danglingReference, (dataset) => {
        dataset.facts[0].about = ['author']
        dataset.facts[0].attributions[0].source = 'editor'
        dataset.facts[1].attributions[0].source = 'Author'
        dataset.quotes[0].speaker = 'author'
        dataset.relations[0].source = 'editors'
      }),
    ).toEqual([
      "facts.0.about.0: no record has the id 'author', which stands for the author only as the source of a fact or a relation: name another",
      "facts.0.attributions.0.source: no record has the id 'editor', which stands for the editor only as the source of a relation: name another",
      "facts.1.attributions.0.source: no record has the id 'Author': did you mean 'author'?",
      "quotes.0.speaker: no record has the id 'author', which stands for the author only as the source of a fact or a relation: name another",
      "relations.0.source: no record has the id 'editors': did you mean 'editor'?",
    ])
  })

  it('lets a note be about the source, and the author hold a fact', () => {
    expect(
      found(danglingReference, (dataset) => {
        dataset.notes[0].about = ['invented-report']
        dataset.facts[0].attributions = [{ source: 'author', factuality: 'CT+' }]
      }),
    ).toEqual([])
  })
})

describe('dangling-reference, in the source', () => {
  it('finds references of the publication that do not exist', () => {
    expect(
      found(danglingReference, (dataset) => {
        dataset.source.publication = { references: ['town-gazete', 'town-gazette'] }
      }),
    ).toEqual([
      "source.publication.references.0: no record has the id 'town-gazete': did you mean 'town-gazette'?",
    ])
  })
})

describe('dangling-reference, where a collection cannot be read', () => {
  it('reports no references to it, since its records are not known', () => {
    expect(
      found(danglingReference, (dataset) => {
        dataset.entities = 'lost'
        dataset.references[0].id = 7
      }),
    ).toEqual([])
  })

  it('cuts a long id', () => {
    const [problem] = found(danglingReference, (dataset) => {
      dataset.mentions[0].entity = 'a'.repeat(1_000_000)
    })
    expect(problem?.length).toBeLessThan(200)
  })
})
