import { type Collection, kindsOf } from '../fields.js'
import { idFormat } from '../formats.js'
import { type Effort, nearest } from '../nearest.js'
import { onceFor } from '../once.js'
import { shown } from '../printable.js'
import type { DatasetView, Found } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** What the words that stand in place of an id can be the source of. */
const keywords: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['author', 'a fact or a relation'],
  ['editor', 'a relation'],
])

/** The ids that a reference can name, by collection. */
function idsByCollection(found: readonly Found[]): ReadonlyMap<Collection, readonly string[]> {
  const ids = new Map<Collection, string[]>()
  for (const { collection, record } of found) {
    const id = String(record.id)
    if (!idFormat.pattern.test(id)) continue
    const others = ids.get(collection)
    if (others) others.push(id)
    else ids.set(collection, [id])
  }
  return ids
}
const idsOf = /* @__PURE__ */ onceFor(idsByCollection)

/** The ids of a collection, those of known records first. */
function* idsIn({ known, found }: DatasetView, name: Collection): Iterable<string> {
  yield* idsOf(known).get(name) ?? []
  yield* idsOf(found).get(name) ?? []
}

/** At most about a second of work, for a large dataset: a request of a few records is not worth a long search. */
const effortFor = (records: number): Effort => ({
  left: Math.min(20_000_000, 2_000_000 + 1_000 * records),
})

/** Every record that a field refers to is in the dataset. Collections that cannot be read are left out. */
export const danglingReference: Rule = (dataset, report) => {
  const effort = effortFor(dataset.found.length)
  for (const one of dataset.referring) {
    for (const reference of one.references) {
      const { id, field, target } = reference
      if (target) continue
      const path = one.pathTo(...reference.at())
      // A note may be about the source, which is not in a collection.
      if (path[0] === 'notes' && path[2] === 'about' && id === dataset.source?.id) continue
      if (field.collections.some((name) => dataset.unreadable.has(name))) continue
      let near = nearest(id, field.keywords ?? [], effort)
      for (const name of field.collections) {
        near ??= nearest(id, idsIn(dataset, name), effort)
      }
      const source = keywords.get(id)
      let fix = `: add the ${kindsOf(field.collections)}, or name another`
      if (near) fix = `: did you mean '${shown(near)}'?`
      if (source) fix = `, which stands for the ${id} only as the source of ${source}: name another`
      report({
        code: 'dangling-reference',
        path,
        message: `no record has the id '${shown(id)}'${fix}`,
      })
    }
  }
}
