/**
 * A stretch of the source text, given by its position: the text itself is not part of the data.
 *
 * Positions count Unicode code points from 0; `end` is exclusive, and greater than `start` (W3C Web Annotation,
 * TextPositionSelector). They hold for the canonical form of the text that the source record describes; `excerpt` of
 * `ukraine-feb-2022/verify` gives the words.
 */
export interface Anchor {
  /** Code points before the first character. */
  readonly start: number
  /** Code points before the first character that is no longer part of the stretch. */
  readonly end: number
}
