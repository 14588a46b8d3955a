import { collections } from '../collections.js'
import type { Collection } from '../rules/fields.js'
import { mostRecords } from '../rules/limits.js'
import { anchorsOf, elementsOf, isObject, type Unknown } from '../rules/read-dataset.js'
import { fold } from '../text/folding.js'
import { readAnchor } from '../text/read-anchor.js'
import type { Anchor } from '../types/anchor.js'
import type { Paragraphs } from './paragraphs.js'

/** A quotation with words to compare. */
export interface ComparedQuote {
  readonly id: string
  readonly text: unknown
  /** Where the words stand; `undefined` if that cannot be read. */
  readonly stretches: readonly (Anchor | undefined)[] | undefined
}

/** An anchor of a record. */
interface ComparedAnchor {
  readonly id: string
  readonly path: readonly (string | number)[]
  readonly anchor: Anchor
}

/** What is compared of a dataset. It is read once and copied: what is wrong with a dataset shows before the work begins. */
export interface Compared {
  readonly paragraphs: Paragraphs
  readonly sha256: unknown
  readonly language: string
  readonly finalLineBreak: boolean
  readonly quotes: readonly ComparedQuote[]
  /** The expressions that may stand in each mention by name, folded, by the id of the mention. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>
  readonly anchors: readonly ComparedAnchor[]
}

/** The collections whose records have anchors or names. */
const compared = /* @__PURE__ */ collections.filter((collection) => collection !== 'references')

/** What is wrong with a dataset, told apart from what a getter or a proxy in it throws. */
class DatasetError extends TypeError {}

function readSource(
  source: unknown,
): Pick<Compared, 'paragraphs' | 'sha256' | 'language' | 'finalLineBreak'> {
  if (!isObject(source) || !Array.isArray(source.paragraphs) || !isObject(source.canonicalForm)) {
    throw new DatasetError(
      'The dataset has no source: give { source, … }, as datasetSchema returns it',
    )
  }
  const paragraphs = source.paragraphs.map((paragraph: unknown, index) => {
    const { start, end, sha256, folded } = isObject(paragraph) ? paragraph : {}
    const isParagraph =
      readAnchor({ start, end }) !== undefined &&
      typeof sha256 === 'string' &&
      (folded === undefined || typeof folded === 'string')
    if (!isParagraph) {
      throw new DatasetError(
        `source.paragraphs[${index}] is not a paragraph: give { start, end, sha256 }, as buildSource does`,
      )
    }
    return { start, end, sha256, folded } as Paragraphs[number]
  })
  return {
    paragraphs,
    sha256: source.sha256,
    language: String(source.language),
    finalLineBreak: source.canonicalForm.finalLineBreak === true,
  }
}

/** The records of each collection that is given. */
function readRecords(dataset: Unknown): ReadonlyMap<Collection, readonly Unknown[]> {
  return new Map(
    compared.map((name) => {
      const records = dataset[name] === undefined ? [] : dataset[name]
      if (!Array.isArray(records) || !records.every(isObject)) {
        throw new DatasetError(
          `${name} is not an array of records: give them as datasetSchema does`,
        )
      }
      return [name, elementsOf(records, mostRecords) as readonly Unknown[]]
    }),
  )
}

function readNames(
  entities: readonly Unknown[],
  mentions: readonly Unknown[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map(
    entities.map(({ id, name, aliases }, index) => {
      const all: unknown[] = [name, ...(Array.isArray(aliases) ? aliases : [undefined])]
      if (!all.every((one) => typeof one === 'string')) {
        throw new DatasetError(
          `entities[${index}] has no name or aliases: give a string, and an array of strings`,
        )
      }
      return [id, new Set(all.map(fold))]
    }),
  )
  return new Map(
    mentions
      .filter(({ level }) => level === 'name')
      .map(({ id, entity }) => [String(id), names.get(entity) ?? new Set<string>()]),
  )
}

const readQuotes = (quotes: readonly Unknown[]): ComparedQuote[] =>
  quotes.flatMap(({ id, text, direct, content }) => {
    if (text === undefined) return []
    const all: unknown = direct ?? content
    return { id: String(id), text, stretches: Array.isArray(all) ? all.map(readAnchor) : undefined }
  })

function read(dataset: unknown): Compared {
  const whole = isObject(dataset) ? dataset : {}
  const source = readSource(whole.source)
  const records = readRecords(whole)
  const of = (name: Collection) => records.get(name) as readonly Unknown[]
  return {
    ...source,
    quotes: readQuotes(of('quotes')),
    names: whole.entities === undefined ? new Map() : readNames(of('entities'), of('mentions')),
    anchors: compared.flatMap((collection) =>
      of(collection).flatMap((record) =>
        anchorsOf(collection, record).map((anchor) => ({
          id: String(record.id),
          path: anchor.at(),
          anchor: { start: anchor.start, end: anchor.end },
        })),
      ),
    ),
  }
}

/** Reads what is compared of a dataset. Throws a TypeError if it is no dataset, or cannot be read. */
export function readCompared(dataset: unknown): Compared {
  try {
    return read(dataset)
  } catch (cause) {
    if (cause instanceof DatasetError) throw cause
    throw new TypeError(
      'The dataset cannot be read, since a getter or a proxy in it throws: give plain data, such as datasetSchema returns',
      { cause },
    )
  }
}
