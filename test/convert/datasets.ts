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
  [undefined, /it lacks source, entities, mentions, events, facts, quotes, relations, notes, ref/],
  [null, /it lacks source, entities/],
  ['dataset', /it lacks source, entities/],
  [[], /it lacks source, entities/],
  [{ ...emptyDataset(), facts: undefined, notes: {} }, /it lacks facts, notes$/],
  [{ ...emptyDataset(), source: undefined }, /it lacks source$/],
  [{ ...emptyDataset(), source: { id: 'report' } }, /: source lacks length, canonicalForm, par/],
  [{ ...emptyDataset(), facts: [{}] }, /: facts\.0 lacks id, kind, about, attributions, anchors$/],
  [{ ...emptyDataset(), facts: [null] }, /: facts\.0 lacks id, kind, about/],
  [{ ...emptyDataset(), entities: [5] }, /: entities\.0 lacks id, type, aliases$/],
  [
    { ...emptyDataset(), relations: [{ id: 'r1', type: 'before', anchor: { start: 1 } }] },
    /: relations\.0\.anchor lacks end$/,
  ],
]
