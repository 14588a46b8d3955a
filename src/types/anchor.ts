/**
 * A stretch of the source text, given by its position. The text itself is not part of the data.
 *
 * Positions count Unicode code points from 0; `end` is exclusive and greater than `start` (W3C Web Annotation,
 * TextPositionSelector). They apply to the canonical form of the text, which the source record describes. `excerpt`
 * of `ukraine-feb-2022/verify` returns the words.
 */
export interface Anchor {
  /** Code points before the first character. */
  readonly start: number
  /** Code points up to and including the last character. */
  readonly end: number
}
