import { dataset } from '../data/index.js'

export { dataset }

/** A deep copy of the dataset that may be changed. */
export const copyOfDataset = () => JSON.parse(JSON.stringify(dataset))

/** Every record, the source included. */
export const allRecords = Object.values(dataset).flat()
