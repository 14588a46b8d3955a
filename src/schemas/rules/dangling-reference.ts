import { referencesOf } from './references.js'
import { nearest } from '../messages.js'
import { kinds, type Rule, shown } from './rule.js'

/** Looking for the nearest id costs a pass over all: it is done for so many ids and no more. */
const comparisons = 500_000

/** What a record refers to is a record of the dataset, as far as its records can be known. */
export const danglingReference: Rule = function* (dataset) {
  let left = Math.min(50, comparisons / dataset.byId.size)
  for (const one of dataset.found) {
    for (const { path, id, collections } of referencesOf(one)) {
      if (dataset.byId.has(id) || (one.collection === 'notes' && id === dataset.source?.id))
        continue
      if (collections.some((collection) => dataset.unreadable.has(collection))) continue
      const ofKind = [...(left-- > 0 ? dataset.byId : [])].filter(([, other]) =>
        collections.includes(other.collection),
      )
      const near = nearest(
        id,
        ofKind.map(([other]) => other),
      )
      const mend = near
        ? `did you mean '${near}'?`
        : `add the ${collections.map((collection) => kinds[collection]).join(' or ')}, or name another`
      yield {
        code: 'dangling-reference',
        path,
        message: `no record has the id '${shown(id)}': ${mend}`,
      }
    }
  }
}
