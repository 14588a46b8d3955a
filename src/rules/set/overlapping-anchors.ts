import type { Rule } from '../rule.js'

/** The anchors of a list stand in order and share no character. */
export const overlappingAnchors: Rule = function* ({ found }) {
  for (const { path, anchors } of found) {
    for (const [index, anchor] of anchors.entries()) {
      const before = anchors[index - 1]
      // Only anchors of one list have paths that begin alike.
      if (!before || before.at[0] !== anchor.at[0] || before.end <= anchor.start) continue
      yield {
        code: 'overlapping-anchors',
        path: [...path, ...anchor.at],
        message: `begins at ${anchor.start}, before the previous anchor ends (${before.end}): put anchors in the order of the text, and join those that overlap`,
      }
    }
  }
}
