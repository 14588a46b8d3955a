import { mostRecords } from '../messages.js'
import { anchorsOf } from './anchors.js'
import { asAnchors, type Rule } from './rule.js'

/** An anchor lies within one paragraph: what runs over several has an anchor in each. */
export const anchorAcrossParagraphs: Rule = function* ({ found, source }) {
  const paragraphs = asAnchors(source?.paragraphs, [], mostRecords).sort(
    (a, b) => a.start - b.start,
  )
  const last = paragraphs.at(-1)
  if (!last) return
  for (const one of found) {
    for (const { start, end, path } of anchorsOf(one)) {
      // Past the end of the text is another rule's.
      if (end > last.end || start >= end) continue
      let [low, high] = [0, paragraphs.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((paragraphs[middle]?.start ?? 0) <= start) low = middle
        else high = middle - 1
      }
      const paragraph = paragraphs[low]
      if (paragraph && paragraph.start <= start && end <= paragraph.end) continue
      yield {
        code: 'anchor-across-paragraphs',
        path,
        message:
          'lies in no one paragraph: leave line breaks out, and give an anchor for each paragraph',
      }
    }
  }
}
