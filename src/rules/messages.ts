import { mostElementsInAll } from './limits.js'
import { nearest } from './nearest.js'
import { shown } from './printable.js'

/** What a value is, for a message: the value if it is short, or its type. */
function kindOf(value: unknown): string {
  try {
    if (Array.isArray(value)) return 'an array'
    if (value instanceof Date) return 'a Date'
  } catch {
    return 'a proxy that cannot be read'
  }
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return `${value}`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** A value of the wrong type; `wanted` is the right one, such as 'a string'. */
export const wrongType = (wanted: string, value: unknown): string =>
  value === undefined ? `is missing: give ${wanted}` : `must be ${wanted}, not ${kindOf(value)}`

/** What a message on null adds where a field may be absent. */
export const orLeaveOut = ': leave it out if there is none'

/** What a message on a field that is missing adds where it may be null. */
export const orNull = ', or null'

/** The values of a vocabulary, for a message: a few of a long one. */
function allOf(values: readonly unknown[]): string {
  if (values.length === 1) return show(values[0])
  if (values.length <= 20) return `one of ${values.map(show).join(', ')}`
  return `one of ${values.length} values (${values.slice(0, 5).map(show).join(', ')} …)`
}

/** A value outside its vocabulary. */
export function notOneOf(values: readonly unknown[], value: unknown): string {
  const wanted = allOf(values)
  if (value === undefined) return `is missing: give ${wanted}`
  if (typeof value !== 'string') return `must be ${wanted}, not ${kindOf(value)}`
  const near = nearest(value, values.map(String))
  return `must be ${wanted}, not ${show(value)}${near && values.length > 1 ? `: did you mean ${show(near)}?` : ''}`
}
const show = (value: unknown) => (typeof value === 'string' ? `'${shown(value)}'` : String(value))

/** The field whose name begins with another, or is its beginning: `aliases` for `alias`. */
const alike = (name: string, known: readonly string[]): string | undefined =>
  name.length < 4
    ? undefined
    : known.find((other) => other.startsWith(name) || name.startsWith(other))

/** Fields that a record of this kind does not have. */
export function unknownFields(names: readonly string[], known: readonly string[]): string {
  const meant = names.slice(0, 3).map((name) => nearest(name, known) ?? alike(name, known))
  const first = meant.map((near, index) => {
    const name = `'${shown(names[index] as string)}'`
    return near ? `${name} (did you mean '${near}'?)` : name
  })
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  const [fields, them] = names.length === 1 ? ['a field', 'it'] : ['fields', 'them']
  return `has ${fields} that it must not have: ${first.join(', ')}${more}: ${meant.some(Boolean) ? `rename ${them} or ` : ''}leave ${them} out; allowed are ${known.join(', ')}`
}

/** A list has more problems than are reported. */
export const moreProblemsOfList = 'has more problems: fix the ones reported first'

/** A set has more problems than are reported: how many, by their codes. */
export function moreProblems(others: ReadonlyMap<string, number>, isLeast: boolean): string {
  const counts = [...others].map(([code, count]) => `${code}: ${count}`)
  const sum = [...others.values()].reduce((all, count) => all + count, 0)
  if (sum === 0) return moreProblemsOfList
  const problems = sum === 1 ? 'problem' : 'problems'
  return `has ${isLeast ? 'at least ' : ''}${sum} more ${problems} (${counts.join(', ')}): fix the ones reported first`
}

/** The lists in the records have too many elements in all. */
export const tooManyElements = (): string =>
  `must have at most ${mostElementsInAll} elements in all lists of its records`

/** An array with too many elements. */
export const tooLong = (most: number): string => `must have at most ${most} elements`
