import { shown } from '../messages.js'
import type { Rule } from '../rule.js'

/** Ids are unique over all collections. */
export const duplicateId: Rule = function* ({ found, byId, source }) {
  for (const one of found) {
    const { id } = one.record
    if (typeof id !== 'string') continue
    const first = byId.get(id)
    const other = id === source?.id ? 'the source' : first !== one && first?.path.join('.')
    if (!other) continue
    yield {
      code: 'duplicate-id',
      path: [...one.path, 'id'],
      message: `'${shown(id)}' is also the id of ${other}: ids are unique over all collections, give this record another`,
    }
  }
}
