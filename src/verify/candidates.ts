import { type Line, linesOf } from '../text/lines.js'
import { type JoinOptions, joinsBetween, type Place, waysToJoin } from './joins.js'

/** The length of a line in code points: its own, or that of its folded form. */
type LengthOf = (line: Line) => number
const ownLength: LengthOf = ({ length }) => length

/** A line of a block: lines with no blank one between. */
interface BlockLine {
  readonly line: Line
  readonly length: number
  /** How the line before is joined to this one; `undefined` for the first. */
  readonly options: JoinOptions | undefined
  /** The length of the block up to the end of this line at least and at most. */
  readonly least: number
  readonly most: number
}

function blockLine(
  text: string,
  line: Line,
  length: number,
  before: BlockLine | undefined,
): BlockLine {
  const options = before && joinsBetween(text, before.line, line)
  return {
    line,
    length,
    options,
    least: (before?.least ?? 0) + (options?.least ?? 0) + length,
    most: (before?.most ?? 0) + (options?.most ?? 0) + length,
  }
}

/** The lengths that are looked for, in code points: no place is longer than the text. */
function wanted(text: string, lengths: Iterable<number>) {
  const possible = [...lengths].filter((length) => length <= text.length)
  const longest = possible.reduce((most, length) => Math.max(most, length), 0)
  const shortest = possible.reduce((least, length) => Math.min(least, length), longest)
  const isLength = new Uint8Array(longest + 1)
  for (const length of possible) isLength[length] = 1
  // How many of the lengths are less than each.
  const less = new Uint32Array(longest + 2)
  for (let length = 0; length <= longest; length++) {
    less[length + 1] = (less[length] as number) + (isLength[length] as number)
  }
  const range = (block: readonly BlockLine[], from: number): [least: number, most: number] => {
    const [first, last] = [block[from], block.at(-1)] as [BlockLine, BlockLine]
    return [
      last.least - first.least + first.length,
      Math.min(last.most - first.most + first.length, longest),
    ]
  }
  return {
    has: (length: number): boolean => isLength[length] === 1,
    isBefore: (block: readonly BlockLine[]): boolean => range(block, 0)[1] < shortest,
    isPast: (block: readonly BlockLine[], from: number): boolean => range(block, from)[0] > longest,
    hasFrom(block: readonly BlockLine[], from: number): boolean {
      const [least, most] = range(block, from)
      return least <= most && (less[most + 1] as number) > (less[Math.max(0, least)] as number)
    },
    /** The places of all lines from one of a block on; of very many ways to join them the first. */
    *placesFrom(block: readonly BlockLine[], from: number, mostWays: number): Iterable<Place> {
      const members = block.slice(from)
      const lines = members.map(({ line }) => line)
      const options = members.slice(1).map((member) => member.options as JoinOptions)
      const own = members.reduce((sum, { length }) => sum + length, 0)
      const [least, most] = range(block, from)
      for (let length = least; length <= most; length++) {
        if (isLength[length] === 1) yield* waysToJoin(lines, options, length - own, mostWays)
      }
    },
  }
}

/** How many ways to join a block of lines are tried, of all lengths together. */
const mostOfBlock = 32

/**
 * Yields each line and each block of lines between blank ones that may be a paragraph of one of some lengths, in code
 * points.
 */
export function* linesAndBlocks(text: string, lengths: ReadonlySet<number>): Iterable<Place> {
  const { has, isPast, placesFrom } = wanted(text, lengths)
  let block: BlockLine[] = []
  function* places() {
    if (block.length < 2) return
    let left = mostOfBlock
    for (const place of placesFrom(block, 0, left)) {
      yield place
      if (--left === 0) return
    }
  }
  for (const line of linesOf(text)) {
    if (line.opensBlock) {
      yield* places()
      block = []
    }
    if (has(line.length)) yield { lines: [line], joins: [] }
    if (block.length > 0 && isPast(block, 0)) continue
    block.push(blockLine(text, line, line.length, block.at(-1)))
  }
  yield* places()
}

/** What it costs to make a place, and each line of one, in characters that could be hashed in the same time. */
const costOfPlace = 1000
const costOfLine = 100

/** The characters that may be hashed: so many for each of a text that the work stays linear, and more for a short text. */
const mostHashed = (text: string): number => 100 * text.length + 40_000_000

/** How many lines a paragraph may be broken into if other lines stand next to it, without a blank one between. */
const mostLines = 64

/**
 * Yields consecutive lines within blocks that may be a paragraph of one of some lengths, in code points. It stops when
 * an effort that is linear in the text is spent.
 *
 * @param taken - The ordinals of lines that belong to other paragraphs.
 * @param mostWays - How many ways to join the same lines into a paragraph of one length are tried.
 */
export function* linesWithinBlocks(
  text: string,
  lengths: ReadonlySet<number>,
  taken: ReadonlySet<number>,
  mostWays: number,
  lengthOf: LengthOf = ownLength,
): Iterable<Place> {
  const { isBefore, isPast, hasFrom, placesFrom } = wanted(text, lengths)
  let effort = mostHashed(text)
  let block: BlockLine[] = []
  for (const line of linesOf(text)) {
    const isTaken = taken.has(line.ordinal)
    if (line.opensBlock || isTaken) block = []
    if (isTaken) continue
    block.push(blockLine(text, line, lengthOf(line), block.at(-1)))
    if (block.length > mostLines) block.shift()
    if (isBefore(block)) continue
    for (let from = block.length - 2; from >= 0; from--) {
      if (isPast(block, from)) break
      if (!hasFrom(block, from)) continue
      for (const place of placesFrom(block, from, mostWays)) {
        if (effort <= 0) return
        effort -= place.lines.reduce((sum, { units }) => sum + units + costOfLine, costOfPlace)
        yield place
      }
    }
  }
}
