import { entityTypes as allEntityTypes } from '../../vocabularies.js'
import { referencesOf } from './references.js'
import { kinds, type Rule, shown } from './rule.js'

/** What a record refers to is of a kind that can stand there. */
export const wrongKindReference: Rule = function* ({ found, byId }) {
  for (const one of found) {
    for (const { path, id, collections, entityTypes } of referencesOf(one)) {
      const target = byId.get(id)
      if (!target) continue
      // A type that is none is a problem of the entity's own.
      const type = allEntityTypes.find((known) => known === target.record.type)
      if (!collections.includes(target.collection)) {
        const wanted = collections.map((collection) => kinds[collection]).join(', ')
        yield {
          code: 'wrong-kind-reference',
          path,
          message: `'${shown(id)}' is of the kind ${kinds[target.collection]}: name a record of the kind ${wanted}`,
        }
      } else if (entityTypes && type && !entityTypes.includes(type)) {
        yield {
          code: 'wrong-kind-reference',
          path,
          message: `'${shown(id)}' is an entity of the type ${type}: name one of the type ${entityTypes.join(', ')}`,
        }
      }
    }
  }
}
