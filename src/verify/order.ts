import { countWhile } from '../text/sorted.js'
import type { Place } from './joins.js'

/** How many places are looked at for each paragraph. */
const mostPlaces = 32

/** Paragraphs that are equal, in order, and the places where a text has them, in order. */
export interface Equals {
  readonly indexes: readonly number[]
  readonly places: readonly Place[]
}

/**
 * The places from which the order is chosen for one of some equal paragraphs: all, if they are few. Of many those from the
 * first on that it has where as many of the equal paragraphs as possible keep their order.
 */
function choicesOf({ indexes, places }: Equals, nth: number): readonly Place[] {
  const first = Math.min(nth, nth + places.length - indexes.length, places.length - mostPlaces)
  const from = Math.max(0, first)
  return places.slice(from, from + mostPlaces)
}

/** The number of the first line of a place among the lines of the text. */
export const ordinalOf = ({ lines }: Place): number => lines[0]?.ordinal as number

/**
 * Chooses a place for each paragraph, so that as many as possible stand in the order of the source; the others take what
 * is left. Returns which stand in order. Where the text has a paragraph more than 32 times, a longer order may be missed.
 */
export function choosePlaces(groups: readonly Equals[]): {
  readonly places: ReadonlyMap<number, Place>
  readonly inOrder: ReadonlySet<number>
} {
  const paragraphs = groups
    .flatMap((group) =>
      group.indexes.map((index, nth) => ({ index, choices: choicesOf(group, nth) })),
    )
    .sort((a, b) => a.index - b.index)
  // A longest increasing subsequence: the last choice of the best sequence of each length, and what comes before it.
  interface Step {
    readonly index: number
    readonly place: Place
    readonly before: Step | undefined
  }
  const tails: Step[] = []
  for (const { index, choices } of paragraphs) {
    // From the last to the first, so that a paragraph follows none of its own choices.
    for (const place of [...choices].reverse()) {
      const ordinal = ordinalOf(place)
      const length = countWhile(
        tails.length,
        (at) => ordinalOf((tails[at] as Step).place) < ordinal,
      )
      tails[length] = { index, place, before: tails[length - 1] }
    }
  }
  const places = new Map<number, Place>()
  for (let step = tails.at(-1); step; step = step.before) places.set(step.index, step.place)
  const inOrder = new Set(places.keys())
  const taken = new Set(places.values())
  for (const group of groups) {
    const left = group.places.filter((place) => !taken.has(place)).values()
    for (const index of group.indexes) {
      if (places.has(index)) continue
      const { value } = left.next()
      if (value) places.set(index, value)
    }
  }
  return { places, inOrder }
}
