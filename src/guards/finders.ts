import { reportOn } from '../rules/check-dataset.js'
import type { Condition } from '../rules/condition.js'
import { countElements } from '../rules/elements.js'
import type { Collection } from '../rules/fields.js'
import type { Format } from '../rules/formats.js'
import { mostElementsInAll, mostProblems, mostRecords } from '../rules/limits.js'
import {
  moreProblemsOfList,
  notOneOf,
  orLeaveOut,
  orNull,
  tooLong,
  tooManyElements,
  unknownFields,
  wrongType,
} from '../rules/messages.js'
import type { Path, Problem } from '../rules/problem.js'

/**
 * Reports everything that is wrong with a value. Returns whether the value is at least of the right types: only then can
 * conditions on it be checked. A guard says first, and fast, whether anything is wrong, so a finder need not be fast.
 */
export type Finder = (value: unknown, path: Path, problems: Problem[]) => boolean

type AnyCondition = Omit<Condition<never>, 'jsonSchema'>

function check(
  conditions: readonly AnyCondition[],
  value: unknown,
  path: Path,
  problems: Problem[],
): void {
  for (const { code, holds, message, path: at } of conditions) {
    if (holds(value as never)) continue
    problems.push({ code, message: message(value as never), path: [...path, ...at] })
  }
}

const unreadable =
  'cannot be read, since a getter or a proxy in it throws: give plain data, such as JSON.parse returns'

/** Turns an exception thrown by a getter or a proxy into a problem. */
const safe =
  (find: Finder): Finder =>
  (value, path, problems) => {
    try {
      return find(value, path, problems)
    } catch {
      problems.push({ code: 'unreadable', message: unreadable, path })
      return false
    }
  }

/** A string of a form, or one that meets conditions. */
export const string =
  (
    format: Pick<Format, 'message' | 'pattern'> | undefined,
    ...conditions: readonly AnyCondition[]
  ): Finder =>
  (value, path, problems) => {
    if (typeof value !== 'string') {
      problems.push({ message: wrongType(conditions[0]?.wanted ?? 'a string', value), path })
      return false
    }
    if (format && !format.pattern.test(value)) problems.push({ message: format.message, path })
    check(conditions, value, path, problems)
    return true
  }

/** A finite number. */
export const number: Finder = (value, path, problems) => {
  if (Number.isFinite(value)) return true
  problems.push({ message: wrongType('a finite number', value), path })
  return false
}

/** A whole number that is not less than another. */
export const wholeNumber =
  (least: number, tooSmall: string): Finder =>
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

/** True or false. */
export const boolean: Finder = (value, path, problems) => {
  if (typeof value === 'boolean') return true
  problems.push({ message: wrongType('true or false', value), path })
  return false
}

/** One of some values. */
export const oneOf =
  (values: ReadonlySet<unknown>): Finder =>
  (value, path, problems) => {
    if (values.has(value)) return true
    problems.push({ message: notOneOf([...values], value), path })
    return false
  }

/** Finds what is wrong with a value; on one value the message, which is alone, says more. */
const sayingMore =
  (find: Finder, on: null | undefined, more: string): Finder =>
  (value, path, problems) => {
    const isUsable = find(value, path, problems)
    const last = problems.at(-1)
    if (value === on && last)
      problems[problems.length - 1] = { ...last, message: last.message + more }
    return isUsable
  }

/** A field that may be absent, but not null. */
export const optional = (find: Finder): Finder => {
  const findInValue = sayingMore(find, null, orLeaveOut)
  return (value, path, problems) => value === undefined || findInValue(value, path, problems)
}

/** A field that may be null, but not absent. */
export const nullable = (find: Finder): Finder => {
  const findInValue = sayingMore(find, undefined, orNull)
  return (value, path, problems) => value === null || findInValue(value, path, problems)
}

/** An array; after many problems the rest is not looked at. */
export const list = (find: Finder, most: number, empty?: string): Finder =>
  safe((value, path, problems) => {
    if (!Array.isArray(value)) {
      problems.push({ message: wrongType('an array', value), path })
      return false
    }
    // Read the length once: behind a proxy it may change.
    const { length } = value
    if (length > most) {
      problems.push({ message: tooLong(most), path })
      return false
    }
    if (empty !== undefined && length === 0) problems.push({ message: empty, path })
    const before = problems.length
    let isUsable = true
    for (let index = 0; index < length; index++) {
      if (!find(value[index], [...path, index], problems)) isUsable = false
      if (problems.length - before > mostProblems) {
        problems.push({ code: 'more-problems', message: moreProblemsOfList, path })
        return false
      }
    }
    return isUsable
  })

/** A collection of a set. */
export const collection = (name: Collection, find: Finder): Finder => {
  const findInList = list(find, mostRecords)
  return safe((value, path, problems) => {
    if (countElements(name, value) <= mostElementsInAll) return findInList(value, path, problems)
    problems.push({ message: tooManyElements(), path })
    return false
  })
}

/** The set of all records, whose rules are checked even if a record is wrong. */
export const set = (fields: Readonly<Record<string, Finder>>): Finder => {
  const findInParts = object(fields)
  return safe((value, path, problems) => {
    const isUsable = findInParts(value, path, problems)
    const { kept, more } = reportOn(
      value,
      problems.map(({ code }) => code),
    )
    problems.splice(kept)
    problems.push(...more)
    return isUsable
  })
}

/** An object with some fields and no others. */
export const object = (
  fields: Readonly<Record<string, Finder>>,
  ...conditions: readonly AnyCondition[]
): Finder =>
  safe((value, path, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push({ message: wrongType('an object', value), path })
      return false
    }
    const record = value as Readonly<Record<string, unknown>>
    let isUsable = true
    for (const [name, find] of Object.entries(fields)) {
      if (!find(record[name], [...path, name], problems)) isUsable = false
    }
    const unknown = []
    for (const name in record) if (!Object.hasOwn(fields, name)) unknown.push(name)
    if (unknown.length > 0) {
      problems.push({ message: unknownFields(unknown, Object.keys(fields)), path })
    }
    if (isUsable) check(conditions, record, path, problems)
    return isUsable
  })

/** An object of one of some forms, told apart by their `type`. */
export const union = (forms: Readonly<Record<string, Finder>>): Finder =>
  safe((value, path, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push({ message: wrongType('an object', value), path })
      return false
    }
    const { type } = value as { readonly type?: unknown }
    const find = typeof type === 'string' && Object.hasOwn(forms, type) ? forms[type] : undefined
    if (find) return find(value, path, problems)
    problems.push({ message: notOneOf(Object.keys(forms), type), path: [...path, 'type'] })
    return false
  })
