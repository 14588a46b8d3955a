import type { Rule } from './rule.js'

/** What contradicts is a claim: a fact or a quotation, and both sides are of one kind. */
export const contradictionOfClaims: Rule = function* ({ found, byId }) {
  for (const { collection, record, path } of found) {
    if (collection !== 'relations' || record.type !== 'contradicts') continue
    const [from, to] = [record.from, record.to].map(
      (id) => typeof id === 'string' && byId.get(id)?.collection,
    )
    if (!from || !to || (from === to && from !== 'events')) continue
    yield {
      code: 'contradiction-of-claims',
      path: [...path, 'type'],
      message: `'contradicts' joins two facts or two quotes, not ${from} and ${to}: name the claims that contradict each other`,
    }
  }
}
