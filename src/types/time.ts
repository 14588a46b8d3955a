import type { ReferenceId } from '../../data/ids.js'
import type { timeBases } from '../vocabularies/index.js'
import type { Anchor } from './anchor.js'

/** What a time rests on. */
export type TimeBasis = (typeof timeBases)[number]

/**
 * When an event takes place. The text's own reading comes first (`explicit`, `relative`, `inferred`); where the text has
 * none and other sources do, the basis is `external`.
 */
export interface Time {
  /**
   * The time in EDTF (ISO 8601-2), level 1, such as `2022-02-15`, `2022-01` or `../2022-02-15`; `null` if not known. The
   * event lies within it. Of an `ongoing` event it is a time at which the event goes on, not its extent.
   */
  readonly edtf: string | null
  /** What the value, or its absence, rests on. */
  readonly basis: TimeBasis
  /** The expression of time. */
  readonly anchor?: Anchor | undefined
  /** The publications behind a value whose basis is `external`. */
  readonly references?: readonly ReferenceId[] | undefined
}
