import type { Changes } from '../../src/types/changes.js'

export type Level = Changes['level']

/** How far a version number rises, least first. */
const levels: readonly Level[] = ['none', 'patch', 'minor', 'major']

export const isLower = (one: Level, other: Level): boolean =>
  levels.indexOf(one) < levels.indexOf(other)

export const highest = (all: readonly Level[]): Level =>
  all.reduce((most, one) => (isLower(most, one) ? one : most), 'none')
