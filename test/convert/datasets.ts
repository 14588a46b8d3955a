import type { AnyDataset } from '../../src/types/index.js'
import { dataset } from '../dataset.js'
import { inventedDataset } from '../invented-report.js'

/** A dataset that has a source and no records. */
const emptyDataset = (): AnyDataset => ({
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
    /: check entities, mentions, events, facts, quotes, relations, notes, references, source$/,
  ],
  [null, /: check entities, mentions/],
  ['dataset', /: check entities, mentions/],
  [[], /: check entities, mentions/],
  [{ ...emptyDataset(), facts: undefined, notes: {} }, /: check facts, notes$/],
  [{ ...emptyDataset(), source: undefined }, /: check source$/],
  [{ ...emptyDataset(), source: { id: 'report' } }, /: check source$/],
  [{ ...emptyDataset(), facts: [{}] }, /: check facts$/],
  [{ ...emptyDataset(), facts: [null] }, /: check facts$/],
  [{ ...emptyDataset(), entities: [5] }, /: check entities$/],
]
