import type { Anchor } from '../types/anchor.js'

/** A value as an anchor: whole numbers from 0, the end not before the start; `undefined` if it is none. */
export function readAnchor(value: unknown): Anchor | undefined {
  try {
    const { start, end } = Object(value) as Anchor
    const isAnchor =
      Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start <= end
    return isAnchor ? { start, end } : undefined
  } catch {
    // A getter or a proxy throws.
    return undefined
  }
}
