import { requireText } from '../text/require-text.js'
import type { AnyDataset } from '../types/any-report.js'

/** Words of a text, and where they are in UTF-16 units. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly words: string
}

/**
 * A function that returns what a text has between two positions in code points; `undefined` if there is no text.
 *
 * @throws RangeError if the text cannot be the one that the dataset describes: its length decides, nothing else.
 */
export function textReader(
  { source }: AnyDataset,
  text: string | undefined,
): ((start: number, end: number) => Stretch) | undefined {
  if (text === undefined) return undefined
  requireText(text)
  const indexes = [0]
  let length = 0
  for (const codePoint of text) {
    length += codePoint.length
    indexes.push(length)
  }
  if (indexes.length !== source.length + 1) {
    throw new RangeError(
      `The text has ${indexes.length - 1} code points, not ${source.length}: give the text of the source in its canonical form`,
    )
  }
  return (from, to) => {
    const [start, end] = [indexes[from], indexes[to]]
    if (start === undefined || end === undefined) {
      throw new RangeError(
        `The text has no position ${start === undefined ? from : to}: check the dataset with datasetSchema`,
      )
    }
    return { start, end, words: text.slice(start, end) }
  }
}
