import { describe, expect, it } from 'vitest'
import { outsideQuote } from '../../../src/rules/set/outside-quote.js'
import { found } from '../found.js'

describe('outside-quote', () => {
  it('finds nested quotations and quoted words outside the content', () => {
    expect(
      found(outsideQuote, (dataset) => {
        dataset.quotes[0].nestedIn = 'engineers-on-test'
        dataset.quotes[1].direct = [{ start: 0, end: 3 }]
      }).map((problem) => problem.split(':')[0]),
    ).toEqual(['quotes.0.content.0', 'quotes.1.direct.0'])
  })
})
