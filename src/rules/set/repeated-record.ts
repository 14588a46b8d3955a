import { fields } from '../fields.js'
import { mostElements } from '../limits.js'
import { shown } from '../messages.js'
import { asAnchor, type Found, valueAt } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** A value in a form that can be compared; empty if it is not a string or anchors. */
function comparable(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    return value.length > mostElements ? '' : value.map((one) => comparable(one)).join()
  }
  const anchor = asAnchor(value, [])
  return anchor ? `${anchor.start}-${anchor.end}` : ''
}

/** These relations hold both ways. */
const symmetric: readonly unknown[] = ['contradicts', 'contrasts-with', 'same-as']

/** What a record has in common with those that say the same; `undefined` if it does not say enough. */
function contentOf({ collection, record }: Found): string | undefined {
  const values = fields[collection].identity.map((path) => comparable(valueAt(record, path)))
  if (values.includes('')) return undefined
  if (collection === 'relations' && symmetric.includes(record.type)) values.sort()
  // With the length of each value no two lists of values give the same.
  return values.reduce((all, value) => `${all} ${value.length} ${value}`, collection)
}

const wikidataOf = ({ collection, record }: Found): string | undefined =>
  (collection === 'entities' && comparable(valueAt(record, 'sameAs.wikidata'))) || undefined

/** Nothing is recorded twice under two ids. */
export const repeatedRecord: Rule = function* ({ found, known }) {
  const firsts = [
    { keyOf: contentOf, first: new Map<string, Found>() },
    { keyOf: wikidataOf, first: new Map<string, Found>() },
  ]
  for (const one of known) {
    for (const { keyOf, first } of firsts) {
      const key = keyOf(one)
      if (key !== undefined) first.set(key, one)
    }
  }
  for (const one of found) {
    let same: Found | undefined
    for (const { keyOf, first } of firsts) {
      const key = keyOf(one)
      if (key === undefined) continue
      same ??= first.get(key)
      if (!first.has(key)) first.set(key, one)
    }
    if (!same || same.record.id === one.record.id) continue
    const wikidata = wikidataOf(one)
    const isSame = contentOf(one) === contentOf(same)
    yield {
      code: 'repeated-record',
      path: one.path,
      message: `${isSame ? 'says the same as' : `has the Wikidata number ${shown(wikidata ?? '')}, as has`} ${same.path.join('.')}: keep one of the two`,
    }
  }
}
