import type { Rule } from './rule.js'

const reserved = ['author', 'editor']

/** No record has an id that means the writer of the text, or the editor of the data. */
export const reservedId: Rule = function* ({ found, source }) {
  for (const { record, path } of [
    ...(source ? [{ record: source, path: ['source'] }] : []),
    ...found,
  ]) {
    if (!reserved.includes(record.id as string)) continue
    yield {
      code: 'reserved-id',
      path: [...path, 'id'],
      message: `'${record.id}' is kept for the ${record.id} as a source: give the record another id`,
    }
  }
}
