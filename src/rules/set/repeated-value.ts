import { fields, sourceSets } from '../fields.js'
import { once } from '../once.js'
import { shown } from '../printable.js'
import type { Path } from '../problem.js'
import { elementsOf, isObject, valueAt } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** What tells an element of a set from the others: itself, or some of its fields. */
function identityOf(element: unknown, names: readonly string[]): string | undefined {
  const [name, ...more] = names
  if (name === undefined) return typeof element === 'string' ? element : undefined
  if (!isObject(element)) return undefined
  let identity = element[name]
  for (const other of more)
    identity =
      typeof identity === 'string' && typeof element[other] === 'string'
        ? `${identity} as ${element[other]}`
        : undefined
  return typeof identity === 'string' ? identity : undefined
}

/** The lists of a record that are sets, each with the fields that tell its elements apart. */
const setsOf = /* @__PURE__ */ once((sets: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(sets),
)

/** A set has no element twice: no id, alias, source of a fact, or participant in the same role. */
export const repeatedValue: Rule = ({ found, source = {} }, report) => {
  const pathTo = (...at: Path): Path => ['source', ...at]
  for (const one of [{ record: source, collection: undefined, pathTo }, ...found]) {
    const { record, collection } = one
    for (const [list, names] of setsOf(collection ? fields[collection].sets : sourceSets)) {
      const elements = elementsOf(valueAt(record, list))
      // An alias is another expression than the name.
      const isAliases = list === 'aliases'
      if (elements.length < (isAliases ? 1 : 2)) continue
      const seen = new Set<unknown>(isAliases ? [record.name] : [])
      for (let index = 0; index < elements.length; index++) {
        const value = identityOf(elements[index], names)
        if (value === undefined) continue
        if (seen.has(value)) {
          report({
            code: 'repeated-value',
            path: one.pathTo(...list.split('.'), index),
            message: `repeats '${shown(value)}': leave it out`,
          })
        }
        seen.add(value)
      }
    }
  }
}
