import { countCodePoints } from '../../verify/code-points.js'
import { asAnchors, type Rule } from './rule.js'

/** The text of a quotation is as long as its anchors, which are joined by line feeds. */
export const textLength: Rule = function* ({ found }) {
  for (const { collection, record, path } of found) {
    if (collection !== 'quotes' || typeof record.text !== 'string') continue
    const name = record.type === 'mixed' ? 'direct' : 'content'
    const anchors = asAnchors(record[name], [])
    const all: unknown = record[name]
    // Where one of them is no anchor, how long they are is not known.
    if (anchors.length === 0 || (Array.isArray(all) && anchors.length < all.length)) continue
    const wanted = anchors.reduce((sum, { start, end }) => sum + end - start, anchors.length - 1)
    const length = countCodePoints(record.text)
    if (length === wanted) continue
    yield {
      code: 'text-length',
      path: [...path, 'text'],
      message: `has ${length} code points where the anchors of ${name}, joined by line feeds, have ${wanted}: copy the words as the text has them, or move the anchors`,
    }
  }
}
