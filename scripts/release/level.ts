/** How far a version number rises, least first. */
const levels = ['none', 'patch', 'minor', 'major'] as const

export type Level = (typeof levels)[number]

export const isLower = (one: Level, other: Level): boolean =>
  levels.indexOf(one) < levels.indexOf(other)

export const highest = (all: readonly Level[]): Level =>
  all.reduce((most, one) => (isLower(most, one) ? one : most), 'none')
