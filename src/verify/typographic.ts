import { countCodePoints } from '../text/code-points.js'
import { fold } from '../text/folding.js'
import { type Line, linesOf, textOf } from '../text/lines.js'
import type { Digest } from '../text/sha256.js'
import { countWhile } from '../text/sorted.js'
import { linesWithinBlocks } from './candidates.js'
import { lengthOf, type Place, textOfPlace } from './joins.js'
import { addPlaces, type Candidate, equalsOf, indexesBy, match } from './match.js'
import type { Equals } from './order.js'
import { lengthOfParagraph, type Paragraphs } from './paragraphs.js'

/** How much longer or shorter than a paragraph its folded form may be: folding adds and drops a few characters. */
const tolerance = (length: number): number => 10 + length / 10

/** Lines, and blocks joined by spaces, that are folded about as long as a paragraph. */
function* linesAndBlocksOfAbout(
  text: string,
  lengths: readonly number[],
  taken: ReadonlySet<number>,
): Iterable<Candidate> {
  const isNear = (length: number, one = Number.NaN) => Math.abs(one - length) <= tolerance(one)
  // A syllable of Hangul may be written in three parts.
  const longest = 3 * (lengths.at(-1) ?? 0)
  const candidate = (lines: readonly Line[]) => {
    const place: Place = { lines, joins: lines.slice(1).map(() => 'space' as const) }
    if (lengthOf(place) > longest || lines.some(({ ordinal }) => taken.has(ordinal))) return []
    const words = fold(textOfPlace(text, place))
    const length = countCodePoints(words)
    // Folding makes a paragraph hardly shorter.
    const shorter = countWhile(lengths.length, (at) => (lengths[at] as number) < length)
    const isPossible = [lengths[shorter - 1], lengths[shorter]].some((one) => isNear(length, one))
    return isPossible ? [{ place, words }] : []
  }
  let block: Line[] = []
  let blockLength = 0
  for (const line of linesOf(text)) {
    yield* candidate([line])
    if (line.opensBlock) {
      if (block.length > 1) yield* candidate(block)
      block = []
      blockLength = 0
    }
    blockLength += line.length
    if (blockLength <= longest) block.push(line)
    else block = []
  }
  if (block.length > 1) yield* candidate(block)
}

function* foldedPlaces(text: string, places: Iterable<Place>): Iterable<Candidate> {
  for (const place of places) yield { place, words: fold(textOfPlace(text, place)) }
}

/**
 * Finds the paragraphs of some indexes in a text, in another typography.
 *
 * @param taken - The ordinals of lines that belong to other paragraphs.
 */
export async function findTypographic(
  text: string,
  paragraphs: Paragraphs,
  wanted: ReadonlySet<number>,
  taken: ReadonlySet<number>,
  digest: Digest | undefined,
): Promise<Equals[]> {
  const keys = indexesBy(paragraphs, ({ folded }, index) =>
    wanted.has(index) ? folded : undefined,
  )
  const missing = [...wanted].map((index) => paragraphs[index] as Paragraphs[number])
  const lengths = missing.map(lengthOfParagraph).sort((a, b) => a - b)
  const found = await match(linesAndBlocksOfAbout(text, lengths, taken), keys, digest)
  const left = missing.filter(({ folded }) => !found.has(folded as string))
  if (left.length > 0) {
    const foldedLength = (line: Line) => countCodePoints(fold(textOf(text, line)))
    const own = new Set(left.map(lengthOfParagraph))
    const within = linesWithinBlocks(text, own, taken, 32, foldedLength)
    addPlaces(found, await match(foldedPlaces(text, within), keys, digest))
  }
  return equalsOf(found, keys)
}
