import type { Surface } from '../../../scripts/release/surface-diff.js'

/** A package that has nothing which users can name. */
export const emptySurface: Surface = {
  subpaths: {},
  signatures: {},
  conditions: {},
  properties: [],
  requirements: {},
  vocabularies: {},
  fields: {},
  limits: {},
  tables: {},
  commands: {},
  choices: {},
  moved: {},
}
