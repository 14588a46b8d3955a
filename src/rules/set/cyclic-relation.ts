import { circle } from '../circle.js'
import { onceFor } from '../once.js'
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

/** Relations of one type, by the record that they start from. */
type ByStart = ReadonlyMap<unknown, readonly Found[]>

/** The relations of each type that must not lead back, by the record that they start from. */
function byTypeAndStart(found: readonly Found[]): ReadonlyMap<string, ByStart> {
  const all = new Map(orders.map((type) => [type, new Map<unknown, Found[]>()]))
  for (const one of found) {
    const { type, from } = one.record
    const byStart = one.collection === 'relations' ? all.get(type as string) : undefined
    const others = byStart?.get(from)
    if (others) others.push(one)
    else byStart?.set(from, [one])
  }
  return all
}
const knownByStart = /* @__PURE__ */ onceFor(byTypeAndStart)

/** Nothing comes before, causes, presupposes or is a part of itself, not even through others. */
export const cyclicRelation: Rule = ({ byCollection, known }, report) => {
  const isNew = new Set(byCollection.relations)
  const all = byTypeAndStart(byCollection.relations)
  for (const [type, byStart] of all) {
    const knownOfType = knownByStart(known).get(type) as ByStart
    const nextOf = (step: Step): Found | undefined => {
      const others = knownOfType.get(step.id) ?? []
      const nth = step.next++
      return others[nth] ?? byStart.get(step.id)?.[nth - others.length]
    }
    const visited = new Set<unknown>()
    // A circle that a new relation closes has the record that it starts from.
    for (const start of byStart.keys()) {
      visited.add(start)
      // Depth first, without recursion: a path may be as long as the data.
      const steps: Step[] = [{ id: start, by: undefined, next: 0 }]
      const places = new Map<unknown, number>([[start, 0]])
      for (let step = steps.at(-1); step; step = steps.at(-1)) {
        const relation = nextOf(step)
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
          report({
            code: 'cyclic-relation',
            path: last.pathTo(),
            message: `closes a circle of '${type}' (${circle(few, ', ')}): drop one of these relations`,
          })
        } else if (!visited.has(to)) {
          visited.add(to)
          places.set(to, steps.length)
          steps.push({ id: to, by: relation, next: 0 })
        }
      }
    }
  }
}
