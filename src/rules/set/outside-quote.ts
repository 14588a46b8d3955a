import { anchorsIn, contain, contents } from '../content.js'
import { shown } from '../printable.js'
import type { Rule } from '../rule.js'

/** Words in quotation marks lie within the content, and a nested quotation within the outer one. */
export const outsideQuote: Rule = ({ byCollection, byId }, report) => {
  const contentOf = contents()
  for (const quote of byCollection.quotes) {
    const { record } = quote
    for (const anchor of anchorsIn(quote, 'direct')) {
      if (contain(contentOf(quote), anchor)) continue
      report({
        code: 'outside-quote',
        path: quote.pathTo(...anchor.at()),
        message: 'lies outside content: words in quotation marks are a part of what is said',
      })
    }
    const outer = byId(record.nestedIn)
    if (outer?.collection !== 'quotes') continue
    for (const anchor of contentOf(quote)) {
      if (contain(contentOf(outer), anchor)) continue
      report({
        code: 'outside-quote',
        path: quote.pathTo(...anchor.at()),
        message: `lies outside the content of '${shown(String(record.nestedIn))}': drop nestedIn, or move the anchor`,
      })
    }
  }
}
