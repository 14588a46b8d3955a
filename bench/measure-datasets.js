// Prints how many datasets of this size each validator checks, as a share of zod's record schemas without the rules of the
// set; or what the first dataset of some size takes.
import { createRequire } from 'node:module'
import isDatasetByAjv from './ajv-dataset.js'
import { median } from './tools.js'

const load = createRequire(import.meta.url)
const guards = load('ukraine-feb-2022/guards')
const schemas = load('ukraine-feb-2022/schemas')
const { $schema: _, version: __, ...dataset } = load('ukraine-feb-2022/json/dataset.json')
const kinds = {
  entities: 'entity',
  mentions: 'mention',
  events: 'event',
  facts: 'fact',
  quotes: 'quote',
  relations: 'relation',
  notes: 'note',
  references: 'reference',
}
const capital = (kind) => kind[0].toUpperCase() + kind.slice(1)
const ofRecords = (accepts) => (value) =>
  accepts('source', value.source) &&
  Object.entries(kinds).every(([name, kind]) => value[name].every((one) => accepts(kind, one)))

const validators = {
  "zod's record schemas alone": ofRecords(
    (kind, one) => schemas[`${kind}Schema`].safeParse(one).success,
  ),
  'guards of records alone': ofRecords((kind, one) => guards[`is${capital(kind)}`](one)),
  '`isDataset`': guards.isDataset,
  '`datasetSchema`': (value) => schemas.datasetSchema.safeParse(value).success,
  'Ajv on `dataset.json`, without the rules': isDatasetByAjv,
}

function time(accepts, value, rounds) {
  const start = process.cpuUsage()
  for (let round = 0; round < rounds; round++) {
    if (!accepts(value)) throw new Error('The dataset is rejected')
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / rounds
}

/** How many datasets of this size each checks, in interleaved runs. */
function speeds() {
  const times = Object.fromEntries(Object.keys(validators).map((name) => [name, []]))
  for (let run = 0; run < 41; run++) {
    for (const [name, accepts] of Object.entries(validators)) {
      const spent = time(accepts, dataset, 10)
      if (run >= 10) times[name].push(spent)
    }
  }
  const [first] = Object.values(times).map(median)
  return Object.entries(times).map(([name, all]) => ({
    name,
    share: first / median(all),
    perSecond: 1_000_000 / median(all),
  }))
}

const words = ['title', 'statement', 'description', 'url']
const ids = new Set(Object.keys(kinds).flatMap((name) => dataset[name].map(({ id }) => id)))
// A line feed stands between two copies of the text.
const step = dataset.source.length + 1

/** A value of the report in its nth copy: with ids, words and places of its own. */
function copyOf(value, nth, key = '', kind = '') {
  if (Array.isArray(value)) return value.map((one) => copyOf(one, nth, key, kind))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, copyOf(one, nth, name, kind)]),
    )
  }
  if (key === 'start' || key === 'end') return value + nth * step
  if (key === 'wikidata') return `${value}${1000 + nth}`
  if (ids.has(value) && key !== 'type') return `${value}-${nth}`
  const isWords = key === 'text' ? kind === 'notes' : words.includes(key)
  return isWords ? `${value}${nth}` : value
}
/** A dataset of at least so many records, as it comes from JSON: the report again and again. */
function datasetOf(records) {
  const copies = Array.from({ length: Math.ceil(records / ids.size) }, (_, nth) => nth)
  const { source } = dataset
  const whole = {
    ...copyOf(source, 0),
    length: copies.length * step - 1,
    paragraphs: copies.flatMap((nth) => copyOf(source.paragraphs, nth)),
  }
  const collections = Object.keys(kinds).map((name) => [
    name,
    copies.flatMap((nth) => copyOf(dataset[name], nth, '', name)),
  ])
  return JSON.parse(JSON.stringify({ source: whole, ...Object.fromEntries(collections) }))
}

/** The microseconds a record that the first dataset of a size takes in a program that has checked this report before. */
function first(name, records) {
  const accepts = validators[`\`${name}\``]
  const value = datasetOf(records)
  for (let run = 0; run < 30; run++) accepts(dataset)
  const count = Object.keys(kinds).reduce((sum, kind) => sum + value[kind].length, 0)
  return { records: count, cpu: time(accepts, value, 1) }
}

const [task, ...args] = process.argv.slice(2)
console.log(JSON.stringify(task === 'first' ? first(args[0], Number(args[1])) : speeds()))
