import { codePointIndex } from '../text/code-points.js'
import { lastStartingAt } from '../text/positions.js'
import type { Anchor } from '../types/anchor.js'
import type { AnySource } from '../types/any-report.js'
import { type Places, textOfPlace } from './paragraphs.js'

/** The words at an anchor, and the characters next to them. */
export interface Words {
  readonly words: string
  /** The character before them; empty at the beginning of a paragraph. */
  readonly before: string
  /** The character after them; empty at the end of a paragraph. */
  readonly after: string
}

/** A paragraph that was found: its text, and the UTF-16 index of a position in it. */
interface ParagraphText {
  readonly text: string
  readonly indexOf: (position: number) => number | undefined
}

/** The text of each paragraph that was found, as the source has it, by its index. */
export function paragraphTexts(text: string, places: Places): ReadonlyMap<number, ParagraphText> {
  return new Map(
    [...places].map(([index, place]) => {
      const words = textOfPlace(text, place)
      return [index, { text: words, indexOf: codePointIndex(words) }]
    }),
  )
}

/** The index of the paragraph that a position lies in, or at the end of; `undefined` if it lies in none. */
function paragraphAt({ paragraphs }: AnySource, position: number): number | undefined {
  const index = lastStartingAt(paragraphs, position)
  const paragraph = paragraphs[index]
  return paragraph && position <= paragraph.end ? index : undefined
}

/**
 * A function that returns the words of the source at an anchor, read from the paragraphs that were found; `undefined` if
 * one of them was not found.
 */
export function wordsOfSource(
  source: AnySource,
  paragraphs: ReadonlyMap<number, ParagraphText>,
): (anchor: Anchor) => Words | undefined {
  return ({ start, end }) => {
    const [first, last] = [paragraphAt(source, start), paragraphAt(source, end)]
    if (first === undefined || last === undefined || !(start < end)) return undefined
    const parts: string[] = []
    let [before, after] = ['', '']
    for (let index = first; index <= last; index++) {
      const paragraph = paragraphs.get(index)
      if (!paragraph) return undefined
      const { text, indexOf } = paragraph
      const offset = source.paragraphs[index]?.start as number
      const from = index === first ? indexOf(start - offset) : 0
      const to = index === last ? indexOf(end - offset) : text.length
      if (from === undefined || to === undefined) return undefined
      parts.push(text.slice(from, to))
      if (index === first) before = [...text.slice(Math.max(0, from - 2), from)].at(-1) ?? ''
      if (index === last) after = [...text.slice(to, to + 2)].at(0) ?? ''
    }
    return { words: parts.join('\n'), before, after }
  }
}

/** A function that translates an anchor of a source into one of the text in which its paragraphs were found. */
export function locator(source: AnySource, places: Places): (anchor: Anchor) => Anchor | undefined {
  const position = (paragraph: number, offset: number): number | undefined => {
    let left = offset
    for (const { start, length } of places.get(paragraph) ?? []) {
      if (left <= length) return start + left
      left -= length + 1
    }
    return undefined
  }
  return ({ start, end }) => {
    const [first, last] = [paragraphAt(source, start), paragraphAt(source, end)]
    if (first === undefined || last === undefined || !(start <= end)) return undefined
    for (let index = first; index < last; index++) {
      const [line, next] = [places.get(index)?.at(-1), places.get(index + 1)?.[0]]
      if (!line || !next || line.ordinal + 1 !== next.ordinal) return undefined
    }
    const from = position(first, start - (source.paragraphs[first]?.start as number))
    const to = position(last, end - (source.paragraphs[last]?.start as number))
    return from === undefined || to === undefined ? undefined : { start: from, end: to }
  }
}
