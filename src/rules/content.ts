import { lastStartingAt } from '../text/sorted.js'
import { once } from './once.js'
import type { Found, FoundAnchor, Stretch } from './read-dataset.js'

/** The anchors of a record that stand in one of its lists. */
export const anchorsIn = ({ anchors }: Found, list: string): readonly FoundAnchor[] =>
  anchors.filter((anchor) => anchor.at()[0] === list)

/** The content of quotations, by start. Several records may refer to one quotation: each is sorted once. */
export const contents = (): ((quote: Found) => readonly FoundAnchor[]) =>
  once((quote) => [...anchorsIn(quote, 'content')].sort((a, b) => a.start - b.start))

/** The last of some anchors, sorted by start, that starts at or before a position. */
export const anchorAt = (anchors: readonly Stretch[], position: number): Stretch | undefined =>
  anchors[lastStartingAt(anchors, position)]

/** Whether one of some anchors, sorted by start, contains another. */
export function contain(outer: readonly Stretch[], { start, end }: Stretch): boolean {
  const around = anchorAt(outer, start)
  return around !== undefined && end <= around.end
}
