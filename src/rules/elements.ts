import { type Collection, fields } from './fields.js'
import { mostRecords } from './limits.js'
import { once } from './once.js'
import { elementsOf, isObject, valueAt } from './read-dataset.js'

/** The lists of a record of a collection, by their paths. */
const listsOf = /* @__PURE__ */ once((collection: Collection): readonly string[] => {
  const { anchors, references, sets } = fields[collection]
  const lists = [...anchors, ...Object.keys(references)]
    .filter((path) => path.includes('.*'))
    .map((path) => path.slice(0, path.indexOf('.*')))
  return [...new Set([...lists, ...Object.keys(sets)])]
})

/** How many elements the lists in the records of a collection have in all. One list may be part of many records. */
export function countElements(collection: Collection, records: unknown): number {
  const lists = listsOf(collection)
  let count = 0
  for (const record of elementsOf(records, mostRecords)) {
    if (!isObject(record)) continue
    for (const path of lists) {
      const value = valueAt(record, path)
      if (Array.isArray(value)) count += value.length
    }
  }
  return count
}
