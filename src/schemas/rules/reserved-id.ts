import type { Rule } from './rule.js'

const reserved = ['author', 'editor']

/** No record has an id that means the writer of the text, or the editor of the data. */
export const reservedId: Rule = function* ({ found }) {
  for (const { record, path } of found) {
    if (!reserved.includes(record.id as string)) continue
    yield {
      code: 'reserved-id',
      path: [...path, 'id'],
      message: `'${record.id}' is kept for the ${record.id} as a source: give the record another id`,
    }
  }
}
