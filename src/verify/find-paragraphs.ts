import type { Source } from '../types/source.js'
import { sha256 } from './hash.js'
import { type Line, linesOf } from './lines.js'

/** Where a paragraph stands in a text: on one line, or on several that follow each other. */
export type Found = readonly (Pick<Line, 'ordinal' | 'start' | 'length' | 'index'> & {
  /** Its length in UTF-16 units. */
  readonly units: number
})[]

/**
 * Finds the paragraphs of a source in a text, to the last character: each on a line of its own, or broken over the lines
 * between two blank ones. Only what has the length of a paragraph is hashed, so that the work is linear.
 *
 * @returns Where each paragraph that was found stands, by its index, and how many lines there are.
 */
export async function findParagraphs(
  text: string,
  { paragraphs }: Source<string>,
): Promise<{ found: ReadonlyMap<number, Found>; lineCount: number }> {
  const wanted = new Map<string, number[]>()
  const lengths = new Set<number>()
  for (const [index, { start, end, sha256: hash }] of paragraphs.entries()) {
    wanted.set(hash, [...(wanted.get(hash) ?? []), index])
    lengths.add(end - start)
  }
  const longest = Math.max(0, ...lengths)
  const found = new Map<number, Found>()

  const match = async (lines: readonly Line[], length: number) => {
    if (!lengths.has(length)) return
    const hash = await sha256(lines.map((line) => line.text).join(' '))
    const index = wanted.get(hash)?.shift()
    if (index === undefined) return
    // The line's text is not kept: it is a part of the text that is given.
    const place = lines.map(({ ordinal, start, length, index, text }) => ({
      ordinal,
      start,
      length,
      index,
      units: text.length,
    }))
    found.set(index, place)
  }

  let lineCount = 0
  let block: Line[] = []
  let blockLength = 0
  const matchBlock = async () => {
    if (block.length > 1) await match(block, blockLength - 1)
  }
  for (const line of linesOf(text)) {
    lineCount++
    await match([line], line.length)
    if (line.opensBlock) {
      await matchBlock()
      block = []
      blockLength = 0
    }
    blockLength += line.length + 1
    // Of a block longer than any paragraph nothing need be kept.
    if (blockLength - 1 <= longest) block.push(line)
    else block = []
  }
  await matchBlock()
  return { found, lineCount }
}
