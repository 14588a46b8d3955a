import type { AnyDataset } from '../types/any-report.js'

/** The collections of a dataset, in its order. */
export const collections = [
  'entities',
  'mentions',
  'events',
  'facts',
  'quotes',
  'relations',
  'notes',
  'references',
] as const

/** Throws a TypeError that says what is missing, if a value is not a dataset. */
export function requireDataset(dataset: AnyDataset): void {
  const { source, ...given } = Object(dataset) as Partial<AnyDataset>
  const missing: string[] = collections.filter((name) => !Array.isArray(given[name]))
  if (!Array.isArray(source?.paragraphs)) missing.unshift('source')
  if (missing.length > 0) {
    throw new TypeError(
      `This is not a dataset, as datasetSchema returns it: it lacks ${missing.join(', ')}`,
    )
  }
}
