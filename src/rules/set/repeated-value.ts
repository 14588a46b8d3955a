import { fields, sourceSets } from '../fields.js'
import { shown } from '../messages.js'
import { elementsOf, isObject, valueAt } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** What tells an element of a set from the others: itself, or some of its fields. */
function identityOf(element: unknown, names: readonly string[]): string | undefined {
  if (names.length === 0) return typeof element === 'string' ? element : undefined
  if (!isObject(element)) return undefined
  const values = names.map((name) => element[name])
  return values.every((value) => typeof value === 'string') ? values.join(' as ') : undefined
}

/** A set has no element twice: no id, alias, source of a fact, or participant in the same role. */
export const repeatedValue: Rule = function* ({ found, source = {} }) {
  const all = [
    { record: source, path: ['source'], sets: sourceSets },
    ...found.map((one) => ({ ...one, sets: fields[one.collection].sets })),
  ]
  for (const { record, path, sets } of all) {
    for (const [list, names] of Object.entries<readonly string[]>(sets)) {
      // An alias is another expression than the name.
      const seen = new Set<unknown>(list === 'aliases' ? [record.name] : [])
      for (const [index, element] of elementsOf(valueAt(record, list)).entries()) {
        const value = identityOf(element, names)
        if (value === undefined) continue
        if (seen.has(value)) {
          yield {
            code: 'repeated-value',
            path: [...path, ...list.split('.'), index],
            message: `repeats '${shown(value)}': leave it out`,
          }
        }
        seen.add(value)
      }
    }
  }
}
