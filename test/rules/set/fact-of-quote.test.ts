import { describe, expect, it } from 'vitest'
import { factOfQuote } from '../../../src/rules/set/fact-of-quote.js'
import { found } from '../found.js'

describe('fact-of-quote', () => {
  it('finds facts that the quotation does not make, or that its speaker does not hold', () => {
    expect(
      found(factOfQuote, (dataset) => {
        dataset.facts[0].attributions.shift()
        dataset.facts[1].quote = 'bell-on-bridge'
        dataset.facts[1].attributions.unshift({ source: 'ada-bell', factuality: 'CT+' })
      }),
    ).toEqual([
      "facts.0.attributions: must name 'ada-bell', the speaker of 'bell-on-bridge'",
      "facts.1.quote: 'bell-on-bridge' has none of the words that the fact rests on: name the quote that has them, or leave it out",
    ])
  })
})
