import { countElements } from './elements.js'
import { collections } from './fields.js'
import { mostElementsInAll, mostProblems } from './limits.js'
import { moreProblems, tooManyElements } from './messages.js'
import { isObject, type KnownRecords, readDataset } from './read-dataset.js'
import type { SetProblem } from './rule.js'
import { rules } from './set/index.js'

/**
 * Finds all that breaks the rules of a set. A record that is wrong in itself does not keep the rules from being checked.
 *
 * @param known - The records that those that are checked are added to.
 */
export function* checkDataset(value: unknown, known?: KnownRecords): Iterable<SetProblem> {
  const sizes = collections.map((name) => countElements(name, isObject(value) && value[name]))
  if (sizes.reduce((sum, size) => sum + size, 0) > mostElementsInAll) {
    yield { code: 'too-many-elements', path: [], message: tooManyElements() }
    return
  }
  const dataset = readDataset(value, known)
  for (const rule of rules) yield* rule(dataset)
}

/** What is reported of a set: so many of the problems of its parts, and these after them. */
export interface Report {
  readonly kept: number
  readonly more: readonly SetProblem[]
}

/**
 * Decides what is reported of a set, so that the answer is short however much is wrong: the first problems in full, and how
 * many others there are, by their codes.
 *
 * @param codes - The codes of the problems that the parts of the set have in themselves: if they are many, the rules are
 * not checked.
 */
export function reportOn(
  value: unknown,
  codes: readonly (string | undefined)[],
  known?: KnownRecords,
): Report {
  const more: SetProblem[] = []
  const others = new Map<string, number>()
  const count = (code = 'wrong shape') => others.set(code, (others.get(code) ?? 0) + 1)
  for (const code of codes.slice(mostProblems)) count(code)
  const isJunk = codes.length > mostProblems
  for (const problem of isJunk ? [] : checkDataset(value, known)) {
    if (codes.length + more.length < mostProblems) more.push(problem)
    else count(problem.code)
  }
  if (others.size > 0) {
    more.push({ code: 'more-problems', path: [], message: moreProblems(others, isJunk) })
  }
  return { kept: Math.min(codes.length, mostProblems), more }
}
