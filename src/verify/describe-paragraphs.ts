import { linesOf } from '../text/lines.js'
import type { Anchor } from '../types/anchor.js'
import type { Source } from '../types/source.js'
import type { Found } from './find-paragraphs.js'
import type { ParagraphVerification } from './verify-source.js'

type Places = ReadonlyMap<number, Found>

const firstOrdinal = (found: Found) => found[0]?.ordinal as number
const lastOrdinal = (found: Found) => found.at(-1)?.ordinal as number

/** As many of the paragraphs found as can stand in order: a longest increasing subsequence. */
function paragraphsInOrder(found: Places): ReadonlySet<number> {
  const ordinal = (index: number | undefined) => firstOrdinal(found.get(index as number) as Found)
  const tails: number[] = []
  const previous = new Map<number, number | undefined>()
  for (const index of [...found.keys()].sort((a, b) => a - b)) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ordinal(tails[middle]) < ordinal(index)) low = middle + 1
      else high = middle
    }
    previous.set(index, tails[low - 1])
    tails[low] = index
  }
  const ordered = new Set<number>()
  for (let index = tails.at(-1); index !== undefined; index = previous.get(index)) {
    ordered.add(index)
  }
  return ordered
}

/**
 * For paragraphs not found, the lines that stand in their place: those between the neighbours that are there, if they
 * are as many as what is lacking. With more or fewer nothing can be said.
 */
function linesInPlace(
  count: number,
  found: Places,
  ordered: ReadonlySet<number>,
  lineCount: number,
): ReadonlyMap<number, number> {
  const inPlace = new Map<number, number>()
  if (ordered.size === 0) return inPlace
  const taken = new Set([...found.values()].flat().map(({ ordinal }) => ordinal))
  let lacking: number[] = []
  let from = 0
  for (let index = 0; index <= count; index++) {
    const place = found.get(index)
    if (index < count && !place) lacking.push(index)
    if (index < count && !ordered.has(index)) continue
    const to = place ? firstOrdinal(place) : lineCount
    if (to - from <= lacking.length + taken.size) {
      const strange: number[] = []
      for (let line = from; line < to; line++) if (!taken.has(line)) strange.push(line)
      if (strange.length === lacking.length) {
        for (const [at, line] of strange.entries()) inPlace.set(line, lacking[at] as number)
      }
    }
    lacking = []
    if (place) from = lastOrdinal(place) + 1
  }
  return inPlace
}

/** What became of each paragraph of a source in a text in which some were found. */
export function describeParagraphs(
  text: string,
  source: Source<string>,
  found: Places,
  lineCount: number,
): ParagraphVerification[] {
  const ordered = paragraphsInOrder(found)
  const inPlace = linesInPlace(source.paragraphs.length, found, ordered, lineCount)
  const altered = new Map<number, Anchor>()
  if (inPlace.size > 0) {
    for (const { ordinal, start, length } of linesOf(text)) {
      const index = inPlace.get(ordinal)
      if (index !== undefined) altered.set(index, { start, end: start + length })
    }
  }
  return source.paragraphs.map((_, index): ParagraphVerification => {
    const place = found.get(index)
    const [first, last] = [place?.[0], place?.at(-1)]
    if (first && last) {
      const anchor = { start: first.start, end: last.start + last.length }
      return { index, status: ordered.has(index) ? 'verbatim' : 'moved', anchor }
    }
    const anchor = altered.get(index)
    return anchor ? { index, status: 'altered', anchor } : { index, status: 'missing' }
  })
}
