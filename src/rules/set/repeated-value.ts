import { fields, sourceSets } from '../fields.js'
import { shown } from '../messages.js'
import { once } from '../once.js'
import type { Path } from '../problem.js'
import { elementsOf, isObject, type Unknown, valueAt } from '../read-dataset.js'
import type { Rule, SetProblem } from '../rule.js'

/** What tells an element of a set from the others: itself, or some of its fields. */
function identityOf(element: unknown, names: readonly string[]): string | undefined {
  if (names.length === 0) return typeof element === 'string' ? element : undefined
  if (!isObject(element)) return undefined
  const values = names.map((name) => element[name])
  return values.every((value) => typeof value === 'string') ? values.join(' as ') : undefined
}

/** The lists of a record that are sets, each with the fields that tell its elements apart. */
const setsOf = /* @__PURE__ */ once((sets: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(sets),
)

/** A set has no element twice: no id, alias, source of a fact, or participant in the same role. */
export const repeatedValue: Rule = function* ({ found, source = {} }) {
  function* problemsOf(
    record: Unknown,
    path: Path,
    sets: Readonly<Record<string, readonly string[]>>,
  ): Iterable<SetProblem> {
    for (const [list, names] of setsOf(sets)) {
      const elements = elementsOf(valueAt(record, list))
      // An alias is another expression than the name.
      const isAliases = list === 'aliases'
      if (elements.length < (isAliases ? 1 : 2)) continue
      const seen = new Set<unknown>(isAliases ? [record.name] : [])
      for (const [index, element] of elements.entries()) {
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
  yield* problemsOf(source, ['source'], sourceSets)
  for (const { record, path, collection } of found) {
    yield* problemsOf(record, path, fields[collection].sets)
  }
}
