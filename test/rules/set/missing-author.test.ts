import { describe, expect, it } from 'vitest'
import { missingAuthor } from '../../../src/rules/set/missing-author.js'
import { found } from '../found.js'

describe('missing-author', () => {
  it('finds facts whose last stance is not the author’s', () => {
    expect(
      found(missingAuthor, (dataset) => {
        dataset.facts[0].attributions.reverse()
        dataset.facts[1].attributions.pop()
      }),
    ).toEqual([
      "facts.0.attributions: must end with the author's own stance: move it to the end",
      "facts.1.attributions: must end with the author's own stance: { source: 'author', factuality: 'Uu' } if the author only passes the statement on",
    ])
  })
})
