import { contain } from '../content.js'
import { once } from '../once.js'
import { shown } from '../printable.js'
import type { Found } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** The field that tells which record another is a part of. */
const partFields = { events: 'partOf', quotes: 'nestedIn' } as const

/** A relation 'part-of' tells something: not what a field says, nor what nested anchors show. */
export const repeatedPart: Rule = ({ byCollection, byId }, report) => {
  const sorted = once(({ anchors }: Found) => [...anchors].sort((a, b) => a.start - b.start))
  for (const relation of byCollection.relations) {
    const { record } = relation
    if (record.type !== 'part-of') continue
    const [part, whole] = [byId(record.from), byId(record.to)]
    if (!part || !whole || part === whole || part.collection !== whole.collection) continue
    const field = partFields[part.collection as keyof typeof partFields]
    const isTold = part.record[field] === whole.record.id
    const isShown =
      part.collection === 'facts' &&
      part.anchors.length > 0 &&
      part.anchors.every((anchor) => contain(sorted(whole), anchor))
    if (!isTold && !isShown) continue
    report({
      code: 'repeated-part',
      path: relation.pathTo(),
      message: isTold
        ? `repeats ${field} of '${shown(String(record.from))}': leave the relation out`
        : `repeats what the anchors show, which lie within those of '${shown(String(record.to))}': leave the relation out`,
    })
  }
}
