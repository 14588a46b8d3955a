import { fieldFormat } from '../formats.js'
import { elements, isObject, type Rule, shown } from './rule.js'

/** A note's better value is for a field that the records it remarks on have. */
export const unknownField: Rule = function* ({ found, byId }) {
  for (const { collection, record, path } of found) {
    if (collection !== 'notes' || !isObject(record.better)) continue
    const { field } = record.better
    if (typeof field !== 'string' || !fieldFormat.pattern.test(field)) continue
    const names = field.split('.')
    for (const { value: id } of elements(record.about, [])) {
      let value: unknown = typeof id === 'string' ? byId.get(id)?.record : undefined
      if (value === undefined) continue
      for (const name of names) {
        value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
      }
      if (value !== undefined) continue
      yield {
        code: 'unknown-field',
        path: [...path, 'better', 'field'],
        message: `'${shown(String(id))}' has no field '${shown(field)}': name one that it has, or write a note of its own`,
      }
    }
  }
}
