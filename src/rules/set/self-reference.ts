import { shown } from '../printable.js'
import type { Rule } from '../rule.js'

/** Fields that other rules report, as a circle or as a reference to the wrong kind. */
const reportedElsewhere: readonly unknown[] = ['partOf', 'nestedIn']

/** No record refers to itself. */
export const selfReference: Rule = ({ found }, report) => {
  for (const one of found) {
    for (const reference of one.references) {
      const { id, field, target } = reference
      if (target !== one || !field.collections.includes(one.collection)) continue
      const at = reference.at()
      if (reportedElsewhere.includes(at.at(-1))) continue
      report({
        code: 'self-reference',
        path: one.pathTo(...at),
        message: `'${shown(id)}' is the record itself: name another, or leave it out`,
      })
    }
  }
}
