import { labelOf } from '../vocabularies/label-of.js'
import { type Child, element, text } from './element.js'
import { attributionList } from './factuality.js'
import { noteBlock, publication } from './notes.js'
import { recordLink } from './record-link.js'
import { collectionTitles, type Entry, isWarning, type Report } from './report.js'
import { whenInWords } from './time-in-words.js'

const kindNames: Readonly<Record<Entry['collection'], string>> = {
  author: 'the writer of the report',
  entities: 'entity',
  mentions: 'mention',
  events: 'event',
  facts: 'claim',
  quotes: 'quotation',
  relations: 'relation',
  notes: 'note',
  references: 'reference',
}

/** What kind of record it is, in a word or two. */
export function kindOf(entry: Entry): string {
  const kind = kindNames[entry.collection]
  switch (entry.collection) {
    case 'entities':
      return labelOf(entry.record.type)
    case 'events':
      return `${kind}, told as: ${labelOf(entry.record.status)}`
    case 'facts':
    case 'notes':
      return `${kind}, ${labelOf(entry.record.kind)}`
    case 'quotes':
      return `${labelOf(entry.record.type)} ${kind}`
    default:
      return kind
  }
}

/** What a record says, besides its label. */
function substance(report: Report, entry: Entry): Child[] {
  switch (entry.collection) {
    case 'events':
      return [element('p', {}, whenInWords(entry.record))]
    case 'entities': {
      const { aliases, description } = entry.record
      return [
        element('p', {}, text(description)),
        aliases.length > 0 &&
          element(
            'p',
            { class: 'aside' },
            'Also ',
            text(aliases.join(', '), report.source.language),
          ),
      ]
    }
    case 'quotes':
      return [
        'text' in entry.record &&
          'paraphrase' in entry.record &&
          element('p', {}, element('q', {}, text(entry.record.text, report.source.language))),
      ]
    case 'notes':
      return [noteBlock(report, entry.record)]
    case 'references':
      return publication(entry.record)
    default:
      return []
  }
}

/** The records that a record refers to, or that refer to it, by collection. */
function linkedRecords(report: Report, entry: Entry): HTMLElement[] {
  const linked = [...report.linked(entry.id)].flatMap((id) => report.entries.get(id) ?? [])
  const shown = new Set(
    entry.collection === 'facts' ? entry.record.attributions.map(({ source }) => source) : [],
  )
  return Object.entries(collectionTitles).flatMap(([collection, title]) => {
    // Notes are shown in full, and who holds a fact stands with it.
    const some = linked.filter(
      (one) =>
        one.collection === collection &&
        !shown.has(one.id) &&
        (collection !== 'notes' || entry.collection === 'references'),
    )
    if (some.length === 0) return []
    return element(
      'details',
      { open: some.length <= 6 },
      element('summary', {}, `${title} (${some.length})`),
      element(
        'ul',
        {},
        some.map((one) => element('li', {}, recordLink(report, one.id))),
      ),
    )
  })
}

/** What the page says of a record when it is pointed at: the record, who holds it, and what warns of it. */
export function summary(report: Report, entry: Entry): Child[] {
  const notes = entry.collection === 'notes' ? [] : report.notesOn(entry.id)
  return [
    element('p', { class: 'kind' }, kindOf(entry)),
    // Whose claim it is comes before the claim, lest it be read as true.
    entry.collection === 'facts' && attributionList(report, entry.record),
    element('h2', {}, text(entry.collection === 'notes' ? 'A note' : entry.label)),
    ...substance(report, entry),
    ...notes.filter(isWarning).map((note) => noteBlock(report, note)),
  ]
}

/** The rest of what the page says of a record that is chosen: other notes, all that it is linked with, and its JSON. */
export function details(report: Report, entry: Entry): Child[] {
  const notes = entry.collection === 'notes' ? [] : report.notesOn(entry.id)
  return [
    ...notes.filter((note) => !isWarning(note)).map((note) => noteBlock(report, note)),
    ...linkedRecords(report, entry),
  ]
}
