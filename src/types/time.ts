import type { ReferenceId } from '../../data/references/id.js'
import type { timeBases } from '../vocabularies.js'
import type { Anchor } from './anchor.js'

/** What a time rests on. */
export type TimeBasis = (typeof timeBases)[number]

/** When an event takes place, as the text has it. What other sources say of it stands in notes. */
export interface Time {
  /** The time in EDTF (ISO 8601-2), level 1, such as `2022-02-15`, `2022-01` or `../2022-02-15`; `null` without one. */
  readonly edtf: string | null
  /** What the value, or its absence, rests on. */
  readonly basis: TimeBasis
  /** The expression of time. */
  readonly anchor?: Anchor | undefined
  /** Sources of a value whose basis is `external`. */
  readonly references?: readonly ReferenceId[] | undefined
}
