import type { Rule } from '../rule.js'

/** The types of relation that join records of one kind. */
const ofOneKind: readonly unknown[] = [
  'contradicts',
  'contrasts-with',
  'presupposes',
  'same-as',
  'part-of',
  'causes',
  'before',
  'during',
]

/** Relations join records of one kind if their type says so; what contradicts is a fact or a quotation. */
export const relationBetweenKinds: Rule = ({ byCollection, byId }, report) => {
  for (const relation of byCollection.relations) {
    const { record } = relation
    if (!ofOneKind.includes(record.type)) continue
    const [from, to] = [byId(record.from)?.collection, byId(record.to)?.collection]
    if (!from || !to) continue
    const ofClaims = record.type === 'contradicts'
    if (from === to && !(ofClaims && from === 'events')) continue
    report({
      code: 'relation-between-kinds',
      path: relation.pathTo('type'),
      message: ofClaims
        ? `'contradicts' joins two facts or two quotes, not ${from} and ${to}: name the claims that contradict each other`
        : `'${record.type}' joins two records of one kind, not ${from} and ${to}: name records of one kind, or use another type`,
    })
  }
}
