import { entityTypes } from '../../vocabularies/index.js'
import { fields } from '../fields.js'
import { shown } from '../printable.js'
import type { Rule } from '../rule.js'

/** What a field refers to is of a kind and type that the field allows. */
export const wrongKindReference: Rule = ({ referring }, report) => {
  for (const one of referring) {
    for (const reference of one.references) {
      const { id, field, target } = reference
      if (!target) continue
      if (!field.collections.includes(target.collection)) {
        const wanted = field.collections.map((collection) => fields[collection].kind).join(', ')
        report({
          code: 'wrong-kind-reference',
          path: one.pathTo(...reference.at()),
          message: `'${shown(id)}' is a record of the kind ${fields[target.collection].kind}: name a record of the kind ${wanted}`,
        })
      } else if (field.entityTypes) {
        // An unknown type is reported on the entity itself.
        const type = entityTypes.find((known) => known === target.record.type)
        if (!type || field.entityTypes.includes(type)) continue
        report({
          code: 'wrong-kind-reference',
          path: one.pathTo(...reference.at()),
          message: `'${shown(id)}' is an entity of the type ${type}: name one of the type ${field.entityTypes.join(', ')}`,
        })
      }
    }
  }
}
