import { collections } from '../collections.js'
import type { AnyDataset } from '../types/any-report.js'

/** Throws a TypeError that names what to check, if a value is not a dataset. Of the records, only the ids are read. */
export function requireDataset(dataset: AnyDataset): void {
  const given: Partial<AnyDataset> = Object(dataset)
  const hasId = (record: unknown) => Object(record).id
  const wrong = [...collections, 'source'].filter((name) =>
    name === 'source' ? !given.source?.paragraphs : !given[name as 'facts']?.every?.(hasId),
  )
  if (wrong.length > 0) {
    throw new TypeError(
      `This is not a dataset, as datasetSchema returns it: check ${wrong.join(', ')}`,
    )
  }
}
