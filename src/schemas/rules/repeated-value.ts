import { elements, isObject, type Rule, shown } from './rule.js'

/** The lists that are sets, and what tells two of their elements apart. */
const sets: Readonly<Record<string, (element: unknown) => unknown>> = {
  about: (element) => element,
  aliases: (element) => element,
  references: (element) => element,
  attributions: (element) => (isObject(element) ? element.source : undefined),
  participants: (element) =>
    isObject(element) ? `${String(element.entity)} as ${String(element.role)}` : undefined,
}

/** Nothing is said twice: no id, alias, source of a fact, or participant in the same role. */
export const repeatedValue: Rule = function* ({ found }) {
  for (const { record, path } of found) {
    const holders = [{ holder: record, at: path }]
    for (const part of ['sameAs', 'time']) {
      const holder = record[part]
      if (isObject(holder)) holders.push({ holder, at: [...path, part] })
    }
    for (const { holder, at } of holders) {
      for (const name in sets) {
        if (!Array.isArray(holder[name])) continue
        // An alias is another expression than the name.
        const seen = new Set<unknown>(name === 'aliases' ? [holder.name] : [])
        for (const element of elements(holder[name], [...at, name])) {
          const value = sets[name]?.(element.value)
          if (typeof value === 'string' && seen.has(value)) {
            yield {
              code: 'repeated-value',
              path: element.path,
              message: `repeats '${shown(value)}': leave it out`,
            }
          }
          seen.add(value)
        }
      }
    }
  }
}
