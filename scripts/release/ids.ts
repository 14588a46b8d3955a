import { relationId } from '../../data/collect.js'
import type { Moved } from './data-diff.js'

interface AnyRecord {
  readonly id: string
}

export interface AnyRelation extends AnyRecord {
  readonly type: string
  readonly from: string
  readonly to: string
}

interface Ids {
  /** The records as they are now. */
  readonly current: readonly AnyRecord[]
  /** Those of the last release, with its relations once more. */
  readonly last: readonly AnyRecord[]
  readonly lastRelations: readonly AnyRelation[]
  /** Every id that was ever published. */
  readonly published: readonly string[]
  readonly moved: Moved
  /** The ids that had moved in the last release. */
  readonly lastMoved: Moved
}

/** What is wrong with ids: an id stands for one record forever. */
export const problemsOfIds = (ids: Ids): string[] => [
  ...problemsOfReuse(ids),
  ...problemsOfSwaps(ids),
  ...Object.entries(ids.moved).flatMap(([old, id]) => {
    const problem = problemOfMove(old, id, ids)
    return problem ? [`release/moved.json, '${old}': ${problem}`] : []
  }),
  ...problemsOfRelations(ids),
]

const has = (records: readonly AnyRecord[], id: string): boolean =>
  records.some((record) => record.id === id)

/** An id that is gone comes back only with the record that had it. */
function problemsOfReuse({ current, last, published, moved, lastMoved }: Ids): string[] {
  return published.flatMap((id) => {
    if (!has(current, id) || has(last, id)) return []
    const to = lastMoved[id]
    if (to === undefined) {
      return [`The id '${id}' was published before, for another record: choose one that is new`]
    }
    if (moved[to] === id) return []
    return [
      `The id '${id}' led to '${to}': choose one that is new; or, if '${to}' has it again, write "${to}": "${id}" into release/moved.json`,
    ]
  })
}

/** A record of the last release that is as it was, but under another id, while another record has its own. */
function problemsOfSwaps({ current, last }: Ids): string[] {
  const contentOf = ({ id: _, ...content }: AnyRecord) => JSON.stringify(content)
  const contents = new Map(current.map((record) => [record.id, contentOf(record)]))
  const places = new Map(current.map((record) => [contentOf(record), record.id]))
  return last.flatMap((record) => {
    const [content, other] = [contentOf(record), contents.get(record.id)]
    const place = places.get(content)
    if (place === undefined || other === undefined || other === content) return []
    return [
      `The id '${record.id}' stands for another record now, and its own is '${place}': give the other one an id that is new`,
    ]
  })
}

function problemOfMove(
  old: string,
  id: string,
  { current, published, moved }: Ids,
): string | undefined {
  if (!published.includes(old))
    return 'this id was never published, so that nobody uses it: drop it'
  if (has(current, old)) return 'a record has this id: drop it here, or rename the record'
  const further = moved[id]
  if (further !== undefined) return `'${id}' moved, too: write '${further}'`
  return has(current, id) ? undefined : `no record has the id '${id}'`
}

/** The id of a relation names its ends, so that it moves with them. */
function problemsOfRelations({ current, lastRelations, moved }: Ids): string[] {
  const ids = new Set(current.map(({ id }) => id))
  const lines = lastRelations.flatMap(({ id, type, from, to }) => {
    const now = relationId({ type, from: moved[from] ?? from, to: moved[to] ?? to })
    return ids.has(id) || !ids.has(now) || moved[id] ? [] : [`  "${id}": "${now}"`]
  })
  if (lines.length === 0) return []
  return [
    `The ends of relations moved, and their ids with them. Write into release/moved.json:\n${lines.join(',\n')}`,
  ]
}
