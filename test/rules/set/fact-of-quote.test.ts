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

  const nest = (dataset: Parameters<Parameters<typeof found>[1]>[0]) => {
    dataset.quotes[0].nestedIn = 'engineers-on-test'
    dataset.quotes[1].content.unshift(...dataset.quotes[0].content)
  }

  it('finds speakers of the outer quotations that are missing', () => {
    expect(found(factOfQuote, nest)).toEqual([
      "facts.0.attributions: must name 'engineers', the speaker of 'engineers-on-test'",
    ])
  })

  it('finds an outer speaker that stands before an inner one', () => {
    expect(
      found(factOfQuote, (dataset) => {
        nest(dataset)
        dataset.facts[0].attributions.unshift({ source: 'engineers', factuality: 'CT+' })
      }),
    ).toEqual([
      "facts.0.attributions: must name 'ada-bell' before 'engineers': the innermost source first",
    ])
  })

  it('comes to an end where quotations contain each other', () => {
    expect(
      found(factOfQuote, (dataset) => {
        dataset.quotes[0].nestedIn = 'bell-on-bridge'
      }),
    ).toEqual([])
  })
})
