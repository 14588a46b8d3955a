import { shown } from '../messages.js'
import type { Rule } from '../rule.js'

/** Fields that other rules report, as a circle or as a reference to the wrong kind. */
const reportedElsewhere: readonly unknown[] = ['partOf', 'nestedIn']

/** No record refers to itself. */
export const selfReference: Rule = function* ({ found, byId }) {
  for (const one of found) {
    for (const { at, id, field } of one.references) {
      if (byId.get(id) !== one || !field.collections.includes(one.collection)) continue
      if (reportedElsewhere.includes(at.at(-1))) continue
      yield {
        code: 'self-reference',
        path: [...one.path, ...at],
        message: `'${shown(id)}' is the record itself: name another, or leave it out`,
      }
    }
  }
}
