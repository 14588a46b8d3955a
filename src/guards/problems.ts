import type { Condition } from '../schemas/conditions.js'
import type { Problem, ProblemFinder } from './standard-schema.js'
import {
  moreProblems,
  mostProblemsOfList,
  notOneOf,
  tooLong,
  unknownFields,
  unreadable,
  wrongType,
} from '../schemas/messages.js'

type AnyCondition = Condition<never>
const isOfType = <Value>(value: unknown): Value => value as Value

function look(
  conditions: readonly AnyCondition[],
  value: unknown,
  path: readonly (string | number)[],
  problems: Problem[],
): void {
  for (const condition of conditions) {
    if (condition.holds(isOfType(value))) continue
    const message = condition.message(isOfType(value))
    problems.push({ message, path: [...path, ...condition.path] })
  }
}

export const string =
  (pattern?: RegExp, wanted = '', ...conditions: readonly AnyCondition[]): ProblemFinder =>
  (value, path, problems) => {
    if (typeof value !== 'string') {
      problems.push({ message: wrongType('a string', value), path })
      return false
    }
    if (pattern && !pattern.test(value)) problems.push({ message: wanted, path })
    look(conditions, value, path, problems)
    return true
  }

export const number: ProblemFinder = (value, path, problems) => {
  if (Number.isFinite(value)) return true
  problems.push({ message: wrongType('a finite number', value), path })
  return false
}

export const wholeNumber =
  (least: number, tooSmall: string): ProblemFinder =>
  (value, path, problems) => {
    if (!Number.isInteger(value)) {
      problems.push({ message: wrongType('a whole number', value), path })
      return false
    }
    if (!Number.isSafeInteger(value)) {
      problems.push({ message: wrongType('an exact whole number', value), path })
    }
    if ((value as number) < least) problems.push({ message: tooSmall, path })
    return true
  }

export const boolean: ProblemFinder = (value, path, problems) => {
  if (typeof value === 'boolean') return true
  problems.push({ message: wrongType('true or false', value), path })
  return false
}

export const oneOf =
  (values: Iterable<unknown>): ProblemFinder =>
  (value, path, problems) => {
    const allowed = [...values]
    if (allowed.includes(value)) return true
    problems.push({ message: notOneOf(allowed, value), path })
    return false
  }

export const optional =
  (find: ProblemFinder): ProblemFinder =>
  (value, path, problems) =>
    value === undefined || find(value, path, problems)

export const nullable =
  (find: ProblemFinder): ProblemFinder =>
  (value, path, problems) =>
    value === null || find(value, path, problems)

/** What throws when it is read, a getter or a proxy, has that as its problem. */
const robust =
  (find: ProblemFinder): ProblemFinder =>
  (value, path, problems) => {
    try {
      return find(value, path, problems)
    } catch {
      problems.push({ message: unreadable, path })
      return false
    }
  }

export const array = (find: ProblemFinder, most: number, least?: string): ProblemFinder =>
  robust((value, path, problems) => {
    if (!Array.isArray(value)) {
      problems.push({ message: wrongType('an array', value), path })
      return false
    }
    // Read once: behind a proxy it may be another each time.
    const { length } = value
    if (length > most) {
      problems.push({ message: tooLong(most), path })
      return true
    }
    let usable = true
    const before = problems.length
    for (let index = 0; index < length; index++) {
      if (!find(value[index], [...path, index], problems)) usable = false
      if (problems.length - before > mostProblemsOfList) {
        problems.push({ message: moreProblems, path })
        return false
      }
    }
    if (least && length === 0) problems.push({ message: least, path })
    return usable
  })

export const object = (
  fields: Readonly<Record<string, ProblemFinder>>,
  ...conditions: readonly AnyCondition[]
): ProblemFinder =>
  robust((value, path, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push({ message: wrongType('an object', value), path })
      return false
    }
    const record = value as Readonly<Record<string, unknown>>
    const known = Object.keys(fields)
    let usable = true
    for (const name of known) {
      const find = fields[name] as ProblemFinder
      if (!find(record[name], [...path, name], problems)) usable = false
    }
    const unknown = []
    for (const name in record) if (!Object.hasOwn(fields, name)) unknown.push(name)
    if (unknown.length > 0) problems.push({ message: unknownFields(unknown, known), path })
    if (usable) look(conditions, record, path, problems)
    return usable
  })

/** An object of one of several forms, told apart by a field. */
export const union = (
  discriminator: string,
  options: Readonly<Record<string, ProblemFinder>>,
): ProblemFinder =>
  robust((value, path, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push({ message: wrongType('an object', value), path })
      return false
    }
    const given = (value as Readonly<Record<string, unknown>>)[discriminator]
    if (typeof given === 'string' && Object.hasOwn(options, given)) {
      return (options[given] as ProblemFinder)(value, path, problems)
    }
    const message = notOneOf(Object.keys(options), given)
    problems.push({ message, path: [...path, discriminator] })
    return false
  })
