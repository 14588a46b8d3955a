import { type Collection, kindsOf } from '../fields.js'
import { idFormat } from '../formats.js'
import { type Effort, nearest, shown } from '../messages.js'
import type { DatasetView } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** The ids that a reference can name, by collection. */
function idsByCollection({ byId }: DatasetView): ReadonlyMap<Collection, readonly string[]> {
  const ids = new Map<Collection, string[]>()
  for (const [id, { collection }] of byId) {
    if (!idFormat.pattern.test(id)) continue
    const others = ids.get(collection)
    if (others) others.push(id)
    else ids.set(collection, [id])
  }
  return ids
}

/** Every record that a field refers to is in the dataset. Collections that cannot be read are left out. */
export const danglingReference: Rule = function* (dataset) {
  const effort: Effort = { left: 20_000_000 }
  let ids: ReturnType<typeof idsByCollection> | undefined
  for (const { path, references } of dataset.referring) {
    for (const { at, id, field } of references) {
      if (dataset.byId.has(id)) continue
      // A note may be about the source, which is not in a collection.
      if (path[0] === 'notes' && at[0] === 'about' && id === dataset.source?.id) continue
      if (field.collections.some((name) => dataset.unreadable.has(name))) continue
      ids ??= idsByCollection(dataset)
      let near: string | undefined
      for (const name of field.collections) {
        if (effort.left > 0) near ??= nearest(id, ids.get(name) ?? [], effort)
      }
      const fix = near
        ? `did you mean '${near}'?`
        : `add the ${kindsOf(field.collections)}, or name another`
      yield {
        code: 'dangling-reference',
        path: [...path, ...at],
        message: `no record has the id '${shown(id)}': ${fix}`,
      }
    }
  }
}
