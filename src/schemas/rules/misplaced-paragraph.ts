import { mostRecords } from '../messages.js'
import { asAnchors, type Rule } from './rule.js'

/** The paragraphs make up the text: in order, a line feed between two, from the first character to the last. */
export const misplacedParagraph: Rule = function* ({ source }) {
  if (!source) return
  const paragraphs = asAnchors(source.paragraphs, ['source', 'paragraphs'], mostRecords)
  // Where one of them is no anchor, its neighbours may be right.
  if (Array.isArray(source.paragraphs) && paragraphs.length < source.paragraphs.length) return
  for (const [index, { start, path }] of paragraphs.entries()) {
    const before = paragraphs[index - 1]
    const wanted = before ? before.end + 1 : 0
    if (start === wanted) continue
    yield {
      code: 'misplaced-paragraph',
      path: [...path, 'start'],
      message: `must be ${wanted}: ${before ? 'a line feed after the paragraph before' : 'the text begins with its first paragraph'}`,
    }
  }
  const last = paragraphs.at(-1)
  const form = source.canonicalForm as { finalLineBreak?: unknown } | null | undefined
  const wanted = last && last.end + (form?.finalLineBreak === true ? 1 : 0)
  if (wanted !== undefined && typeof source.length === 'number' && source.length !== wanted) {
    yield {
      code: 'misplaced-paragraph',
      path: ['source', 'length'],
      message: `must be ${wanted}: where the last paragraph ends, and a final line break if there is one`,
    }
  }
}
