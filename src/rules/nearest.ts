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
