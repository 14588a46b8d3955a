import { fieldFormat } from '../formats.js'
import { shown } from '../printable.js'
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

/** A note's better value is for a field that one of the records it remarks on has. */
export const unknownField: Rule = ({ byCollection, byId }, report) => {
  for (const note of byCollection.notes) {
    const { record } = note
    if (!isObject(record.better)) continue
    const { field } = record.better
    if (typeof field !== 'string' || !fieldFormat.pattern.test(field)) continue
    // Unlike map, this takes a hole for undefined.
    const about = Array.from(elementsOf(record.about), (id) => byId(id)?.record)
    // What is unknown may have the field.
    if (about.some((one) => one === undefined || ownValueAt(one, field) !== undefined)) continue
    report({
      code: 'unknown-field',
      path: note.pathTo('better', 'field'),
      message: `no record in about has a field '${shown(field)}': name a field that one of them has, or leave better out`,
    })
  }
}
