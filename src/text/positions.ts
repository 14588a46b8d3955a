/** The index of the last of some stretches, in order, that does not start after a position; -1 where all do. */
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
