import type { RecordId } from '../../data/id.js'
import type { NoteId } from '../../data/notes/id.js'
import type { ReferenceId } from '../../data/references/id.js'
import type { noteKinds } from '../vocabularies.js'
import type { Anchor } from './anchor.js'

/** Why the editor writes a note. */
export type NoteKind = (typeof noteKinds)[number]

/** A value that other sources show to be better than the report's. It never replaces that. */
export interface BetterValue {
  /** The field of the record that it would be in, as a dotted path: `time.edtf`. */
  readonly field: string
  readonly value: string
}

/** A remark of the editor's: what had to be decided and why, or what other sources say. */
export interface Note<Id extends string = NoteId> {
  /** Unique over all records; kebab-case; permanent. */
  readonly id: Id
  /** The records on which it remarks. */
  readonly about: readonly RecordId[]
  /**
   * Why it is written: `discrepancy` between claims or sources, `translation` that differs from the original wording,
   * `ambiguity` that the editor resolved, `context` from outside the text.
   */
  readonly kind: NoteKind
  /** The remark, in the editor's words. */
  readonly text: string
  /** The better value, where there is one. */
  readonly better?: BetterValue | undefined
  /** The words that it is about; empty where it is about none in particular. */
  readonly anchors: readonly Anchor[]
  /** What it rests on, if it says more than the text does. */
  readonly references: readonly ReferenceId[]
}
