import type { ReferenceId } from '../../data/ids.js'

/** A publication other than the report, on which a note, a time, a publication or a `sameAs` rests. */
export interface Reference<Id extends string = ReferenceId> {
  /** Unique over all records; kebab-case; permanent. */
  readonly id: Id
  /** Title of the publication; a description in brackets if it has none, or none that could be read. */
  readonly title: string
  /** Who published it. */
  readonly publisher: string
  /** Its address on the web. */
  readonly url: string
  /** Day of publication (EDTF, level 1); `null` if the publication does not show it. */
  readonly published: string | null
}
