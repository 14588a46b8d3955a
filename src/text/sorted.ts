/** How many items of a sorted list come before the first for which a condition does not hold. */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the last of some stretches, sorted by start, that starts at or before a position; -1 if none does. */
export const lastStartingAt = (
  stretches: readonly { readonly start: number }[],
  position: number,
): number =>
  countWhile(stretches.length, (index) => (stretches[index]?.start as number) <= position) - 1
