import { lastFrom } from '../../positions.js'
import { mostRecords } from '../messages.js'
import { anchorsOf } from './anchors.js'
import { asAnchors, type Rule } from './rule.js'

/** An anchor lies within one paragraph: what runs over several has an anchor in each. */
export const anchorAcrossParagraphs: Rule = function* ({ found, source }) {
  const all: unknown = source?.paragraphs
  const paragraphs = asAnchors(all, [], mostRecords)
  // Where the paragraphs are not all known, nothing can be said.
  if (!source || !Array.isArray(all) || paragraphs.length < all.length) return
  paragraphs.sort((a, b) => a.start - b.start)
  const length = typeof source.length === 'number' ? source.length : Number.POSITIVE_INFINITY
  for (const one of found) {
    for (const { start, end, path } of anchorsOf(one)) {
      // Past the end of the text, and no text at all, are for others to tell.
      if (end > length || start >= end) continue
      const paragraph = paragraphs[lastFrom(paragraphs, start)]
      if (paragraph && end <= paragraph.end) continue
      yield {
        code: 'anchor-across-paragraphs',
        path,
        message:
          'lies in no one paragraph: leave line breaks out, and give an anchor for each paragraph',
      }
    }
  }
}
