import { type Line, textOf } from '../text/lines.js'
import { lastStartingAt } from '../text/sorted.js'

/** What stands between two lines of a broken paragraph: a space, nothing, or nothing and the hyphen left out. */
export type Join = 'space' | 'nothing' | 'no-hyphen'

/** Consecutive lines of a text that may be one paragraph, and how they are joined. */
export interface Place {
  readonly lines: readonly Line[]
  /** One fewer than the lines. */
  readonly joins: readonly Join[]
}

/** How many code points a join adds. */
const added: Readonly<Record<Join, number>> = { space: 1, nothing: 0, 'no-hyphen': -1 }

/** The length of the paragraph that lines make, in code points. */
export const lengthOf = ({ lines, joins }: Place): number =>
  lines.reduce((sum, { length }) => sum + length, 0) +
  joins.reduce((sum, join) => sum + added[join], 0)

/** The text of the paragraph that lines make. */
export function textOfPlace(text: string, { lines, joins }: Place): string {
  const parts = lines.map((line, at) => {
    const words = textOf(text, line)
    const join = joins[at]
    if (join === undefined || join === 'nothing') return words
    return join === 'space' ? `${words} ` : words.slice(0, -1)
  })
  return parts.join('')
}

/**
 * A character of a script in which a line may end inside a word or between words without a space, its punctuation included;
 * Hangul is broken between syllables.
 */
const unspaced =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}\u3000-\u303f\uff00-\uffef]$/u

/** What may stand next to those without a space: a letter or digit, a quotation mark or bracket, a sign, a picture. */
const besideUnspaced = /^[\p{L}\p{N}\p{P}\p{S}]$/u

/** Characters after which, and before which, a line is broken without a space: dashes, and the signs of addresses. */
const breaksAfter = /[\u2011-\u2015\u2026\u058a\u05be/\\=?&_%#@:~|]/
const breaksBefore = /[-\u2010-\u2015\u2026/=?&_%#@]/

/** How two lines may be joined, and what that adds to the length at least and at most. */
export interface JoinOptions {
  readonly joins: readonly Join[]
  readonly least: number
  readonly most: number
}

function optionsOf(...joins: readonly Join[]): JoinOptions {
  const lengths = joins.map((join) => added[join])
  return { joins, least: Math.min(...lengths), most: Math.max(...lengths) }
}
const space = optionsOf('space')
const closed = optionsOf('nothing', 'space')
const hyphenated = optionsOf('nothing', 'no-hyphen', 'space')

/** How two lines may be joined: a hyphen at the end may be the word's own or the typesetter's. */
export function joinsBetween(text: string, line: Line, next: Line): JoinOptions {
  const end = line.index + line.units
  // Most lines end and begin with ASCII letters: nothing more need be asked.
  const isPlain =
    /[A-Za-z0-9,]/.test(text.charAt(end - 1)) && /[A-Za-z0-9"'(]/.test(text.charAt(next.index))
  if (isPlain && text.charCodeAt(end) < 0x80) return space
  const last = [...text.slice(Math.max(0, end - 2), end)].at(-1) ?? ''
  const first = [...text.slice(next.index, next.index + 2)].at(0) ?? ''
  if (/[-\u2010]/.test(last)) return hyphenated
  // A soft hyphen, or a space of no width, at which the line was broken.
  if (/[\u00ad\u200b]/.test(text.charAt(end))) return closed
  if (breaksAfter.test(last) || breaksBefore.test(first)) return closed
  const isUnspaced = unspaced.test(last)
    ? besideUnspaced.test(first)
    : unspaced.test(first) && besideUnspaced.test(last)
  // The domain of an address: the next part of it is in small letters.
  const isAddress = last === '.' && /[a-z]/.test(first)
  return isUnspaced || isAddress ? closed : space
}

/** Yields the ways to join lines by which the joins add so many code points; of very many the first. */
export function* waysToJoin(
  lines: readonly Line[],
  options: readonly JoinOptions[],
  more: number,
  mostWays: number,
): Iterable<Place> {
  // What the joins from each one on add at least and at most.
  const least = new Int32Array(options.length + 1)
  const most = new Int32Array(options.length + 1)
  for (let at = options.length - 1; at >= 0; at--) {
    const option = options[at] as JoinOptions
    least[at] = (least[at + 1] as number) + option.least
    most[at] = (most[at + 1] as number) + option.most
  }
  const isWithin = (left: number, at: number): boolean =>
    left >= (least[at] as number) && left <= (most[at] as number)
  let left = more
  if (!isWithin(left, 0)) return
  // Depth first, without recursion: a paragraph may be broken into any number of lines.
  const joins: Join[] = []
  const next = new Uint8Array(options.length)
  for (let ways = 0; ; ) {
    const at = joins.length
    if (at === options.length) {
      yield { lines, joins: [...joins] }
      if (++ways === mostWays) return
    } else {
      const nth = next[at] as number
      next[at] = nth + 1
      const join = (options[at] as JoinOptions).joins[nth]
      if (join !== undefined) {
        if (!isWithin(left - added[join], at + 1)) continue
        joins.push(join)
        left -= added[join]
        continue
      }
      next[at] = 0
    }
    const last = joins.pop()
    if (last === undefined) return
    left += added[last]
  }
}

/**
 * A function that returns the position in code points of a text that stands a number of code points into a paragraph;
 * `undefined` past its end.
 */
export function positionsIn({ lines, joins }: Place): (offset: number) => number | undefined {
  let offset = 0
  const places = lines.map(({ start: position, length }, at) => {
    const start = offset
    const join = joins[at]
    const own = join === 'no-hyphen' ? length - 1 : length
    offset += own + (join === 'space' ? 1 : 0)
    return { start, end: start + own, position }
  })
  return (wanted) => {
    const place = places[lastStartingAt(places, wanted)]
    return place && wanted <= place.end ? place.position + wanted - place.start : undefined
  }
}
