import { asAnchors, type FoundAnchor, type Rule } from './rule.js'

const holds = (outer: readonly FoundAnchor[], { start, end }: FoundAnchor) =>
  outer.some((anchor) => anchor.start <= start && end <= anchor.end)

/** Words in quotation marks lie within what is said, and a nested quotation within the outer one. */
export const outsideQuote: Rule = function* ({ found, byId }) {
  for (const { collection, record, path } of found) {
    if (collection !== 'quotes') continue
    const content = asAnchors(record.content, [...path, 'content'])
    for (const anchor of asAnchors(record.direct, [...path, 'direct'])) {
      if (holds(content, anchor)) continue
      yield {
        code: 'outside-quote',
        path: anchor.path,
        message: 'lies outside content: what stands in quotation marks is a part of what is said',
      }
    }
    const outer = typeof record.nestedIn === 'string' ? byId.get(record.nestedIn) : undefined
    if (outer?.collection !== 'quotes') continue
    const within = asAnchors(outer.record.content, [])
    for (const anchor of content) {
      if (holds(within, anchor)) continue
      yield {
        code: 'outside-quote',
        path: anchor.path,
        message: `lies outside the content of '${record.nestedIn}': drop nestedIn, or move the anchor`,
      }
    }
  }
}
