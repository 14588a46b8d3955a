import { shown } from '../printable.js'
import type { Found } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** Ids are unique over all collections. */
export const duplicateId: Rule = ({ found, byId, source }, report) => {
  for (const one of found) {
    const { id } = one.record
    if (typeof id !== 'string') continue
    const first = byId(id) as Found
    const other = id === source?.id ? 'the source' : first !== one && first.pathTo().join('.')
    if (!other) continue
    report({
      code: 'duplicate-id',
      path: one.pathTo('id'),
      message: `'${shown(id)}' is also the id of ${other}: ids are unique over all collections, give this record another`,
    })
  }
}
