import { type Line, linesOf } from '../text/lines.js'
import type { Anchor } from '../types/anchor.js'
import type { Place } from './joins.js'
import type { FoundParagraphs, WithParagraphs } from './paragraphs.js'
import type { ParagraphVerification } from './types.js'

/**
 * Returns the anchors of what stands between two lines, without the lines that belong to a paragraph: of its lines, if they
 * are as many as expected, or of its blocks of lines between blank ones; none otherwise. The lines are read again, since to
 * keep every line of a long text would take much more memory than the text.
 */
function between(
  text: string,
  before: Line | undefined,
  after: Line | undefined,
  taken: ReadonlySet<number>,
  expected: number,
): readonly Anchor[] {
  const from = before ? before.index + before.units : 0
  const position = before ? before.start + before.length : 0
  const lines: Anchor[] = []
  const blocks: Anchor[] = []
  let isOpen = false
  for (const { index, start, length, opensBlock } of linesOf(text.slice(from, after?.index))) {
    const isTaken = taken.has(from + index)
    if (isTaken || opensBlock) isOpen = false
    if (isTaken) continue
    const line = { start: position + start, end: position + start + length }
    const block = isOpen ? blocks.pop() : undefined
    blocks.push({ start: block?.start ?? line.start, end: line.end })
    isOpen = true
    if (lines.length <= expected) lines.push(line)
    if (blocks.length > expected) return []
  }
  return [lines, blocks].find(({ length }) => length === expected) ?? []
}

/**
 * Returns what the text has in place of missing paragraphs, by the index of the paragraph. Where the neighbours of missing
 * paragraphs enclose neither as many lines nor as many blocks, nothing can be said.
 */
function alteredParagraphs(
  text: string,
  { paragraphs }: WithParagraphs,
  { places, inOrder, typographic }: FoundParagraphs,
): ReadonlyMap<number, Anchor> {
  const altered = new Map<number, Anchor>()
  if (inOrder.size === 0) return altered
  const all = [...places.values(), ...typographic.values()]
  const taken = new Set(all.flatMap(({ lines }) => lines.map(({ index }) => index)))
  let first = 0
  let before: Line | undefined
  for (const next of [...[...inOrder].sort((a, b) => a - b), paragraphs.length]) {
    const missing: number[] = []
    for (let index = first; index < next; index++) {
      if (!places.has(index) && !typographic.has(index)) missing.push(index)
    }
    const place = places.get(next) ?? typographic.get(next)
    const anchors = between(text, before, place?.lines[0], taken, missing.length)
    for (const [at, anchor] of anchors.entries()) altered.set(missing[at] as number, anchor)
    first = next + 1
    before = place?.lines.at(-1)
  }
  return altered
}

/** Returns the result for each paragraph of a source, from the places that a text has them in. */
export function describeParagraphs(
  text: string,
  source: WithParagraphs,
  found: FoundParagraphs,
): ParagraphVerification[] {
  const altered = alteredParagraphs(text, source, found)
  const anchorOf = ({ lines }: Place): Anchor => {
    const [first, last] = [lines[0], lines.at(-1)] as [Line, Line]
    return { start: first.start, end: last.start + last.length }
  }
  return source.paragraphs.map((_, index) => {
    const [place, typographic] = [found.places.get(index), found.typographic.get(index)]
    if (place) {
      const status = found.inOrder.has(index) ? 'verbatim' : 'moved'
      return { index, status, anchor: anchorOf(place) }
    }
    if (typographic) return { index, status: 'typographic', anchor: anchorOf(typographic) }
    const anchor = altered.get(index)
    return anchor ? { index, status: 'altered', anchor } : { index, status: 'missing' }
  })
}
