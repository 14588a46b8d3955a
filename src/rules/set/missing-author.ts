import { elementsOf, isObject } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** The attributions of every fact end with the author of the text. */
export const missingAuthor: Rule = ({ byCollection }, report) => {
  for (const fact of byCollection.facts) {
    const attributions = elementsOf(fact.record.attributions)
    const last = attributions.at(-1)
    if (attributions.length === 0 || (isObject(last) && last.source === 'author')) continue
    const isThere = attributions.some((one) => isObject(one) && one.source === 'author')
    const fix = isThere
      ? 'move it to the end'
      : "{ source: 'author', factuality: 'Uu' } if the author only passes the statement on"
    report({
      code: 'missing-author',
      path: fact.pathTo('attributions'),
      message: `must end with the author's own stance: ${fix}`,
    })
  }
}
