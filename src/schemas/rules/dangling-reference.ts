import { idFormat } from '../formats.js'
import { type Effort, nearest } from '../messages.js'
import { referencesOf } from './references.js'
import { type Collection, type Dataset, kinds, type Rule, shown } from './rule.js'

/** The ids that a reference can name, by collection. */
function idsByCollection({ byId }: Dataset): Readonly<Record<Collection, readonly string[]>> {
  const ids = Object.fromEntries(Object.keys(kinds).map((name) => [name, [] as string[]]))
  for (const [id, { collection }] of byId) {
    if (idFormat.pattern.test(id)) ids[collection]?.push(id)
  }
  return ids as Record<Collection, string[]>
}

/** What a record refers to is a record of the dataset, as far as its records can be known. */
export const danglingReference: Rule = function* (dataset) {
  const effort: Effort = { left: 20_000_000 }
  let ids: ReturnType<typeof idsByCollection> | undefined
  for (const one of dataset.found) {
    for (const { path, id, collections } of referencesOf(one)) {
      if (dataset.byId.has(id)) continue
      // A note may be about the source, which is in no collection.
      const isSource = id === dataset.source?.id && path.includes('about')
      if (isSource && one.collection === 'notes') continue
      if (collections.some((collection) => dataset.unreadable.has(collection))) continue
      ids ??= idsByCollection(dataset)
      let near: string | undefined
      for (const collection of collections) {
        if (effort.left > 0) near ??= nearest(id, ids[collection], effort)
      }
      const mend = near
        ? `did you mean '${near}'?`
        : `add the ${collections.map((collection) => kinds[collection]).join(' or ')}, or name another`
      yield {
        code: 'dangling-reference',
        path,
        message: `no record has the id '${shown(id)}': ${mend}`,
      }
    }
  }
}
