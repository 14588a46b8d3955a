import { collections } from '../collections.js'
import { countElements } from './elements.js'
import { mostElementsInAll, mostProblems } from './limits.js'
import { moreProblems, tooManyElements } from './messages.js'
import { isObject, type KnownRecords, readDataset } from './read-dataset.js'
import type { Report, SetProblem } from './rule.js'
import { rules } from './set/index.js'

/**
 * Reports all that breaks the rules of a set. A record that is wrong in itself does not keep the rules from being checked.
 *
 * @param known - The records that those that are checked are added to.
 */
function checkDataset(value: unknown, report: Report, known?: KnownRecords): void {
  const sizes = collections.map((name) => countElements(name, isObject(value) && value[name]))
  if (sizes.reduce((sum, size) => sum + size, 0) > mostElementsInAll) {
    report({ code: 'too-many-elements', path: [], message: tooManyElements() })
    return
  }
  const dataset = readDataset(value, known)
  for (const rule of rules) rule(dataset, report)
}

/** Whether anything breaks the rules of a set. */
export function breaksRules(value: unknown): boolean {
  let isBroken = false
  checkDataset(value, () => {
    isBroken = true
  })
  return isBroken
}

/** What is reported of a set: so many of the problems of its parts, and these after them. */
export interface Reported {
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
): Reported {
  const more: SetProblem[] = []
  const others = new Map<string, number>()
  const count = (code = 'wrong shape') => others.set(code, (others.get(code) ?? 0) + 1)
  // A list says by this code that the rest of it was not looked at.
  for (const code of codes.slice(mostProblems)) if (code !== 'more-problems') count(code)
  const isJunk = codes.length > mostProblems
  const add: Report = (problem) => {
    if (codes.length + more.length < mostProblems) more.push(problem)
    else count(problem.code)
  }
  if (!isJunk) checkDataset(value, add, known)
  if (others.size > 0 || isJunk) {
    more.push({ code: 'more-problems', path: [], message: moreProblems(others, isJunk) })
  }
  return { kept: Math.min(codes.length, mostProblems), more }
}
