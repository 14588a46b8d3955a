import { lastFrom } from '../../positions.js'
import { contentOf } from './anchors.js'
import { asAnchors, type FoundAnchor, type Rule, shown } from './rule.js'

const holds = (outer: readonly FoundAnchor[], { start, end }: FoundAnchor): boolean => {
  const around = outer[lastFrom(outer, start)]
  return around !== undefined && end <= around.end
}

/** Words in quotation marks lie within what is said, and a nested quotation within the outer one. */
export const outsideQuote: Rule = function* ({ found, byId }) {
  for (const one of found) {
    const { collection, record, path } = one
    if (collection !== 'quotes') continue
    for (const anchor of asAnchors(record.direct, [...path, 'direct'])) {
      if (holds(contentOf(one), anchor)) continue
      yield {
        code: 'outside-quote',
        path: anchor.path,
        message: 'lies outside content: what stands in quotation marks is a part of what is said',
      }
    }
    const outer = typeof record.nestedIn === 'string' ? byId.get(record.nestedIn) : undefined
    if (outer?.collection !== 'quotes') continue
    for (const anchor of contentOf(one)) {
      if (holds(contentOf(outer), anchor)) continue
      yield {
        code: 'outside-quote',
        path: anchor.path,
        message: `lies outside the content of '${shown(String(record.nestedIn))}': drop nestedIn, or move the anchor`,
      }
    }
  }
}
