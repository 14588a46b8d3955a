import { fields } from '../fields.js'
import { mostElements } from '../limits.js'
import { shown } from '../messages.js'
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

/** Nothing is recorded twice under two ids. */
export const repeatedRecord: Rule = function* ({ found, known }) {
  const first = new Map<string, Found>()
  for (const one of known) for (const { key } of keysOf(one)) first.set(key, one)
  for (const one of found) {
    const keys = keysOf(one)
    const same = keys.find(({ key }) => first.has(key))
    for (const { key } of keys) if (!first.has(key)) first.set(key, one)
    const other = same && first.get(same.key)
    if (!same || !other || other.record.id === one.record.id) continue
    yield {
      code: 'repeated-record',
      path: one.path,
      message: `${same.message} ${other.path.join('.')}: keep one of the two`,
    }
  }
}
