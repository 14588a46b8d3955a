import { type Line, linesOf } from '../text/lines.js'
import { type Join, joinsBetween, type Place, rangeOf, waysToJoin } from './joins.js'

/** How many lines a paragraph may be broken into if other lines stand next to it, without a blank one between. */
const mostLines = 64

/** A block of lines between blank ones, as far as it is not longer than any paragraph. */
interface Block {
  readonly lines: Line[]
  /** How each line may be joined to the next. */
  readonly options: (readonly Join[])[]
  /** The least length of all its lines joined. */
  least: number
}

const newBlock = (): Block => ({ lines: [], options: [], least: 0 })

/** Forgets the first line of a block. */
function forgetFirst(block: Block): void {
  block.least -= block.lines.shift()?.length ?? 0
  block.least -= rangeOf(block.options.splice(0, 1))[0]
}

/**
 * Yields every place where a text may have a paragraph of one of some lengths: each line, each block of lines between
 * blank ones, and lines within a block. Of the last so many are looked at that the work stays linear in the text.
 *
 * @param lengths - The lengths of the paragraphs, in code points.
 */
export function* candidatesIn(text: string, lengths: ReadonlySet<number>): Iterable<Place> {
  const longest = [...lengths].reduce((most, length) => Math.max(most, length), 0)
  // Each place within a block is hashed: this bounds how much in all.
  let effort = 16 * text.length + 100_000
  let block = newBlock()
  let isWhole = true

  function* ofLines(from: number): Iterable<Place> {
    const lines = block.lines.slice(from)
    const options = block.options.slice(from)
    const sum = lines.reduce((all, { length }) => all + length, 0)
    const [least, most] = rangeOf(options)
    for (let length = sum + least; length <= sum + most; length++) {
      if (lengths.has(length)) yield* waysToJoin(lines, options, length)
    }
  }

  for (const line of linesOf(text)) {
    if (line.opensBlock) {
      if (isWhole && block.lines.length > mostLines) yield* ofLines(0)
      block = newBlock()
      isWhole = true
    }
    if (lengths.has(line.length)) yield { lines: [line], joins: [] }
    const before = block.lines.at(-1)
    if (before) {
      const options = joinsBetween(text, before, line)
      block.options.push(options)
      block.least += rangeOf([options])[0]
    }
    block.lines.push(line)
    block.least += line.length
    // Lines from which no paragraph can reach this far are forgotten, so that they take no memory.
    while (block.lines.length > 1 && (block.least > longest || block.lines.length > longest)) {
      forgetFirst(block)
      isWhole = false
    }
    if (block.lines.length > mostLines && !isWhole) forgetFirst(block)
    let [sum, least, most] = [line.length, 0, 0]
    const first = Math.max(0, block.lines.length - mostLines)
    for (let from = block.lines.length - 2; from >= first && effort > 0; from--) {
      sum += (block.lines[from] as Line).length
      const [less, more] = rangeOf([block.options[from] as readonly Join[]])
      least += less
      most += more
      if (sum + least > longest) break
      for (let length = sum + least; length <= sum + most; length++) {
        if (!lengths.has(length)) continue
        const lines = block.lines.slice(from)
        for (const place of waysToJoin(lines, block.options.slice(from), length)) {
          effort -= sum
          yield place
        }
      }
      effort--
    }
  }
  if (isWhole && block.lines.length > mostLines) yield* ofLines(0)
}
