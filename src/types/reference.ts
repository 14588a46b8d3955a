import type { ReferenceId } from '../../data/references/id.js'

/** A publication other than the report, on which a note or a `sameAs` rests. */
export interface Reference<Id extends string = ReferenceId> {
  /** Unique over all records; kebab-case; permanent. */
  readonly id: Id
  /** Title of the publication; a description in brackets where it has none, or none that could be read. */
  readonly title: string
  /** Who published it. */
  readonly publisher: string
  /** Where it is on the web. */
  readonly url: string
  /** Day of publication (EDTF, level 1); `null` where it is not shown. */
  readonly published: string | null
}
