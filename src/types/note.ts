import type * as ids from '../../data/ids.js'
import type { noteKinds } from '../vocabularies/index.js'
import type { Anchor } from './anchor.js'

/** Why the editor writes a note. */
export type NoteKind = (typeof noteKinds)[number]

/** A value that other sources show to be better than the report's. It never replaces the report's. */
export interface BetterValue {
  /** The field that the value is for, of those records in `about` that have it, as a dotted path: `time.edtf`. */
  readonly field: string
  /** The value, as the field has it. */
  readonly value: string
}

/** A remark by the editor: a decision and its reason, or what other sources say. */
export interface Note<Id extends string = ids.NoteId> {
  /** Unique over all records; kebab-case; permanent. */
  readonly id: Id
  /** The records that it remarks on. */
  readonly about: readonly ids.RecordId[]
  /**
   * Why it is written: a `discrepancy` between claims or sources, a `translation` that differs from the original wording,
   * an `ambiguity` that the editor resolved, `context` from outside the text, an `annotation` that concerns a span alone
   * and matters to annotators only.
   */
  readonly kind: NoteKind
  /** The remark, in the editor's words. */
  readonly text: string
  /** The better value, if there is one. */
  readonly better?: BetterValue | undefined
  /** The words that it is about; empty if it is not about particular words. */
  readonly anchors: readonly Anchor[]
  /** The publications that it rests on, if it says more than the text does. */
  readonly references: readonly ids.ReferenceId[]
}
