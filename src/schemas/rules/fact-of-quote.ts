import { lastFrom } from '../../positions.js'
import { contentOf } from './anchors.js'
import { asAnchors, elements, isObject, type Rule, shown } from './rule.js'

/** A fact that is made in a quotation is held by its speaker, and stands on words of it. */
export const factOfQuote: Rule = function* ({ found, byId }) {
  for (const { collection, record, path } of found) {
    if (collection !== 'facts' || typeof record.quote !== 'string') continue
    const quote = byId.get(record.quote)
    if (quote?.collection !== 'quotes') continue
    const { speaker } = quote.record
    const sources = elements(record.attributions, []).map(({ value }) =>
      isObject(value) ? value.source : undefined,
    )
    if (typeof speaker === 'string' && sources.length > 0 && !sources.includes(speaker)) {
      yield {
        code: 'fact-of-quote',
        path: [...path, 'attributions'],
        message: `must name '${shown(speaker)}', who says it in '${shown(record.quote)}'`,
      }
    }
    const content = contentOf(quote)
    const anchors = asAnchors(record.anchors, [])
    const shared = anchors.some(({ start, end }) => {
      const last = content[lastFrom(content, end - 1)]
      return last !== undefined && start < last.end
    })
    if (content.length > 0 && anchors.length > 0 && !shared) {
      yield {
        code: 'fact-of-quote',
        path: [...path, 'quote'],
        message: `'${shown(record.quote)}' has none of the words on which the fact stands: name the quote that has, or leave it out`,
      }
    }
  }
}
