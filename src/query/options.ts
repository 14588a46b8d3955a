import type { AnyDataset } from '../types/any-report.js'

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
