import { asAnchors, type Rule } from './rule.js'

/** The stretches that support one record stand in order and share no character. */
export const overlappingAnchors: Rule = function* ({ found }) {
  for (const { record, path } of found) {
    for (const name of ['anchors', 'content', 'direct']) {
      if (!Array.isArray(record[name])) continue
      const anchors = asAnchors(record[name], [...path, name])
      for (const [index, anchor] of anchors.entries()) {
        const before = anchors[index - 1]
        if (!before || before.end <= anchor.start) continue
        yield {
          code: 'overlapping-anchors',
          path: anchor.path,
          message: `begins at ${anchor.start}, before the anchor ahead of it ends (${before.end}): put anchors in the order of the text, and join those that overlap`,
        }
      }
    }
  }
}
