import { fieldFormat } from '../formats.js'
import { shown } from '../messages.js'
import { elementsOf, isObject } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** The value at a path, own fields only. */
const ownValueAt = (record: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce(
      (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
      record,
    )

/** A note's better value is for a field that the records it remarks on have. */
export const unknownField: Rule = function* ({ found, byId }) {
  for (const { collection, record, path } of found) {
    if (collection !== 'notes' || !isObject(record.better)) continue
    const { field } = record.better
    if (typeof field !== 'string' || !fieldFormat.pattern.test(field)) continue
    for (const id of elementsOf(record.about)) {
      const about = typeof id === 'string' ? byId.get(id)?.record : undefined
      if (about === undefined || ownValueAt(about, field) !== undefined) continue
      yield {
        code: 'unknown-field',
        path: [...path, 'better', 'field'],
        message: `'${shown(String(id))}' has no field '${shown(field)}': name a field that it has, or write a separate note`,
      }
    }
  }
}
