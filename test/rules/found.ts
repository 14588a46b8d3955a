import { expect } from 'vitest'
import { readDataset } from '../../src/rules/read-dataset.js'
import type { Rule } from '../../src/rules/rule.js'
import { inventedDataset } from '../invented-report.js'

/** Any value: the tests put values where they do not belong. */
type Breakable = ReturnType<typeof JSON.parse>

/** What a rule finds after a change to a valid dataset, as "path: message". */
export function found(rule: Rule, change: (dataset: Breakable) => void): string[] {
  const dataset = inventedDataset()
  expect([...rule(readDataset(dataset))]).toEqual([])
  change(dataset)
  return [...rule(readDataset(dataset))].map(({ path, message }) => `${path.join('.')}: ${message}`)
}
