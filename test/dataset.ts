import * as data from '../data/index.js'

const { source, entities, mentions, events, facts, quotes, relations, notes, references } = data

/** The collections of this report, as a dataset. */
export const dataset = {
  source,
  entities,
  mentions,
  events,
  facts,
  quotes,
  relations,
  notes,
  references,
}

/** A deep copy of the dataset that may be changed. */
export const copyOfDataset = () => JSON.parse(JSON.stringify(dataset))

/** Every record, the source included. */
export const allRecords = Object.values(dataset).flat()
