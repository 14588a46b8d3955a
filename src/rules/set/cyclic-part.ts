import { circle } from '../circle.js'
import { fields } from '../fields.js'
import type { Found } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** The fields that tell what a record is a part of. */
const parents = [
  ['entities', 'partOf'],
  ['events', 'partOf'],
  ['quotes', 'nestedIn'],
] as const

/** Nothing is a part of itself, directly or through others. */
export const cyclicPart: Rule = ({ byCollection, byId }, report) => {
  for (const [collection, field] of parents) {
    const settled = new Set<unknown>()
    for (const one of byCollection[collection]) {
      const chain = new Map<unknown, string>()
      let link: Found | undefined = one
      while (link?.collection === collection && !settled.has(link) && !chain.has(link)) {
        chain.set(link, String(link.record.id))
        link = byId(link.record[field])
      }
      if (link && chain.has(link)) {
        const ids = [...chain.values()].slice([...chain.keys()].indexOf(link))
        report({
          code: 'cyclic-part',
          path: link.pathTo(field),
          message: `puts the ${fields[collection].kind} into itself (${circle(ids, ' in ')}): drop one of these`,
        })
      }
      for (const settledLink of chain.keys()) settled.add(settledLink)
    }
  }
}
