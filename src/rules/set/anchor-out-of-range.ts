import type { Rule } from '../rule.js'

/** Anchors lie within the text. */
export const anchorOutOfRange: Rule = function* ({ found, source }) {
  const length = source?.length
  if (typeof length !== 'number') return
  for (const { path, anchors } of found) {
    for (const { end, at } of anchors) {
      if (end <= length) continue
      yield {
        code: 'anchor-out-of-range',
        path: [...path, ...at, 'end'],
        message: `${end} is past the end of the text, which has ${length} code points: count code points, not bytes or UTF-16 units`,
      }
    }
  }
}
