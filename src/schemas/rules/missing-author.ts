import { elements, isObject, type Rule } from './rule.js'

/** How sure the author of the text is of a fact is said of each, last. */
export const missingAuthor: Rule = function* ({ found }) {
  for (const { collection, record, path } of found) {
    if (collection !== 'facts') continue
    const attributions = elements(record.attributions, [...path, 'attributions'])
    const last = attributions.at(-1)
    if (!last || (isObject(last.value) && last.value.source === 'author')) continue
    yield {
      code: 'missing-author',
      path: [...path, 'attributions'],
      message:
        "must end with the author's own stance: { source: 'author', factuality: 'Uu' } where the author only passes the statement on",
    }
  }
}
