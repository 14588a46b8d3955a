import { isDeepStrictEqual } from 'node:util'
import type { Changes, RecordChange, SurfaceChange } from '../../src/types/changes.js'

type Change = RecordChange | SurfaceChange

const code = (value: unknown): string =>
  value === undefined
    ? 'absent'
    : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``

/** The elements of a list that another one does not have. */
const missing = (list: readonly unknown[], other: readonly unknown[]) =>
  list.filter((one) => !other.some((another) => isDeepStrictEqual(one, another)))

/** What a value was and is; of a list, the elements that are gone and those that are new. */
function changed(before: unknown, after: unknown): string {
  if (!Array.isArray(before) || !Array.isArray(after)) return `${code(before)} → ${code(after)}`
  const lost = missing(before, after).map((one) => `without ${code(one)}`)
  const gained = missing(after, before).map((one) => `with ${code(one)}`)
  return [...lost, ...gained].join(', ')
}

function ofRecord(change: RecordChange): string {
  const { collection, kind, level, id, to, field, before, after } = change
  if (kind === 'reordered') return `${collection}: the records are in another order`
  const record = `${collection}: ${code(id)}`
  if (kind === 'moved') return `${record} has the id ${code(to)} now`
  if (kind !== 'changed') return `${record} is ${kind}`
  // What is only put otherwise can be read in the record.
  return `${record}: ${field}${level === 'patch' ? '' : ` ${changed(before, after)}`}`
}

function ofSurface({ part, kind, name, of, before, after }: SurfaceChange): string {
  if (part === 'record') return `the schemas reject a record of the last release, ${name}: ${after}`
  if (part === 'signature') return `export ${code(name)} is declared otherwise`
  const place = of === undefined ? '' : ` of ${code(of)}`
  const what = `${part} ${code(name)}${place}`
  if (kind === 'changed') return `${what}: ${changed(before, after)}`
  return `${what} is ${kind}${kind === 'added' && after ? `, and must be there` : ''}`
}

/** A change in one line. */
export const describe = (change: Change): string =>
  'collection' in change ? ofRecord(change) : ofSurface(change)

/** What only the author of a change can judge. */
const toJudge = ({ before, after }: Change): string =>
  `. Judge whether this breaks users: ${changed(before, after)}`

/** Changes in words for their author, those first that ask for the highest level. */
export function describeAll({ records, surface }: Changes): readonly string[] {
  const all: readonly Change[] = [...surface, ...records]
  return (['major', 'minor', 'patch'] as const).flatMap((level) =>
    all
      .filter((change) => change.level === level)
      .map((one) => {
        const isSignature = 'part' in one && one.part === 'signature'
        return `${level}: ${describe(one)}${isSignature ? toJudge(one) : ''}`
      }),
  )
}

const headings = {
  major: 'Removed, or with another meaning',
  minor: 'Added, or changed in substance',
  patch: 'Put otherwise',
} as const

/** Changes as a part of a changelog; empty if there are none. */
export function toNotes({ records, surface }: Changes): string {
  const all: readonly Change[] = [...surface, ...records]
  const parts = (['major', 'minor', 'patch'] as const).flatMap((level) => {
    const lines = all.filter((change) => change.level === level).map((one) => `- ${describe(one)}`)
    return lines.length > 0 ? [`#### ${headings[level]}\n\n${lines.join('\n')}\n`] : []
  })
  return parts.length > 0 ? `### Change by change\n\n${parts.join('\n')}` : ''
}

/** Where the entry of a version starts and ends in a changelog. */
function placeOfEntry(changelog: string, version: string): readonly [number, number] {
  const start = changelog.indexOf(`\n## ${version}\n`)
  if (start === -1) throw new Error(`CHANGELOG.md has no entry for ${version}`)
  const next = changelog.indexOf('\n## ', start + 1)
  return [start, next === -1 ? changelog.length : next]
}

/** The entry of a version, without its heading. */
export function entryOf(changelog: string, version: string): string {
  const [start, end] = placeOfEntry(changelog, version)
  return `${changelog
    .slice(start, end)
    .replace(/^\n.*\n/, '')
    .trim()}\n`
}

/** A changelog with notes at the end of the entry of a version. */
export function withNotes(changelog: string, version: string, notes: string): string {
  if (notes === '') return changelog
  const [, end] = placeOfEntry(changelog, version)
  return `${changelog.slice(0, end).trimEnd()}\n\n${notes}${changelog.slice(end)}`
}
