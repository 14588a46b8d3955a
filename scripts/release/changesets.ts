import { readdirSync, readFileSync } from 'node:fs'
import type { Changes } from '../../src/types/changes.js'
import { highest, isLower, type Level } from './level.js'
import { describeAll } from './notes.js'

/** The files that describe changes for the next version. */
export const changesets = (): readonly string[] =>
  readdirSync('.changeset')
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => `.changeset/${name}`)

/** The level that a changeset declares. */
const levelOf = (changeset: string): Level =>
  (/^"ukraine-feb-2022": (major|minor|patch)$/m.exec(changeset)?.[1] ?? 'none') as Level

/** The highest level that changesets declare. */
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
