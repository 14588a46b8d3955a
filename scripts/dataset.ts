import { dataset } from '../data/index.js'
import { datasetSchema } from '../src/schemas/index.js'

/** What is wrong with the data, a line for each problem. */
export function problemsOfData(): string[] {
  const issues = datasetSchema.safeParse(dataset).error?.issues ?? []
  return issues.map(({ path, message }) => `${nameOf(path)}: ${message}`)
}

/** A path with the id of the record, which its author knows it by: `facts.banks-number-two.quote`. */
function nameOf(path: readonly PropertyKey[]): string {
  const [name, index, ...rest] = path
  const records: unknown = dataset[String(name) as keyof typeof dataset]
  const id = Array.isArray(records) ? records[Number(index)]?.id : undefined
  return [name, id ?? index, ...rest].map(String).join('.')
}
