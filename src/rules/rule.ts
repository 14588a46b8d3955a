import type { Problem } from './problem.js'
import type { DatasetView } from './read-dataset.js'

/** Something wrong with a set of records. */
export interface SetProblem extends Problem {
  readonly code: string
}

/** Is called for each problem. */
export type Report = (problem: SetProblem) => void

/** Reports what is wrong with a dataset in one respect. It accepts a dataset that is wrong in any other respect. */
export type Rule = (dataset: DatasetView, report: Report) => void
