import { type Line, linesOf } from '../text/lines.js'
import type { Source } from '../types/source.js'
import { sha256 } from './hash.js'

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
  let longest = 0
  // By length too: a source may be wrong in either.
  const key = (length: number, hash: string) => `${length} ${hash}`
  for (const [index, { start, end, sha256: hash }] of paragraphs.entries()) {
    const equal = wanted.get(key(end - start, hash))
    if (equal) equal.push(index)
    else wanted.set(key(end - start, hash), [index])
    lengths.add(end - start)
    longest = Math.max(longest, end - start)
  }
  // Of equal paragraphs the first is found first.
  for (const equal of wanted.values()) equal.reverse()
  const found = new Map<number, Found>()

  let candidates: { place: Found; length: number; hash: Promise<string> }[] = []
  const settle = async () => {
    const settled = candidates
    candidates = []
    const hashes = await Promise.all(settled.map(({ hash }) => hash))
    for (const [at, { place, length }] of settled.entries()) {
      const index = wanted.get(key(length, hashes[at] as string))?.pop()
      if (index !== undefined) found.set(index, place)
    }
  }
  const propose = async (lines: readonly Line[], length: number) => {
    if (!lengths.has(length)) return
    // The line's text is not kept: it is a part of the text that is given.
    const place = lines.map(({ ordinal, start, length, index, text }) => ({
      ordinal,
      start,
      length,
      index,
      units: text.length,
    }))
    candidates.push({ place, length, hash: sha256(lines.map((line) => line.text).join(' ')) })
    // A hash is computed elsewhere: many at once take a fifth of the time, and so many take little memory.
    if (candidates.length >= 64) await settle()
  }

  let lineCount = 0
  let block: Line[] = []
  let blockLength = 0
  const proposeBlock = async () => {
    if (block.length > 1) await propose(block, blockLength - 1)
  }
  for (const line of linesOf(text)) {
    lineCount++
    await propose([line], line.length)
    if (line.opensBlock) {
      await proposeBlock()
      block = []
      blockLength = 0
    }
    blockLength += line.length + 1
    // Of a block longer than any paragraph nothing need be kept.
    if (blockLength - 1 <= longest) block.push(line)
    else block = []
  }
  await proposeBlock()
  await settle()
  return { found, lineCount }
}
