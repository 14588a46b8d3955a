import type { FoundAnchor } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** The anchors of a list stand in order and share no character. */
export const overlappingAnchors: Rule = ({ found }, report) => {
  for (const one of found) {
    let before: FoundAnchor | undefined
    for (const anchor of one.anchors) {
      const last = before
      before = anchor
      if (!last?.isInListOf(anchor) || last.end <= anchor.start) continue
      report({
        code: 'overlapping-anchors',
        path: one.pathTo(...anchor.at()),
        message: `begins at ${anchor.start}, before the previous anchor ends (${last.end}): put anchors in the order of the text, and join those that overlap`,
      })
    }
  }
}
