import { anchorAt } from '../content.js'
import { mostRecords } from '../limits.js'
import { asAnchor, elementsOf, type FoundAnchor } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** An anchor lies within one paragraph: what runs over several paragraphs has an anchor in each. */
export const anchorAcrossParagraphs: Rule = function* ({ found, source }) {
  const all = elementsOf(source?.paragraphs, mostRecords)
  const paragraphs = all.map((paragraph, index) => asAnchor(paragraph, [index]))
  // Skip if any paragraph is unknown.
  if (!Array.isArray(source?.paragraphs) || !areKnown(paragraphs)) return
  paragraphs.sort((a, b) => a.start - b.start)
  const length = typeof source.length === 'number' ? source.length : Number.POSITIVE_INFINITY
  for (const { path, anchors } of found) {
    for (const { start, end, at } of anchors) {
      // Reported by other rules: past the end of the text, or empty.
      if (end > length || start >= end) continue
      const paragraph = anchorAt(paragraphs, start)
      if (paragraph && end <= paragraph.end) continue
      yield {
        code: 'anchor-across-paragraphs',
        path: [...path, ...at],
        message:
          'does not lie within one paragraph: leave line breaks out, and give an anchor for each paragraph',
      }
    }
  }
}

const areKnown = (paragraphs: (FoundAnchor | undefined)[]): paragraphs is FoundAnchor[] =>
  !paragraphs.includes(undefined)
