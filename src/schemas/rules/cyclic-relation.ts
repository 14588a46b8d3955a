import { type Found, type Rule, shown } from './rule.js'

/** Relations that nothing can bear to itself, not even through others. */
const orders = ['before', 'causes', 'part-of']

/** What comes before, causes or is a part of something does not in the end come back to itself. */
export const cyclicRelation: Rule = function* ({ found, known }) {
  for (const type of orders) {
    const from = new Map<unknown, Found[]>()
    for (const one of [...known, ...found]) {
      if (one.collection !== 'relations' || one.record.type !== type) continue
      const others = from.get(one.record.from)
      if (others) others.push(one)
      else from.set(one.record.from, [one])
    }
    // Depth first, without recursion: a chain may be as long as the data.
    const visited = new Set<unknown>()
    for (const start of from.keys()) {
      if (visited.has(start)) continue
      const chain: { id: unknown; next: number }[] = [{ id: start, next: 0 }]
      visited.add(start)
      const onChain = new Set<unknown>([start])
      while (chain.length > 0) {
        const link = chain.at(-1) as (typeof chain)[number]
        const relation = from.get(link.id)?.[link.next++]
        if (!relation) {
          chain.pop()
          onChain.delete(link.id)
          continue
        }
        const { to } = relation.record
        // A relation from a record to itself is the relation's own problem.
        if (to === link.id) continue
        if (onChain.has(to)) {
          const ids = chain.map(({ id }) => shown(String(id)))
          const cycle = ids.slice(ids.indexOf(shown(String(to))))
          const some = [...cycle.slice(0, 4), ...(cycle.length > 4 ? ['…'] : []), cycle[0]]
          yield {
            code: 'cyclic-relation',
            path: relation.path,
            message: `closes a circle of '${type}' (${some.join(', ')}): drop one of these relations`,
          }
        } else if (!visited.has(to)) {
          visited.add(to)
          onChain.add(to)
          chain.push({ id: to, next: 0 })
        }
      }
    }
  }
}
