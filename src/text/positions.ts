/** The index of the last of some stretches, sorted by start, that starts at or before a position; -1 if none does. */
export function lastStartingAt(
  stretches: readonly { readonly start: number }[],
  position: number,
): number {
  let [low, high] = [-1, stretches.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle]?.start as number) <= position) low = middle
    else high = middle - 1
  }
  return low
}
