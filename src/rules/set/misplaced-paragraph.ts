import { mostRecords } from '../limits.js'
import { asAnchor, elementsOf, isObject, type Stretch } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** The paragraphs make up the text: in order, with a line feed between two, from the first character to the last. */
export const misplacedParagraph: Rule = ({ source }, report) => {
  if (!source) return
  const paragraphs = elementsOf(source.paragraphs, mostRecords).map((paragraph) =>
    asAnchor(paragraph),
  )
  // Skip if any paragraph is invalid: its neighbours may be right.
  if (paragraphs.includes(undefined)) return
  let wantedStart = 0
  for (const [index, { start, end }] of (paragraphs as Stretch[]).entries()) {
    if (start !== wantedStart) {
      report({
        code: 'misplaced-paragraph',
        path: ['source', 'paragraphs', index, 'start'],
        message: `must be ${wantedStart}: ${wantedStart ? 'a line feed stands between two paragraphs' : 'the text begins with its first paragraph'}`,
      })
    }
    wantedStart = end + 1
  }
  const last = paragraphs.at(-1)
  if (!last || typeof source.length !== 'number') return
  const form = source.canonicalForm
  const wanted = last.end + (isObject(form) && form.finalLineBreak === true ? 1 : 0)
  if (source.length !== wanted) {
    report({
      code: 'misplaced-paragraph',
      path: ['source', 'length'],
      message: `must be ${wanted}: the end of the last paragraph, and the final line break if there is one`,
    })
  }
}
