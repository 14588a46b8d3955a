import { fields } from '../fields.js'
import { mostElements } from '../limits.js'
import { shown } from '../messages.js'
import { onceFor } from '../once.js'
import { asAnchor, type Found, valueAt } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** What two records have in common that say the same. */
interface Key {
  readonly key: string
  /** How a message says so. */
  readonly message: string
}

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

function keysOf({ collection, record }: Found): readonly Key[] {
  const values = fields[collection].identity.map((path) => comparable(valueAt(record, path)))
  if (collection === 'relations' && symmetric.includes(record.type)) values.sort()
  const wikidata = comparable(valueAt(record, 'sameAs.wikidata'))
  return [
    ...(values.includes('')
      ? []
      : [{ key: JSON.stringify([collection, ...values]), message: 'says the same as' }]),
    ...(wikidata === ''
      ? []
      : [
          {
            key: JSON.stringify([wikidata]),
            message: `has the Wikidata number ${shown(wikidata)}, as has`,
          },
        ]),
  ]
}

/** The known records by what would repeat them. */
const knownByKey = /* @__PURE__ */ onceFor((known: readonly Found[]) => {
  const first = new Map<string, Found>()
  for (const one of known) for (const { key } of keysOf(one)) first.set(key, one)
  return first
})

/** Nothing is recorded twice under two ids. */
export const repeatedRecord: Rule = function* ({ found, known }) {
  const knownFirst = knownByKey(known)
  const first = new Map<string, Found>()
  for (const one of found) {
    let same: Key | undefined
    let other: Found | undefined
    for (const key of keysOf(one)) {
      const before = knownFirst.get(key.key) ?? first.get(key.key)
      if (!before) first.set(key.key, one)
      else if (!other) [same, other] = [key, before]
    }
    if (!same || !other || other.record.id === one.record.id) continue
    yield {
      code: 'repeated-record',
      path: one.path,
      message: `${same.message} ${other.path.join('.')}: keep one of the two`,
    }
  }
}
