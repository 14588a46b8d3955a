/** Where something stands in a value, from the outside in. */
export type Path = readonly (string | number)[]

/** Something wrong with a value. */
export interface Problem {
  /** What is wrong and how to fix it. */
  readonly message: string
  /** Where it is wrong. */
  readonly path: Path
  /** The name of the rule that the value breaks: stable, for programs; absent if it is of the wrong shape. */
  readonly code?: string | undefined
}
