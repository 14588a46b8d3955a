import type { Anchor } from '../types/anchor.js'
import type { Source } from '../types/source.js'
import { indexOfCodePoint } from './code-points.js'
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

/**
 * The words that a source has at an anchor, read from the paragraphs that were found in a text and are those of the source
 * to the last character. Where one of them was not found there are none.
 */
export function wordsOfSource(
  text: string,
  source: Source<string>,
  found: ReadonlyMap<number, Found>,
): (anchor: Anchor) => Words | undefined {
  const paragraphText = (index: number): string | undefined =>
    found
      .get(index)
      ?.map((line) => text.slice(line.index, line.index + line.units))
      .join(' ')
  return ({ start, end }) => {
    const [first, last] = [paragraphAt(source, start), paragraphAt(source, end)]
    if (first === undefined || last === undefined || !(start < end)) return undefined
    const texts: string[] = []
    for (let index = first; index <= last; index++) {
      const paragraph = paragraphText(index)
      if (paragraph === undefined) return undefined
      texts.push(paragraph)
    }
    const all = texts.join('\n')
    const from = indexOfCodePoint(all, start - (source.paragraphs[first]?.start as number))
    const to = from === undefined ? undefined : indexOfCodePoint(all, end - start, from)
    if (from === undefined || to === undefined) return undefined
    return {
      words: all.slice(from, to),
      before: [...all.slice(Math.max(0, from - 2), from)].at(-1) ?? '',
      after: [...all.slice(to, to + 2)].at(0) ?? '',
    }
  }
}
