import type { SurfaceChange } from '../../src/types/changes.js'

type Names = Readonly<Record<string, readonly string[]>>

/** What users of a release can name in their code. */
export interface Surface {
  /** What each subpath exports, types included; the constants of records are left out, since their ids tell of them. */
  readonly subpaths: Names
  readonly vocabularies: Names
  /** The type of each field of a schema, by its path; `?` marks a field that may be absent. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The options of each command of the command line. */
  readonly commands: Names
  /** Old ids that lead to the records that have others now. */
  readonly moved: Readonly<Record<string, string>>
}

/** What was added to a list and what was removed. */
function namesDiff(
  part: SurfaceChange['part'],
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

/** What was added and removed of some lists, and of what they list. */
function listsDiff(
  [list, element]: readonly [SurfaceChange['part'], SurfaceChange['part']],
  before: Names,
  after: Names,
): SurfaceChange[] {
  const both = Object.keys(before).filter((name) => Object.hasOwn(after, name))
  return [
    ...namesDiff(list, Object.keys(before), Object.keys(after)),
    ...both.flatMap((name) => namesDiff(element, before[name] ?? [], after[name] ?? [], name)),
  ]
}

/** What changed in the fields of schemas: records that fit the last release, and code that reads them, must go on. */
function fieldsDiff(before: Surface['fields'], after: Surface['fields']): SurfaceChange[] {
  const names = (fields: Surface['fields']): Names =>
    Object.fromEntries(Object.entries(fields).map(([name, types]) => [name, Object.keys(types)]))
  const changes = listsDiff(['schema', 'field'], names(before), names(after)).map((change) => {
    const type = after[change.of ?? '']?.[change.name]
    // Records of a user do not have it yet.
    const isDemanded = change.kind === 'added' && type !== undefined && !type.endsWith('?')
    const parent = change.name.split('.').slice(0, -1).join('.')
    const isNew = parent !== '' && before[change.of ?? '']?.[parent] === undefined
    return isDemanded && !isNew ? ({ ...change, level: 'major', after: type } as const) : change
  })
  for (const [schema, types] of Object.entries(before)) {
    for (const [name, was] of Object.entries(types)) {
      const is = after[schema]?.[name]
      if (is === undefined || is === was) continue
      const change = { level: 'major', kind: 'changed', part: 'field', name, of: schema } as const
      changes.push({ ...change, before: was, after: is })
    }
  }
  return changes
}

/** What changed in old ids. One may lead elsewhere only if its record has moved on, or has taken the old id again. */
function redirectsDiff(before: Surface['moved'], after: Surface['moved']): SurfaceChange[] {
  const changes = namesDiff('redirect', Object.keys(before), Object.keys(after))
  for (const [name, was] of Object.entries(before)) {
    const is = after[name]
    if (is === undefined || is === was || is === after[was]) continue
    const change = { level: 'major', kind: 'changed', part: 'redirect', name } as const
    changes.push({ ...change, before: was, after: is })
  }
  return changes.filter(({ name }) => after[before[name] ?? ''] !== name)
}

/** What changed in the surface, and which version each change asks for. */
export function surfaceDiff(last: Surface, next: Surface): SurfaceChange[] {
  return [
    ...listsDiff(['subpath', 'export'], last.subpaths, next.subpaths),
    ...listsDiff(['vocabulary', 'value'], last.vocabularies, next.vocabularies),
    ...fieldsDiff(last.fields, next.fields),
    ...listsDiff(['command', 'option'], last.commands, next.commands),
    ...redirectsDiff(last.moved, next.moved),
  ]
}
