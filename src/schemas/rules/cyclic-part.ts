import { circle } from './circle.js'
import { kinds, type Rule } from './rule.js'

const parents = { entities: 'partOf', events: 'partOf', quotes: 'nestedIn' } as const

/** Nothing is a part of itself: neither at once nor through others. */
export const cyclicPart: Rule = function* ({ found, byId }) {
  const settled = new Set<unknown>()
  for (const one of found) {
    if (!(one.collection in parents)) continue
    const field = parents[one.collection as keyof typeof parents]
    const chain = new Map<unknown, string>()
    let at: typeof one | undefined = one
    while (at && at.collection === one.collection && !settled.has(at) && !chain.has(at)) {
      chain.set(at, String(at.record.id))
      const parent: unknown = at.record[field]
      at = typeof parent === 'string' ? byId.get(parent) : undefined
    }
    if (at && chain.has(at)) {
      const ids = [...chain.values()].slice([...chain.keys()].indexOf(at))
      yield {
        code: 'cyclic-part',
        path: [...at.path, field],
        message: `puts the ${kinds[one.collection]} into itself (${circle(ids, ' in ')}): drop one of these`,
      }
    }
    for (const link of chain.keys()) settled.add(link)
  }
}
