import * as z from 'zod'
import { moreProblems, mostProblems } from './messages.js'
import { rules } from './rules/index.js'
import { readDataset } from './rules/rule.js'

/**
 * Checks all rules of a set. Records that are wrong in themselves do not keep it from doing so: all problems are reported
 * at once.
 *
 * @param known - The records to which those that are checked are to be added.
 */
export function holdsTogether(known?: object): z.core.$ZodCheck<unknown> {
  const check = z.check<unknown>(({ value, issues }) => {
    const tell = (code: string, path: readonly (string | number)[], message: string) => {
      issues.push({ code: 'custom', input: value, path: [...path], message, params: { code } })
    }
    const tellMore = () => {
      issues.length = mostProblems
      tell('more-problems', [], moreProblems)
    }
    if (issues.length > mostProblems) return tellMore()
    const dataset = readDataset(value, known)
    for (const rule of rules) {
      for (const { code, path, message } of rule(dataset)) {
        if (issues.length >= mostProblems) return tellMore()
        tell(code, path, message)
      }
    }
  })
  check._zod.def.when = () => true
  return check
}
