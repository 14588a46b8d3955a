import { collections } from '../collections.js'
import type { AnyDataset } from '../types/any-report.js'
import { movedIds } from './moved.js'

/** Any string; an editor completes the ids. */
export type Some<Id extends string> = Id | (string & Record<never, never>)

/** Collections of a dataset of any report, to look in instead of this report's. */
export type Of<Name extends keyof AnyDataset> = {
  readonly [One in Name]?: AnyDataset[One] | undefined
}

/** Whether to look also at the parts of an entity, and at the people and groups that speak or work for it. */
export interface WithParts {
  readonly parts?: boolean | undefined
}

/** Throws a TypeError if a value is not a string. */
export function requireId(id: unknown): asserts id is string {
  if (typeof id !== 'string') throw new TypeError('The id is not a string: give the id of a record')
}

/** The id that a record has now. Only ids of this report are known to have moved. */
export function currentId(id: string, isOfThisReport: boolean): string {
  const moved: Readonly<Record<string, string>> = movedIds
  return (isOfThisReport && Object.hasOwn(moved, id) && moved[id]) || id
}

/** Runs a look-up. What cannot be read as records becomes a TypeError that says so. */
export function reading<Answer>(look: () => Answer): Answer {
  try {
    return look()
  } catch (cause) {
    throw new TypeError(
      'The records cannot be read: give collections of valid records, such as datasetSchema returns',
      { cause },
    )
  }
}

/** All that options of look-ups, and datasets, may have. */
const known = ['source', ...collections, 'parts', 'related', 'dated']

/** What an object is that is neither options nor a dataset. Taken for one, it would be answered from this report. */
function otherThing(given: object): string | undefined {
  if (known.some((name) => name in given)) return undefined
  if ('then' in given) return 'a Promise: await it'
  if (Array.isArray(given)) return 'an array: give { facts }, or other collections'
  const prototype = Object.getPrototypeOf(given)
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
  return isPlain && Object.keys(given).length === 0
    ? undefined
    : 'an object without collections: give { facts }, or others'
}

/** A field of some options; a TypeError if they are none. */
export function optionOf<Options extends object, Name extends keyof Options>(
  options: Options,
  name: Name,
): Options[Name] {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('The options are not an object: give { parts: true }, or collections')
  }
  const other = reading(() => (name in options ? undefined : otherThing(options)))
  if (other) throw new TypeError(`What was given is neither options nor a dataset, but ${other}`)
  return reading(() => options[name])
}

/** The records to look in: a collection that is given, or else this report's own. */
export function collectionOf<Name extends string, One>(
  records: { readonly [Key in Name]?: readonly One[] | undefined },
  name: Name,
  own: readonly unknown[],
): readonly One[] {
  const given: unknown = optionOf(records, name)
  if (given === undefined) return own as readonly One[]
  if (!reading(() => Array.isArray(given))) {
    throw new TypeError(`${name} is not an array: give a collection of records`)
  }
  return given as readonly One[]
}
