import { expect } from 'vitest'
import { readDataset } from '../../src/rules/read-dataset.js'
import type { Rule, SetProblem } from '../../src/rules/rule.js'
import { inventedDataset } from '../invented-report.js'

/** Any value: the tests put values where they do not belong. */
type Breakable = ReturnType<typeof JSON.parse>

/** What a rule reports of a dataset, whatever the value is. */
export function problemsOf(rule: Rule, value: unknown): SetProblem[] {
  const problems: SetProblem[] = []
  rule(readDataset(value), (problem) => problems.push(problem))
  return problems
}

/** What a rule finds after a change to a valid dataset, as "path: message". */
export function found(rule: Rule, change: (dataset: Breakable) => void): string[] {
  const dataset = inventedDataset()
  expect(problemsOf(rule, dataset)).toEqual([])
  change(dataset)
  return problemsOf(rule, dataset).map(({ path, message }) => `${path.join('.')}: ${message}`)
}
