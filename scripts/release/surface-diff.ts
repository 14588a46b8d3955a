import type { SurfaceChange } from '../../src/types/changes.js'
import { type Limits, limitsDiff } from './limits-diff.js'
import { elementsDiff, listsDiff, type Names, namesDiff } from './names-diff.js'

/** Types by name, of each of some lists; `?` marks what may be absent. */
type Types = Readonly<Record<string, Readonly<Record<string, string>>>>

type Part = SurfaceChange['part']

/** What users of a release can name in their code, and what it asks of them. */
export interface Surface {
  /** What each subpath exports, types included; the constants of records are left out, since their ids tell of them. */
  readonly subpaths: Names
  /** How each export is declared. */
  readonly signatures: Readonly<Record<string, string>>
  /** The conditions by which each subpath is reached. */
  readonly conditions: Names
  /** What else of package.json installers and bundlers go by. */
  readonly properties: readonly string[]
  /** The versions of Node and of peers that may be there. */
  readonly requirements: Names
  readonly vocabularies: Names
  /** The fields of each schema, by their paths. */
  readonly fields: Types
  /** What limits the value of each field. */
  readonly limits: Readonly<Record<string, Limits>>
  /** The columns of each table. */
  readonly tables: Types
  /** The options of each command of the command line, short ones too. */
  readonly commands: Names
  /** The words that a command or an option takes. */
  readonly choices: Names
  /** Old ids that lead to the records that have others now. */
  readonly moved: Readonly<Record<string, string>>
}

/** What changed in named types: what fits the last release, and code that reads it, must go on. */
function typesDiff(
  [list, element]: readonly [Part, Part],
  before: Types,
  after: Types,
): SurfaceChange[] {
  const names = (all: Types): Names =>
    Object.fromEntries(Object.entries(all).map(([name, types]) => [name, Object.keys(types)]))
  const changes = listsDiff([list, element], names(before), names(after))
  for (const [of, types] of Object.entries(before)) {
    for (const [name, was] of Object.entries(types)) {
      const is = after[of]?.[name]
      if (is === undefined || is === was) continue
      changes.push({
        level: 'major',
        kind: 'changed',
        part: element,
        name,
        of,
        before: was,
        after: is,
      })
    }
  }
  return changes
}

/** What changed in the fields of schemas. */
function fieldsDiff(before: Types, after: Types): SurfaceChange[] {
  return typesDiff(['schema', 'field'], before, after).map((change) => {
    const type = after[change.of ?? '']?.[change.name]
    // Records of a user do not have it yet.
    const isDemanded = change.kind === 'added' && type !== undefined && !type.endsWith('?')
    const parent = change.name.split('.').slice(0, -1).join('.')
    const isNew = parent !== '' && before[change.of ?? '']?.[parent] === undefined
    return isDemanded && !isNew ? ({ ...change, level: 'major', after: type } as const) : change
  })
}

/** What changed in vocabularies, and in the limits of fields, whose values mostly are those of a vocabulary. */
function valuesDiff(before: Surface, after: Surface): SurfaceChange[] {
  const ofVocabularies = listsDiff(['vocabulary', 'value'], before.vocabularies, after.vocabularies)
  const isTold = ({ kind, part, name }: SurfaceChange) =>
    ofVocabularies.some((one) => one.part === part && one.kind === kind && one.name === name)
  const paths = (fields: Types) =>
    Object.entries(fields).flatMap(([schema, types]) =>
      Object.keys(types).map((path) => `${schema}.${path}`),
    )
  const known = new Set(paths(after.fields))
  const kept = new Set(paths(before.fields).filter((path) => known.has(path)))
  const ofFields = limitsDiff(before.limits, after.limits, (path) => kept.has(path))
  return [...ofVocabularies, ...ofFields.filter((change) => !isTold(change))]
}

/** What changed in what the package needs: to need less is an addition. */
const requirementsDiff = (before: Names, after: Names): SurfaceChange[] =>
  listsDiff(['requirement', 'range'], before, after).map((change) =>
    change.part === 'requirement'
      ? { ...change, level: change.kind === 'added' ? 'major' : 'minor' }
      : change,
  )

/** The exports that are declared otherwise. Whether that breaks users is for the author to judge. */
function signaturesDiff(
  before: Surface['signatures'],
  after: Surface['signatures'],
): SurfaceChange[] {
  return Object.entries(before).flatMap(([name, was]): SurfaceChange[] => {
    const is = after[name]
    if (is === undefined || is === was) return []
    return [{ level: 'patch', kind: 'changed', part: 'signature', name, before: was, after: is }]
  })
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
export const surfaceDiff = (last: Surface, next: Surface): SurfaceChange[] => [
  ...namesDiff('property', last.properties, next.properties, 'package.json'),
  ...requirementsDiff(last.requirements, next.requirements),
  ...listsDiff(['subpath', 'export'], last.subpaths, next.subpaths),
  ...elementsDiff('condition', last.conditions, next.conditions),
  ...signaturesDiff(last.signatures, next.signatures),
  ...valuesDiff(last, next),
  ...fieldsDiff(last.fields, next.fields),
  ...typesDiff(['table', 'column'], last.tables, next.tables),
  ...listsDiff(['command', 'option'], last.commands, next.commands),
  ...elementsDiff('choice', last.choices, next.choices),
  ...redirectsDiff(last.moved, next.moved),
]
