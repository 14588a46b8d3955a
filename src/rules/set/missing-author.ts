import { elementsOf, isObject } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** The attributions of every fact end with the author of the text. */
export const missingAuthor: Rule = function* ({ found }) {
  for (const { collection, record, path } of found) {
    if (collection !== 'facts') continue
    const attributions = elementsOf(record.attributions)
    const last = attributions.at(-1)
    if (attributions.length === 0 || (isObject(last) && last.source === 'author')) continue
    yield {
      code: 'missing-author',
      path: [...path, 'attributions'],
      message:
        "must end with the author's own stance: { source: 'author', factuality: 'Uu' } if the author only passes the statement on",
    }
  }
}
