import { circle } from '../circle.js'
import { fields } from '../fields.js'
import type { Rule } from '../rule.js'

const parents = { entities: 'partOf', events: 'partOf', quotes: 'nestedIn' } as const

/** Nothing is a part of itself, directly or through others. */
export const cyclicPart: Rule = function* ({ found, byId }) {
  const settled = new Set<unknown>()
  for (const one of found) {
    if (!(one.collection in parents)) continue
    const field = parents[one.collection as keyof typeof parents]
    const chain = new Map<unknown, string>()
    let link: typeof one | undefined = one
    while (link?.collection === one.collection && !settled.has(link) && !chain.has(link)) {
      chain.set(link, String(link.record.id))
      const parent: unknown = link.record[field]
      link = typeof parent === 'string' ? byId.get(parent) : undefined
    }
    if (link && chain.has(link)) {
      const ids = [...chain.values()].slice([...chain.keys()].indexOf(link))
      yield {
        code: 'cyclic-part',
        path: [...link.path, field],
        message: `puts the ${fields[one.collection].kind} into itself (${circle(ids, ' in ')}): drop one of these`,
      }
    }
    for (const settledLink of chain.keys()) settled.add(settledLink)
  }
}
