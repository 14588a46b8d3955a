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

/** Throws a TypeError that says what is missing, if a value is not a dataset. Of records no more is read than their ids. */
export function requireDataset(dataset: AnyDataset): void {
  const given: Partial<AnyDataset> = Object(dataset)
  const hasId = (record: unknown) => Object(record).id
  const missing = [...collections, 'source'].filter((name) =>
    name === 'source' ? !given.source?.paragraphs : !given[name as 'facts']?.every?.(hasId),
  )
  if (missing.length > 0) {
    throw new TypeError(
      `This is not a dataset, as datasetSchema returns it: no ${missing.join(', ')}, or their ids`,
    )
  }
}
