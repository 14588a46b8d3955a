import type { Path } from '../problem.js'
import type { Rule } from '../rule.js'

const reserved: readonly unknown[] = ['author', 'editor']

/** No record has an id that stands for the author of the text or the editor of the data. */
export const reservedId: Rule = ({ found, source }, report) => {
  const ofSource = { record: source ?? {}, pathTo: (...at: Path): Path => ['source', ...at] }
  for (const one of [ofSource, ...found]) {
    const { id } = one.record
    if (!reserved.includes(id)) continue
    report({
      code: 'reserved-id',
      path: one.pathTo('id'),
      message: `'${id}' is reserved for the ${id} as a source: give the record another id`,
    })
  }
}
