import * as z from 'zod'
import { rules } from './rules/index.js'
import { readDataset } from './rules/rule.js'

/** So many problems are told, and that there are more: a set of junk is refused without an answer of its own size. */
const mostIssues = 10_000

/**
 * Checks all rules of a set. Records that are wrong in themselves do not keep it from doing so: all problems are reported
 * at once.
 *
 * @param known - The records to which those that are checked are to be added.
 */
export function holdsTogether(known?: object): z.core.$ZodCheck<unknown> {
  const check = z.check<unknown>(({ value, issues }) => {
    const dataset = readDataset(value, known)
    for (const rule of rules) {
      for (const { code, path, message } of rule(dataset)) {
        issues.push({ code: 'custom', input: value, path: [...path], message, params: { code } })
        if (issues.length > mostIssues) break
      }
    }
    if (issues.length <= mostIssues) return
    const more = issues.length - mostIssues
    issues.length = mostIssues
    issues.push({
      code: 'custom',
      input: value,
      path: [],
      message: `has ${more} problems more at least: mend those that are told first`,
      params: { code: 'more-problems' },
    })
  })
  check._zod.def.when = () => true
  return check
}
