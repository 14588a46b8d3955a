import { fields } from '../fields.js'
import { mostElements } from '../limits.js'
import { shown } from '../messages.js'
import { onceFor } from '../once.js'
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

const keysOf = [contentOf, wikidataOf] as const

/** The known records by what would repeat them, for each kind of key. */
const knownByKey = /* @__PURE__ */ onceFor((known: readonly Found[]) =>
  keysOf.map((keyOf) => {
    const first = new Map<string, Found>()
    for (const one of known) {
      const key = keyOf(one)
      if (key !== undefined) first.set(key, one)
    }
    return first
  }),
)

/** Nothing is recorded twice under two ids. */
export const repeatedRecord: Rule = function* ({ found, known }) {
  const knownFirsts = knownByKey(known)
  const firsts = keysOf.map(() => new Map<string, Found>())
  for (const one of found) {
    let same: Found | undefined
    for (const [at, keyOf] of keysOf.entries()) {
      const key = keyOf(one)
      if (key === undefined) continue
      const before = knownFirsts[at]?.get(key) ?? firsts[at]?.get(key)
      if (!before) firsts[at]?.set(key, one)
      same ??= before
    }
    if (!same || same.record.id === one.record.id) continue
    const repeats =
      contentOf(one) === contentOf(same)
        ? 'says the same as'
        : `has the Wikidata number ${shown(String(wikidataOf(one)))}, as has`
    yield {
      code: 'repeated-record',
      path: one.path,
      message: `${repeats} ${same.path.join('.')}: keep one of the two`,
    }
  }
}
