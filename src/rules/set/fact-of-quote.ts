import { anchorAt, contents } from '../content.js'
import { shown } from '../messages.js'
import { elementsOf, isObject } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** A fact that a quotation makes is held by the speaker, and rests on words of the quotation. */
export const factOfQuote: Rule = function* ({ found, byId }) {
  const contentOf = contents()
  for (const { collection, record, path, anchors } of found) {
    if (collection !== 'facts' || typeof record.quote !== 'string') continue
    const quote = byId.get(record.quote)
    if (quote?.collection !== 'quotes') continue
    const { speaker } = quote.record
    const sources = elementsOf(record.attributions).map((attribution) =>
      isObject(attribution) ? attribution.source : undefined,
    )
    if (typeof speaker === 'string' && sources.length > 0 && !sources.includes(speaker)) {
      yield {
        code: 'fact-of-quote',
        path: [...path, 'attributions'],
        message: `must name '${shown(speaker)}', the speaker of '${shown(record.quote)}'`,
      }
    }
    const content = contentOf(quote)
    const overlaps = anchors.some(({ start, end }) => {
      const last = anchorAt(content, end - 1)
      return last !== undefined && start < last.end
    })
    if (content.length > 0 && anchors.length > 0 && !overlaps) {
      yield {
        code: 'fact-of-quote',
        path: [...path, 'quote'],
        message: `'${shown(record.quote)}' has none of the words that the fact rests on: name the quote that has them, or leave it out`,
      }
    }
  }
}
