import type { AnyDataset } from './any-report.js'

/** What a version of this package changed: the content of `changes.json`. */
export interface Changes {
  /** The version that it is compared with; `null` for the first. */
  readonly from: string | null
  /** The version that has the changes. */
  readonly to: string
  /** Day of the release (YYYY-MM-DD); absent before it. */
  readonly date?: string
  /** The highest level of the changes, by semantic versioning; that of the first version is `major`. */
  readonly level: 'none' | ChangeLevel
  /** What changed in the data. Records of the first version are not listed: all of them are new. */
  readonly records: readonly RecordChange[]
  /** What changed in what code can name. */
  readonly surface: readonly SurfaceChange[]
}

/** How far a change raises the version: `major` may break code, `minor` adds to or alters claims, `patch` rewords. */
export type ChangeLevel = 'patch' | 'minor' | 'major'

/** A change of a record, of one field of it, or of the order of a collection. */
export interface RecordChange {
  /** The least level that this change requires. */
  readonly level: ChangeLevel
  /** `moved`: the record has another id. */
  readonly kind: 'added' | 'removed' | 'moved' | 'changed' | 'reordered'
  /** The collection of the record, or `source`. */
  readonly collection: keyof AnyDataset
  /** The record; absent if the collection was reordered. */
  readonly id?: string
  /** The id that the record has now, if it moved. */
  readonly to?: string
  /** The path of the field that changed, such as `time.edtf`. */
  readonly field?: string
  /** The value of the field in the version before; absent if it had none. */
  readonly before?: unknown
  /** The value of the field now; absent if it has none. */
  readonly after?: unknown
}

/** A change of a name that code can use. */
export interface SurfaceChange {
  /** The least level that this change requires. */
  readonly level: ChangeLevel
  /** `refused`: the schemas refuse a record of the version before. */
  readonly kind: 'added' | 'removed' | 'changed' | 'refused'
  /**
   * What has the name. A `choice` is a word that a command or an option takes; a `limit` is what JSON Schema says of a field;
   * a `condition` is a way to a subpath, such as `exports.require.default`; a `property` is one of package.json; a
   * `requirement` is Node or a peer, with its `range` of versions; a `redirect` is an old id that leads to a record.
   */
  readonly part:
    | 'subpath'
    | 'export'
    | 'vocabulary'
    | 'value'
    | 'schema'
    | 'field'
    | 'command'
    | 'option'
    | 'choice'
    | 'table'
    | 'column'
    | 'limit'
    | 'signature'
    | 'condition'
    | 'property'
    | 'requirement'
    | 'range'
    | 'redirect'
    | 'record'
  /** The name; of a refused record its path in the dataset. */
  readonly name: string
  /** What it is a part of: of an export the subpath, of a field the schema. */
  readonly of?: string
  /** What it was before: the type of a field, for example. */
  readonly before?: string
  /** What it is now. */
  readonly after?: string
}
