import { isObject, type Rule } from './rule.js'

/** A note's better value is for a field that the records it remarks on have. */
export const unknownField: Rule = function* ({ found, byId }) {
  for (const { collection, record, path } of found) {
    if (collection !== 'notes' || !isObject(record.better) || !Array.isArray(record.about)) continue
    const { field } = record.better
    if (typeof field !== 'string') continue
    for (const id of record.about) {
      let value: unknown = typeof id === 'string' ? byId.get(id)?.record : undefined
      if (value === undefined) continue
      for (const name of field.split('.')) {
        value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
      }
      if (value !== undefined) continue
      yield {
        code: 'unknown-field',
        path: [...path, 'better', 'field'],
        message: `'${id}' has no field '${field}': name one that it has, or write a note of its own`,
      }
    }
  }
}
