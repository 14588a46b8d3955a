import { mostProblems } from './limits.js'
import { moreProblems } from './messages.js'
import { type KnownRecords, readDataset } from './read-dataset.js'
import type { SetProblem } from './rule.js'
import { rules } from './set/index.js'

/** The problem that stands for those that are not reported. */
export const tooManyProblems: SetProblem = {
  code: 'more-problems',
  path: [],
  message: moreProblems,
}

/**
 * Checks the rules of a set. A record that is wrong in itself does not keep the rules from being checked, so that all
 * problems are reported at once; of very many the first.
 *
 * @param known - The records that those that are checked are added to.
 */
export function* checkDataset(value: unknown, known?: KnownRecords): Iterable<SetProblem> {
  const dataset = readDataset(value, known)
  let reported = 0
  for (const rule of rules) {
    for (const problem of rule(dataset)) {
      if (reported === mostProblems) {
        yield tooManyProblems
        return
      }
      yield problem
      reported++
    }
  }
}
