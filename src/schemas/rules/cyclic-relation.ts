import { circle } from './circle.js'
import type { Found, Rule } from './rule.js'

/** Relations that nothing can bear to itself, not even through others. */
const orders = ['before', 'causes', 'part-of']

/** A record on the way that is being followed, and the relations by which the way came there and may go on. */
interface Step {
  readonly id: unknown
  readonly by: Found | undefined
  next: number
}

/** What comes before, causes or is a part of something does not in the end come back to itself. */
export const cyclicRelation: Rule = function* ({ found, known }) {
  const isNew = new Set(found)
  for (const type of orders) {
    const from = new Map<unknown, Found[]>()
    for (const one of [...known, ...found]) {
      if (one.collection !== 'relations' || one.record.type !== type) continue
      const others = from.get(one.record.from)
      if (others) others.push(one)
      else from.set(one.record.from, [one])
    }
    const visited = new Set<unknown>()
    for (const start of from.keys()) {
      if (visited.has(start)) continue
      visited.add(start)
      // Depth first, without recursion: a way may be as long as the data.
      const way: Step[] = [{ id: start, by: undefined, next: 0 }]
      const places = new Map<unknown, number>([[start, 0]])
      for (let step = way.at(-1); step; step = way.at(-1)) {
        const relation = from.get(step.id)?.[step.next++]
        if (!relation) {
          way.pop()
          places.delete(step.id)
          continue
        }
        const { to } = relation.record
        const place = places.get(to)
        if (place !== undefined && to !== step.id) {
          // Of what is added to known records, the relation that is new is the one to drop.
          let last = relation
          for (let at = way.length - 1; !isNew.has(last) && at > place; at--) {
            last = way[at]?.by ?? last
          }
          const few = way.slice(place, place + 5).map(({ id }) => id)
          yield {
            code: 'cyclic-relation',
            path: last.path,
            message: `closes a circle of '${type}' (${circle(few, ', ')}): drop one of these relations`,
          }
        } else if (!visited.has(to)) {
          visited.add(to)
          places.set(to, way.length)
          way.push({ id: to, by: relation, next: 0 })
        }
      }
    }
  }
}
