import { lastStartingAt } from '../text/positions.js'
import type { Anchor } from '../types/anchor.js'
import type { Source } from '../types/source.js'
import type { Found } from './find-paragraphs.js'

/** The index of the paragraph in which a position lies, or at the end of which; `undefined` where it is in none. */
export function paragraphAt({ paragraphs }: Source<string>, position: number): number | undefined {
  const index = lastStartingAt(paragraphs, position)
  const paragraph = paragraphs[index]
  return paragraph && position <= paragraph.end ? index : undefined
}

/** Translates positions of a source into positions of the text in which its paragraphs were found. */
export function locator(
  source: Source<string>,
  found: ReadonlyMap<number, Found>,
): (anchor: Anchor) => Anchor | undefined {
  const position = (paragraph: number, offset: number): number | undefined => {
    let left = offset
    for (const { start, length } of found.get(paragraph) ?? []) {
      if (left <= length) return start + left
      left -= length + 1
    }
    return undefined
  }
  return ({ start, end }) => {
    const [first, last] = [paragraphAt(source, start), paragraphAt(source, end)]
    if (first === undefined || last === undefined || !(start <= end)) return undefined
    for (let index = first; index < last; index++) {
      const [here, next] = [found.get(index)?.at(-1), found.get(index + 1)?.[0]]
      if (!here || !next || here.ordinal + 1 !== next.ordinal) return undefined
    }
    const from = position(first, start - (source.paragraphs[first]?.start as number))
    const to = position(last, end - (source.paragraphs[last]?.start as number))
    return from === undefined || to === undefined ? undefined : { start: from, end: to }
  }
}
