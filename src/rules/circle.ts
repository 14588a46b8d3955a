import { shown } from './printable.js'

/** A circle of ids as a message shows it: the first few, and back to the first. */
export const circle = (ids: readonly unknown[], joint: string): string =>
  [...ids.slice(0, 4), ...(ids.length > 4 ? ['…'] : []), ids[0]]
    .map((id) => shown(String(id)))
    .join(joint)
