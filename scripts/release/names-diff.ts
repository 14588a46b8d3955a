import type { SurfaceChange } from '../../src/types/changes.js'

export type Names = Readonly<Record<string, readonly string[]>>

type Part = SurfaceChange['part']

/** What was added to a list and what was removed. */
export function namesDiff(
  part: Part,
  before: readonly string[],
  after: readonly string[],
  of?: string,
): SurfaceChange[] {
  const whole = of === undefined ? {} : { of }
  const removed = before.filter((name) => !after.includes(name))
  const added = after.filter((name) => !before.includes(name))
  return [
    ...removed.map((name) => ({ level: 'major', kind: 'removed', part, name, ...whole }) as const),
    ...added.map((name) => ({ level: 'minor', kind: 'added', part, name, ...whole }) as const),
  ]
}

/** What was added and removed of what lists have that were there before and are there now. */
export const elementsDiff = (element: Part, before: Names, after: Names): SurfaceChange[] =>
  Object.entries(before).flatMap(([name, elements]) =>
    namesDiff(element, elements, after[name] ?? elements, name),
  )

/** What was added and removed of some lists, and of what they list. */
export const listsDiff = (
  [list, element]: readonly [Part, Part],
  before: Names,
  after: Names,
): SurfaceChange[] => [
  ...namesDiff(list, Object.keys(before), Object.keys(after)),
  ...elementsDiff(element, before, after),
]
