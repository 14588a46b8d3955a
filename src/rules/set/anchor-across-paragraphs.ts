import { anchorAt } from '../content.js'
import { mostRecords } from '../limits.js'
import { asAnchor, elementsOf, type Stretch } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** An anchor lies within one paragraph: what runs over several paragraphs has an anchor in each. */
export const anchorAcrossParagraphs: Rule = ({ found, source }, report) => {
  const all = elementsOf(source?.paragraphs, mostRecords)
  const paragraphs = all.map((paragraph) => asAnchor(paragraph))
  // Skip if any paragraph is unknown.
  if (!Array.isArray(source?.paragraphs) || !areKnown(paragraphs)) return
  paragraphs.sort((a, b) => a.start - b.start)
  const length = typeof source.length === 'number' ? source.length : Number.POSITIVE_INFINITY
  for (const one of found) {
    for (const anchor of one.anchors) {
      const { start, end } = anchor
      // Reported by other rules: past the end of the text, or empty.
      if (end > length || start >= end) continue
      const paragraph = anchorAt(paragraphs, start)
      if (paragraph && end <= paragraph.end) continue
      report({
        code: 'anchor-across-paragraphs',
        path: one.pathTo(...anchor.at()),
        message:
          'does not lie within one paragraph: leave line breaks out, and give an anchor for each paragraph',
      })
    }
  }
}

const areKnown = (paragraphs: (Stretch | undefined)[]): paragraphs is Stretch[] =>
  !paragraphs.includes(undefined)
