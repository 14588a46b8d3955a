import { circle } from '../circle.js'
import type { Found } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** The types of relation that must not lead back to where they start. */
const orders = ['before', 'causes', 'part-of', 'presupposes']

/** A record on the path that is being followed, the relation that led there, and which relation to follow next. */
interface Step {
  readonly id: unknown
  readonly by: Found | undefined
  next: number
}

/** Nothing comes before itself, causes itself or is a part of itself, not even through others. */
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
      // Depth first, without recursion: a path may be as long as the data.
      const steps: Step[] = [{ id: start, by: undefined, next: 0 }]
      const places = new Map<unknown, number>([[start, 0]])
      for (let step = steps.at(-1); step; step = steps.at(-1)) {
        const relation = from.get(step.id)?.[step.next++]
        if (!relation) {
          steps.pop()
          places.delete(step.id)
          continue
        }
        const { to } = relation.record
        const place = places.get(to)
        if (place !== undefined && to !== step.id) {
          // Report a new relation rather than a known one.
          let last = relation
          for (let at = steps.length - 1; !isNew.has(last) && at > place; at--) {
            last = steps[at]?.by ?? last
          }
          const few = steps.slice(place, place + 5).map(({ id }) => id)
          yield {
            code: 'cyclic-relation',
            path: last.path,
            message: `closes a circle of '${type}' (${circle(few, ', ')}): drop one of these relations`,
          }
        } else if (!visited.has(to)) {
          visited.add(to)
          places.set(to, steps.length)
          steps.push({ id: to, by: relation, next: 0 })
        }
      }
    }
  }
}
