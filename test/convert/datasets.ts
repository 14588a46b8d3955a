import type { AnyDataset } from '../../src/types/index.js'
import { dataset } from '../dataset.js'
import { inventedDataset } from '../invented-report.js'

/** A dataset that has a source and no records. */
export const emptyDataset = (): AnyDataset => ({
  source: inventedDataset().source,
  entities: [],
  mentions: [],
  events: [],
  facts: [],
  quotes: [],
  relations: [],
  notes: [],
  references: [],
})

/** What converters are tried with. */
export const datasets: readonly (readonly [name: string, dataset: AnyDataset])[] = [
  ['the real dataset', dataset],
  ['an invented dataset', inventedDataset()],
  ['an empty dataset', emptyDataset()],
]

/** Values that are no dataset, and what a converter says of them. */
export const noDatasets: readonly (readonly [value: unknown, says: RegExp])[] = [
  [
    undefined,
    /: no entities, mentions, events, facts, quotes, relations, notes, references, source,/,
  ],
  [null, /: no entities, mentions/],
  ['dataset', /: no entities, mentions/],
  [[], /: no entities, mentions/],
  [{ ...emptyDataset(), facts: undefined, notes: {} }, /: no facts, notes, or their ids$/],
  [{ ...emptyDataset(), source: undefined }, /: no source, or their ids$/],
  [{ ...emptyDataset(), source: { id: 'report' } }, /: no source, or their ids$/],
  [{ ...emptyDataset(), facts: [{}] }, /: no facts, or their ids$/],
  [{ ...emptyDataset(), facts: [null] }, /: no facts, or their ids$/],
  [{ ...emptyDataset(), entities: [5] }, /: no entities, or their ids$/],
]
