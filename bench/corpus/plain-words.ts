import type { Random } from './random.js'

const split = (words: string): readonly string[] => words.split(' ')

const nouns = split(
  'bridge market river school garden harbour mill road library orchard station tower well field ferry clock roof lantern ' +
    'barn fountain path gate bakery meadow boat lighthouse workshop kiln pond fence chimney cellar stable nursery quay',
)
const adjectives = split(
  'old new small wide quiet empty green northern wooden narrow bright local shared broken',
)
const verbs = split(
  'opens closes grows shrinks moves returns waits leaks floods dries stands falls improves freezes',
)
const ends = [
  'before winter',
  'after the fair',
  'in the spring',
  'without a permit',
  'for the children',
  'near the hill',
  'at noon',
  'once a week',
  'in spite of the rain',
  'with the help of neighbours',
]
const syllables = split('ba ko li mar ne or pa ri sel ta ul ve wi yan zo dru fen gra')

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

/** A name that nobody has. */
export const inventedName = (random: Random): string =>
  capital(Array.from({ length: random.between(2, 4) }, () => random.of(syllables)).join(''))

export const noun = (random: Random): string => random.of(nouns)

const thing = (random: Random) =>
  random.chance(0.5) ? `the ${random.of(adjectives)} ${noun(random)}` : `the ${noun(random)}`

/** A clause of four to some forty words; one in ten has a character outside the Basic Multilingual Plane. */
export function clause(random: Random): string {
  const parts = [thing(random), random.of(verbs), random.of(ends)]
  if (random.chance(0.1)) parts.splice(1, 0, '🌉')
  while (random.chance(0.35)) parts.push('and', thing(random), random.of(verbs), random.of(ends))
  return parts.join(' ')
}

export const sentence = (random: Random): string => `${capital(clause(random))}.`

/** Words as ids have them. */
export const idOf = (words: string): string => words.toLowerCase().replaceAll(/[^a-z]+/g, '-')
