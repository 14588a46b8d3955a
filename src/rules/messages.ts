import { mostElementsInAll } from './limits.js'

/** The most UTF-16 units of the input that a message quotes at a time. */
const mostUnits = 80

/** Characters that break a line, steer a terminal, turn the direction of text, or are none. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu

const escaped = (character: string): string => `\\u{${character.charCodeAt(0).toString(16)}}`

/** A text that can be printed on one line, and means there what it means here. */
export const printable = (text: string): string => text.replaceAll(unprintable, escaped)

/** A character as people see it: a flag, or a code point with the marks and emoji that are joined to it. */
const characters =
  /\p{Regional_Indicator}{2}|.[\p{M}\p{Emoji_Modifier}]*(?:\u200d.[\p{M}\p{Emoji_Modifier}]*)*/gsu

/**
 * An id, a name or a value of the input as a message shows it: shortened between two characters if it is long, and safe to
 * print. Every message that quotes the input does it by this.
 */
export function shown(text: string): string {
  let kept = text
  if (text.length > mostUnits) {
    kept = ''
    for (const [character] of text.slice(0, 2 * mostUnits).matchAll(characters)) {
      if (kept.length + character.length >= mostUnits) break
      kept += character
    }
  }
  return printable(kept) + (kept === text ? '' : '…')
}

/** How many letters must change, or change places with the next, to turn one word into another. */
function distance(a: string, b: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i++) {
    const current = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const replaced = (previous[j] as number) + (a[i] === b[j] ? 0 : 1)
      const isSwapped = a[i] === b[j - 1] && a[i - 1] === b[j]
      const swapped = isSwapped ? (beforePrevious[j - 1] as number) + 1 : replaced
      current.push(
        Math.min((previous[j + 1] as number) + 1, (current[j] as number) + 1, replaced, swapped),
      )
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.length] as number
}

/** A word without what is typed in several ways: case, dashes, spaces. It stays as long as it is. */
const folded = (word: string): string =>
  word.toLowerCase().replaceAll(/[\s_\u2010-\u2015\u2212]/g, '-')

/** What turns the meaning of a word around: a negation, the passive, a sign. */
const turns =
  /(^|-)(?:(?:not?|non|anti)-|(?:un|i[lmnr]|dis|non|anti)(?=[a-z]))|(?:e?d)?-by$|[+-]{1,2}$/g

/** A folded word without what turns its meaning around. */
const bare = (word: string): string => word.replaceAll(turns, '$1')

/** How many pairs of letters may still be compared to find a word. */
export interface Effort {
  left: number
}

/**
 * The word that was probably meant: the same in another case or with other dashes, or one that begins alike and differs in
 * one letter of five, but does not mean the opposite. `undefined` if there is none, or the search would take too long.
 */
export function nearest(
  word: string,
  words: Iterable<string>,
  effort: Effort = { left: 1_000_000 },
): string | undefined {
  if (word.length > 100) return undefined
  const meant = folded(word)
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const other of words) {
    const length = Math.max(word.length, other.length)
    const most = length < 4 ? 0 : Math.max(1, Math.floor(length / 5))
    const isFar = Math.abs(word.length - other.length) > most
    effort.left -= isFar ? 10 : word.length * other.length
    if (effort.left < 0) return undefined
    if (isFar) continue
    const candidate = folded(other)
    if (candidate === meant) return other
    if (candidate[0] !== meant[0]) continue
    const found = distance(meant, candidate)
    if (found > most || found >= least) continue
    // Words that are nearer without a negation differ in it.
    if (distance(bare(meant), bare(candidate)) >= found) [best, least] = [other, found]
  }
  return best
}

/** What a value is, for a message: the value if it is short, or its type. */
function kindOf(value: unknown): string {
  try {
    if (Array.isArray(value)) return 'an array'
    if (value instanceof Date) return 'a Date'
  } catch {
    return 'a proxy that cannot be read'
  }
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return `${value}`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** A value of the wrong type; `wanted` is the right one, such as 'a string'. */
export const wrongType = (wanted: string, value: unknown): string =>
  value === undefined ? `is missing: give ${wanted}` : `must be ${wanted}, not ${kindOf(value)}`

/** What a message on null adds where a field may be absent. */
export const orLeaveOut = ': leave it out if there is none'

/** What a message on a field that is missing adds where it may be null. */
export const orNull = ', or null'

/** The values of a vocabulary, for a message: a few of a long one. */
function allOf(values: readonly unknown[]): string {
  if (values.length === 1) return show(values[0])
  if (values.length <= 20) return `one of ${values.map(show).join(', ')}`
  return `one of ${values.length} values (${values.slice(0, 5).map(show).join(', ')} …)`
}

/** A value outside its vocabulary. */
export function notOneOf(values: readonly unknown[], value: unknown): string {
  const wanted = allOf(values)
  if (value === undefined) return `is missing: give ${wanted}`
  if (typeof value !== 'string') return `must be ${wanted}, not ${kindOf(value)}`
  const near = nearest(value, values.map(String))
  return `must be ${wanted}, not ${show(value)}${near && values.length > 1 ? `: did you mean ${show(near)}?` : ''}`
}
const show = (value: unknown) => (typeof value === 'string' ? `'${shown(value)}'` : String(value))

/** The field whose name begins with another, or is its beginning: `aliases` for `alias`. */
const alike = (name: string, known: readonly string[]): string | undefined =>
  name.length < 4
    ? undefined
    : known.find((other) => other.startsWith(name) || name.startsWith(other))

/** Fields that a record of this kind does not have. */
export function unknownFields(names: readonly string[], known: readonly string[]): string {
  const meant = names.slice(0, 3).map((name) => nearest(name, known) ?? alike(name, known))
  const first = meant.map((near, index) => {
    const name = `'${shown(names[index] as string)}'`
    return near ? `${name} (did you mean '${near}'?)` : name
  })
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  const [fields, them] = names.length === 1 ? ['a field', 'it'] : ['fields', 'them']
  return `has ${fields} that it must not have: ${first.join(', ')}${more}: ${meant.some(Boolean) ? `rename ${them} or ` : ''}leave ${them} out; allowed are ${known.join(', ')}`
}

/** A list has more problems than are reported. */
export const moreProblemsOfList = 'has more problems: fix the ones reported first'

/** A set has more problems than are reported: how many, by their codes. */
export function moreProblems(others: ReadonlyMap<string, number>, isLeast: boolean): string {
  const counts = [...others].map(([code, count]) => `${code}: ${count}`)
  const sum = [...others.values()].reduce((all, count) => all + count, 0)
  if (sum === 0) return moreProblemsOfList
  const problems = sum === 1 ? 'problem' : 'problems'
  return `has ${isLeast ? 'at least ' : ''}${sum} more ${problems} (${counts.join(', ')}): fix the ones reported first`
}

/** The lists in the records have too many elements in all. */
export const tooManyElements = (): string =>
  `must have at most ${mostElementsInAll} elements in all lists of its records`

/** An array with too many elements. */
export const tooLong = (most: number): string => `must have at most ${most} elements`
