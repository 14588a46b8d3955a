import type { Moved } from './data-diff.js'

interface Ids {
  /** Those of the data as it is now. */
  readonly current: readonly string[]
  /** Those of the last release. */
  readonly last: readonly string[]
  /** Every one that was ever published. */
  readonly published: readonly string[]
  readonly moved: Moved
}

/** What is wrong with ids: an id stands for one record forever. */
export function problemsOfIds({ current, last, published, moved }: Ids): string[] {
  const reused = current.filter((id) => published.includes(id) && !last.includes(id))
  return [
    ...reused.map(
      (id) => `The id '${id}' was published before, for another record: choose one that is new`,
    ),
    ...Object.entries(moved).flatMap(([old, id]) => {
      const problem = problemOfMove(old, id, { current, published, moved })
      return problem ? [`release/moved.json, '${old}': ${problem}`] : []
    }),
  ]
}

function problemOfMove(
  old: string,
  id: string,
  { current, published, moved }: Omit<Ids, 'last'>,
): string | undefined {
  if (!published.includes(old))
    return 'this id was never published, so that nobody uses it: drop it'
  if (current.includes(old)) return 'a record has this id: drop it here, or rename the record'
  const further = moved[id]
  if (further !== undefined) return `'${id}' moved, too: write '${further}'`
  return current.includes(id) ? undefined : `no record has the id '${id}'`
}
