import type { Rule } from '../rule.js'

/** Anchors lie within the text. */
export const anchorOutOfRange: Rule = ({ found, source }, report) => {
  const length = source?.length
  if (typeof length !== 'number') return
  for (const one of found) {
    for (const anchor of one.anchors) {
      if (anchor.end <= length) continue
      report({
        code: 'anchor-out-of-range',
        path: one.pathTo(...anchor.at(), 'end'),
        message: `${anchor.end} is past the end of the text, which has ${length} code points: count code points, not bytes or UTF-16 units`,
      })
    }
  }
}
