import type { AnyNote, AnyReference } from '../types/any-report.js'
import { labelOf } from '../vocabularies/label-of.js'
import { element, section, text } from './element.js'
import { addressOf, recordLink } from './record-link.js'
import type { Report } from './report.js'

/** What fields are called where their names are no words for people. */
const fieldNames: Readonly<Record<string, string>> = {
  text: 'wording',
  'time.edtf': 'date',
  'quantity.comparator': 'quantity',
  'quantity.value': 'number',
}
const fieldsInWords = ['text', 'paraphrase', 'statement', 'title', 'name', 'description']

/** The value that a note proposes: words in quotation marks, values of a vocabulary in words. */
function betterValue({ field, value }: NonNullable<AnyNote['better']>): (HTMLElement | string)[] {
  const isWords = fieldsInWords.includes(field)
  return [
    `Better ${fieldNames[field] ?? field}: `,
    text(isWords ? `“${value}”` : /^[a-z-]+$/.test(value) ? labelOf(value) : value),
  ]
}

/** Who published a reference; its title where others of a note are by the same publisher. */
function publisherOf(report: Report, id: string, among: readonly string[]): string {
  const publisher = (one: string) => {
    const entry = report.entries.get(one)
    return entry?.collection === 'references' ? entry.record.publisher : one
  }
  const own = publisher(id)
  const isOnly = among.filter((one) => publisher(one) === own).length === 1
  return isOnly ? own : report.shortLabel(id)
}

/** A note: why it is written, what it says, what it proposes, and what it rests on. */
export function noteBlock(report: Report, note: AnyNote): HTMLElement {
  const { better, references } = note
  return element(
    'div',
    { class: `note is-${note.kind}`, 'data-id': note.id },
    element(
      'p',
      {},
      element(
        'a',
        { class: 'kind', href: addressOf(note.id), 'data-id': note.id },
        labelOf(note.kind),
      ),
      ' ',
      text(note.text),
    ),
    better && element('p', { class: 'better' }, ...betterValue(better)),
    references.length > 0 &&
      element(
        'p',
        { class: 'aside' },
        'Rests on ',
        references.flatMap((id, index) => [
          index > 0 ? ', ' : '',
          recordLink(report, id, publisherOf(report, id, references)),
        ]),
      ),
  )
}

/** Where a publication can be read. A web address may be any text: only those of web pages become links. */
export function publication({ title, publisher, url, published }: AnyReference): HTMLElement[] {
  const isWeb = /^https?:\/\//i.test(url)
  return [
    isWeb
      ? element('a', { href: url, rel: 'noreferrer' }, text(title))
      : element('span', {}, text(title), ` (${url})`),
    element('span', { class: 'aside' }, ` ${[publisher, published].filter(Boolean).join(', ')}`),
  ]
}

const kinds = ['translation', 'discrepancy', 'context', 'ambiguity', 'annotation'] as const

/** All notes by kind, and the publications that they rest on. */
export function notes(report: Report): HTMLElement {
  const some = kinds.flatMap((kind) => {
    const ofKind = report.notes.filter((note) => note.kind === kind)
    return ofKind.length === 0
      ? []
      : element(
          'details',
          {},
          element('summary', {}, `${titleOf[kind]} (${ofKind.length})`),
          ofKind.map((note) =>
            element('div', { class: 'remark' }, noteBlock(report, note), aboutLine(report, note)),
          ),
        )
  })
  return section(
    'notes',
    'Notes and references',
    report.notes.length === 0
      ? element('p', {}, 'There are no notes in this dataset.')
      : element(
          'p',
          {},
          'What the editor of the data remarks. Where a note says more than the report does, it names the publications that it rests on.',
        ),
    ...some,
    report.references.length > 0 &&
      element(
        'details',
        {},
        element('summary', {}, `References (${report.references.length})`),
        element(
          'ul',
          { class: 'references' },
          report.references.map((one) => element('li', { 'data-id': one.id }, publication(one))),
        ),
      ),
  )
}

const titleOf = {
  translation: 'Wording that is not the speaker’s',
  discrepancy: 'What is at odds',
  context: 'Context from outside the report',
  ambiguity: 'What the editor decided',
  annotation: 'For annotators',
} as const

const aboutLine = (report: Report, { about }: AnyNote): HTMLElement =>
  element(
    'ul',
    { class: 'aside', 'aria-label': 'It is about' },
    about.map((id) => element('li', {}, recordLink(report, id, report.shortLabel(id)))),
  )
