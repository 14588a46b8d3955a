import type { Anchor, Relation } from '../src/types/index.js'
import type { KeyedKinds, Records, RelationRow } from '../src/types/records.js'

/** The records of some files, one file after the other, each with its id. */
export function withIds<Kind extends keyof KeyedKinds>(
  ...files: readonly Records<Kind>[]
): KeyedKinds[Kind][] {
  return files.flatMap((file) =>
    Object.entries(file).map(([id, fields]) => Object.assign({ id } as KeyedKinds[Kind], fields)),
  )
}

/** The id of a relation says what it joins, and how. */
export const relationId = ({ from, type, to }: Record<'from' | 'type' | 'to', string>): string =>
  `${from}-${type}-${to}`

/** The relations of some files, one file after the other, each with its id. */
export function relationsOf(...files: readonly (readonly RelationRow[])[]): Relation[] {
  return files.flat().map((row) => ({ id: relationId(row), ...row }) as Relation)
}

/** Sorts records by their first anchor: by its start, and of two that start together the longer first. */
export function inTextOrder<Kind>(
  records: Kind[],
  firstAnchor: (record: Kind) => Anchor | undefined,
): Kind[] {
  const start = (record: Kind) => firstAnchor(record)?.start ?? 0
  const end = (record: Kind) => firstAnchor(record)?.end ?? 0
  return records.sort((a, b) => start(a) - start(b) || end(b) - end(a))
}
