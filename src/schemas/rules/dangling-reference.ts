import { referencesOf } from './references.js'
import { type Dataset, kinds, type Rule, shown } from './rule.js'

/** Looking for the nearest id costs a pass over all: it is done for so many problems and no more. */
const suggestions = 50

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i++) {
    const current = [i + 1]
    for (let j = 0; j < b.length; j++) {
      current.push(
        Math.min(
          (previous[j + 1] as number) + 1,
          (current[j] as number) + 1,
          (previous[j] as number) + (a[i] === b[j] ? 0 : 1),
        ),
      )
    }
    previous = current
  }
  return previous[b.length] as number
}

function nearest(
  id: string,
  { byId }: Dataset,
  collections: readonly string[],
): string | undefined {
  if (id.length > 100) return undefined
  let best: string | undefined
  let least = Math.max(3, Math.ceil(id.length / 2))
  for (const [other, { collection }] of byId) {
    if (!collections.includes(collection) || Math.abs(other.length - id.length) >= least) continue
    const found = distance(id, other)
    if (found < least) [best, least] = [other, found]
  }
  return best
}

/** What a record refers to is a record of the dataset, as far as its records can be known. */
export const danglingReference: Rule = function* (dataset) {
  let left = suggestions
  for (const one of dataset.found) {
    for (const { path, id, collections } of referencesOf(one)) {
      if (dataset.byId.has(id) || (one.collection === 'notes' && id === dataset.source?.id))
        continue
      if (collections.some((collection) => dataset.unreadable.has(collection))) continue
      const near = left-- > 0 ? nearest(id, dataset, collections) : undefined
      const mend = near
        ? `did you mean '${near}'?`
        : `add the ${collections.map((collection) => kinds[collection]).join(' or ')}, or name another`
      yield {
        code: 'dangling-reference',
        path,
        message: `no record has the id '${shown(id)}': ${mend}`,
      }
    }
  }
}
