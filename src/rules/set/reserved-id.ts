import type { Rule } from '../rule.js'

const reserved: readonly unknown[] = ['author', 'editor']

/** No record has an id that stands for the author of the text or the editor of the data. */
export const reservedId: Rule = function* ({ found, source }) {
  const all = [...(source ? [{ record: source, path: ['source'] }] : []), ...found]
  for (const { record, path } of all) {
    if (!reserved.includes(record.id)) continue
    yield {
      code: 'reserved-id',
      path: [...path, 'id'],
      message: `'${record.id}' is reserved for the ${record.id} as a source: give the record another id`,
    }
  }
}
