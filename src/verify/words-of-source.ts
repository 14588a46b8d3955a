import { codePointIndex } from '../text/code-points.js'
import type { Anchor } from '../types/anchor.js'
import type { Source } from '../types/source.js'
import type { Found } from './find-paragraphs.js'
import { paragraphAt } from './locator.js'

/** The words at an anchor, and what stands beside them. */
export interface Words {
  readonly words: string
  /** The character before them; none at the beginning of a paragraph. */
  readonly before: string
  /** The character after them; none at the end of a paragraph. */
  readonly after: string
}

/** A paragraph that was found: its text, and where in it positions are. */
interface ParagraphText {
  readonly text: string
  readonly indexOf: (position: number) => number | undefined
}

/** The text of each paragraph that was found, as the source has it; `undefined` for one that was not. */
export function paragraphTexts(
  text: string,
  found: ReadonlyMap<number, Found>,
): (index: number) => ParagraphText | undefined {
  const known = new Map<number, ParagraphText>()
  return (index) => {
    const lines = found.get(index)
    if (!lines || known.has(index)) return known.get(index)
    const words = lines.map((line) => text.slice(line.index, line.index + line.units)).join(' ')
    const paragraph = { text: words, indexOf: codePointIndex(words) }
    known.set(index, paragraph)
    return paragraph
  }
}

/**
 * The words that a source has at an anchor, read from the paragraphs that were found in a text and are those of the source
 * to the last character. Where one of them was not found there are none.
 */
export function wordsOfSource(
  source: Source<string>,
  paragraphText: ReturnType<typeof paragraphTexts>,
): (anchor: Anchor) => Words | undefined {
  return ({ start, end }) => {
    const [first, last] = [paragraphAt(source, start), paragraphAt(source, end)]
    if (first === undefined || last === undefined || !(start < end)) return undefined
    const parts: string[] = []
    let [before, after] = ['', '']
    for (let index = first; index <= last; index++) {
      const paragraph = paragraphText(index)
      if (!paragraph) return undefined
      const offset = source.paragraphs[index]?.start as number
      const from = index === first ? paragraph.indexOf(start - offset) : 0
      const to = index === last ? paragraph.indexOf(end - offset) : paragraph.text.length
      if (from === undefined || to === undefined) return undefined
      parts.push(paragraph.text.slice(from, to))
      if (index === first)
        before = [...paragraph.text.slice(Math.max(0, from - 2), from)].at(-1) ?? ''
      if (index === last) after = [...paragraph.text.slice(to, to + 2)].at(0) ?? ''
    }
    return { words: parts.join('\n'), before, after }
  }
}
