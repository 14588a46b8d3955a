import { isDeepStrictEqual } from 'node:util'
import type { SurfaceChange } from '../../src/types/changes.js'
import { namesDiff } from './names-diff.js'

/** What limits the value of a field: the values that there are, and keywords of JSON Schema. */
export interface Limits {
  readonly values?: readonly string[]
  readonly [keyword: string]: unknown
}

/** Whether a limit may refuse what it allowed. Of a pattern nobody can tell. */
function isNarrower(keyword: string, before: unknown, after: unknown): boolean {
  if (after === undefined) return false
  if (before === undefined) return true
  if (keyword.startsWith('min')) return Number(after) > Number(before)
  return !keyword.startsWith('max') || Number(after) < Number(before)
}

const printed = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

function limitDiff(of: string, name: string, before: unknown, after: unknown): SurfaceChange[] {
  if (isDeepStrictEqual(before, after)) return []
  if (name === 'values' && Array.isArray(before) && Array.isArray(after)) {
    return namesDiff('value', before, after, of)
  }
  return [
    {
      level: isNarrower(name, before, after) ? 'major' : 'minor',
      kind: 'changed',
      part: 'limit',
      name,
      of,
      ...(before !== undefined && { before: printed(before) }),
      ...(after !== undefined && { after: printed(after) }),
    },
  ]
}

/** The same change of many fields as one: they may share a format, or a part. */
function asOne(changes: readonly SurfaceChange[]): SurfaceChange[] {
  const alike = new Map<string, SurfaceChange[]>()
  for (const change of changes) {
    const key = JSON.stringify({ ...change, of: '' })
    alike.set(key, [...(alike.get(key) ?? []), change])
  }
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? []
    return { ...first, of: `${first.of} and ${others.length} more` }
  })
}

/** What changed in the limits of fields that were there before. */
export function limitsDiff(
  before: Readonly<Record<string, Limits>>,
  after: Readonly<Record<string, Limits>>,
  isField: (path: string) => boolean,
): SurfaceChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(isField)
  return asOne(
    fields.flatMap((field) => {
      const [was, is] = [before[field] ?? {}, after[field] ?? {}]
      const names = new Set([...Object.keys(was), ...Object.keys(is)])
      return [...names].flatMap((name) => limitDiff(field, name, was[name], is[name]))
    }),
  )
}
