const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** Whether the two UTF-16 units at an index are one code point. */
const isPair = (text: string, index: number): boolean =>
  isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1))

/** Whether a UTF-16 index lies between the two halves of a code point. */
export const isInsidePair = (text: string, index: number): boolean => isPair(text, index - 1)

/** The number of code points between two UTF-16 indexes. */
export function countCodePoints(text: string, start = 0, end = text.length): number {
  let count = 0
  for (let index = start; index < end; index++) {
    if (isPair(text, index)) index++
    count++
  }
  return count
}

/** The UTF-16 index a number of code points after another index; `undefined` beyond the end. */
export function indexOfCodePoint(text: string, count: number, from = 0): number | undefined {
  let index = from
  for (let left = count; left > 0; left--) {
    if (index >= text.length) return undefined
    index += isPair(text, index) ? 2 : 1
  }
  return index
}

/**
 * A function that returns the UTF-16 index of a position in code points; `undefined` beyond the end. It keeps marks, so
 * that it does not count the whole text each time.
 */
export function codePointIndex(text: string): (position: number) => number | undefined {
  const distance = 128
  const marks = [0]
  return (position) => {
    const wanted = Math.floor(position / distance)
    while (marks.length <= wanted) {
      const next = indexOfCodePoint(text, distance, marks.at(-1))
      if (next === undefined) return undefined
      marks.push(next)
    }
    return indexOfCodePoint(text, position - wanted * distance, marks[wanted])
  }
}
