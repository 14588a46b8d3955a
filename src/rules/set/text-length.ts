import { countCodePoints } from '../../text/code-points.js'
import { anchorsIn } from '../content.js'
import { elementsOf } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** The text of a quotation is as long as its anchors, joined by line feeds. */
export const textLength: Rule = ({ byCollection }, report) => {
  for (const quote of byCollection.quotes) {
    const { record } = quote
    if (typeof record.text !== 'string') continue
    const list = record.type === 'mixed' ? 'direct' : 'content'
    const anchors = anchorsIn(quote, list)
    // Skip if any anchor is invalid.
    if (anchors.length === 0 || anchors.length < elementsOf(record[list]).length) continue
    const wanted = anchors.reduce((sum, { start, end }) => sum + end - start, anchors.length - 1)
    const length = countCodePoints(record.text)
    if (length === wanted) continue
    report({
      code: 'text-length',
      path: quote.pathTo('text'),
      message: `has ${length} code points, but the anchors of ${list}, joined by line feeds, have ${wanted}: copy the words as the text has them, or move the anchors`,
    })
  }
}
