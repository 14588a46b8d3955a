import { existsSync, readdirSync, readFileSync } from 'node:fs'
import parseChangeset from '@changesets/parse'
import type { Changes } from '../../src/types/changes.js'
import { highest, isLower, type Level } from './level.js'
import { describeAll } from './notes.js'

/** The files that describe changes for the next version. */
export const changesets = (): readonly string[] =>
  readdirSync('.changeset')
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => `.changeset/${name}`)

/** What a changeset starts from, for its author to replace. */
export const placeholder = 'Say what changed, and for whom.'

/** Headings that would end the entry of a version in the changelog, in either of their two forms. */
const highHeading = /^ {0,3}#{1,2}\s|^ {0,3}\S.*\n {0,3}(?:=+|-+)[ \t]*$/m

/** What is wrong with a changeset. */
export function problemOfChangeset(text: string): string | undefined {
  let changeset: ReturnType<typeof parseChangeset>
  try {
    changeset = parseChangeset(text)
  } catch {
    return 'begin it with the lines ---, "ukraine-feb-2022": patch (or minor, or major), ---'
  }
  const { releases, summary } = changeset
  const [release, ...others] = releases
  if (release?.name !== 'ukraine-feb-2022' || others.length > 0) {
    return 'declare a level for "ukraine-feb-2022", and for no other package'
  }
  if (release.type === 'none') return 'declare patch, minor or major: none makes no version'
  if (summary === '' || summary.includes(placeholder)) return 'say in it what changed'
  if (highHeading.test(summary)) {
    return 'begin its headings with ### or more: higher ones divide the changelog into versions'
  }
  return undefined
}

/** What stands in the way of a version that is made of all changesets. */
export function problemsOfChangesets(): string[] {
  const problems = changesets().flatMap((file) => {
    const problem = problemOfChangeset(readFileSync(file, 'utf8'))
    return problem ? [`${file}: ${problem}`] : []
  })
  if (!existsSync('.changeset/pre.json')) return problems
  const pre =
    '.changeset/pre.json: delete it: what lies between two releases is published as `next` without it'
  return [pre, ...problems]
}

/** The level that a changeset without problems declares. */
export const levelOf = (text: string): Level => parseChangeset(text).releases[0]?.type ?? 'none'

/** The highest level that changesets declare, if none has a problem. */
export const declaredLevel = (): Level =>
  highest(changesets().map((file) => levelOf(readFileSync(file, 'utf8'))))

/** Why a version may not have the level that is declared for it; `undefined` if it may. */
export function problemOfLevel(changes: Changes, declared: Level): string | undefined {
  if (!isLower(declared, changes.level)) return undefined
  const is =
    declared === 'none' ? 'no file of .changeset declares any' : `.changeset declares ${declared}`
  const fix =
    declared === 'none'
      ? 'Write one with npm run changeset'
      : `Raise one of its files to ${changes.level}`
  return [
    `The changes since ${changes.from} ask for a ${changes.level} version, and ${is}:`,
    ...describeAll(changes).map((line) => `- ${line}`),
    `${fix}, or undo the change.`,
  ].join('\n')
}
