import { referencesOf } from './references.js'
import { type Rule, shown } from './rule.js'

/** Fields of which another rule says that they make a cycle, or that what they name is of the wrong kind. */
const told = ['partOf', 'nestedIn']

/** No record refers to itself. */
export const selfReference: Rule = function* ({ found, byId }) {
  for (const one of found) {
    for (const { path, id, collections } of referencesOf(one)) {
      if (byId.get(id) !== one || !collections.includes(one.collection)) continue
      if (told.includes(String(path.at(-1)))) continue
      yield {
        code: 'self-reference',
        path,
        message: `'${shown(id)}' is the record itself: name another, or leave it out`,
      }
    }
  }
}
