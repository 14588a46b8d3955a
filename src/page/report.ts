import { type Found, readDataset } from '../rules/read-dataset.js'
import type { Anchor } from '../types/anchor.js'
import type { AnyDataset, AnyNote } from '../types/any-report.js'
import { labelOf } from '../vocabularies/label-of.js'

/** The collections in the order in which the page lists their records. */
export const collectionTitles = {
  facts: 'Claims',
  quotes: 'Quotes',
  events: 'Events',
  entities: 'Who and what',
  notes: 'Notes',
  relations: 'Relations',
  mentions: 'Mentions',
  references: 'References',
} as const
type Collection = keyof typeof collectionTitles

type AnyOf<Name extends Collection> = AnyDataset[Name][number]

/** Something that can be chosen: a record in its collection, or the author. */
export type Entry =
  | { readonly [Name in Collection]: RecordEntry<Name> }[Collection]
  | { readonly collection: 'author'; readonly id: string; readonly label: string }

interface RecordEntry<Name extends Collection> {
  readonly collection: Name
  readonly id: string
  /** What the page calls it. */
  readonly label: string
  readonly record: AnyOf<Name>
}

/** A dataset with what the page looks up in it. */
export interface Report extends AnyDataset {
  readonly entries: ReadonlyMap<string, Entry>
  /** The name of an entity, of the author, or of the editor. */
  name(id: string): string
  /** What the page calls a record where there is little room. */
  shortLabel(id: string): string
  /** What a record refers to, and what refers to it. */
  linked(id: string): ReadonlySet<string>
  /** The notes on a record. */
  notesOn(id: string): readonly AnyNote[]
  /** The notes on a record that warn: of wording that is not the speaker's, and of what is at odds. */
  warningsOn(id: string): readonly AnyNote[]
  /** The index of the paragraph of an anchor; that of the one before if it is in none. */
  paragraphOf(anchor: Anchor | undefined): number
}

/** How a paragraph is called. */
export const paragraphName = (index: number): string => `¶${index + 1}`

export const isWarning = ({ kind }: AnyNote): boolean =>
  kind === 'translation' || kind === 'discrepancy'

function linksIn(found: readonly Found[]): Map<string, ReadonlySet<string>> {
  const links = new Map<string, Set<string>>()
  const link = (from: string, to: string) => {
    links.set(from, (links.get(from) ?? new Set()).add(to))
  }
  for (const { record, references } of found) {
    for (const { id, target } of references) {
      if (!target) continue
      link(String(record.id), id)
      link(id, String(record.id))
    }
  }
  return links
}

/** The beginning of words where there may be too many. */
export const shortened = (words: string, most = 90): string =>
  words.length > most ? `${words.slice(0, most)}…` : words

/** Reads a dataset for the page. */
export function readReport(dataset: AnyDataset): Report {
  const { entities, facts, notes } = dataset
  const names = new Map([
    ['author', 'the report’s author'],
    ['editor', 'the data’s editor'],
    [dataset.source.id, 'the text'],
    ...entities.map(({ id, name }): [string, string] => [id, name]),
  ])
  const name = (id: string) => names.get(id) ?? id
  const entries = new Map<string, Entry>()
  const author = { collection: 'author', id: 'author', label: name('author') } as const
  entries.set('author', author)
  const add = <Name extends Collection>(
    collection: Name,
    labelled: (record: AnyOf<Name>) => string,
  ) => {
    for (const record of dataset[collection] as readonly AnyOf<Name>[]) {
      const entry = { collection, id: record.id, label: labelled(record), record }
      entries.set(record.id, entry as Entry)
    }
  }
  add('facts', (one) => one.statement)
  add('quotes', (one) => {
    const words = 'paraphrase' in one ? one.paraphrase : `“${one.text}”`
    return `${name(one.speaker)}: ${words}`
  })
  add('events', (one) => one.title)
  add('entities', (one) => one.name)
  add('mentions', (one) => `${name(one.entity)} (${labelOf(one.level)})`)
  add('notes', (one) => shortened(one.text))
  add('references', (one) => one.title)
  const shortLabel = (id: string) => shortened(entries.get(id)?.label ?? name(id))
  add('relations', (one) => {
    return `${shortLabel(one.from)} ${labelOf(one.type)} ${shortLabel(one.to)}`
  })

  const links = linksIn(readDataset(dataset).found)
  const held = facts.filter(({ attributions }) =>
    attributions.some(({ source, factuality }) => source === 'author' && factuality !== 'Uu'),
  )
  links.set('author', new Set(held.map(({ id }) => id)))
  const notesAbout = new Map<string, AnyNote[]>()
  for (const note of notes) {
    for (const id of note.about) {
      const others = notesAbout.get(id)
      if (others) others.push(note)
      else notesAbout.set(id, [note])
    }
  }
  const notesOn = (id: string) => notesAbout.get(id) ?? []
  const { paragraphs } = dataset.source
  return {
    ...dataset,
    entries,
    name,
    shortLabel,
    linked: (id) => links.get(id) ?? new Set(),
    notesOn,
    warningsOn: (id) => notesOn(id).filter(isWarning),
    paragraphOf: (anchor) => {
      const after = paragraphs.findIndex(({ start }) => start > (anchor?.start ?? 0))
      return Math.max(0, (after < 0 ? paragraphs.length : after) - 1)
    },
  }
}
