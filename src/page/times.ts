import { entriesOf } from '../query/timeline-entries.js'
import type { AnyEvent } from '../types/any-report.js'
import type { EventStatus } from '../types/event.js'
import { labelOf } from '../vocabularies/label-of.js'
import { calendarOf } from './calendar.js'
import { element, scrolling, section } from './element.js'
import { recordLink } from './record-link.js'
import { paragraphName, type Report } from './report.js'
import { rows } from './rows.js'
import { whenInWords } from './time-in-words.js'
import { warningLink } from './warnings.js'

/** What each status is called above its events, in the order of the page. */
const titles: readonly (readonly [status: EventStatus, title: string])[] = [
  ['planned', 'Planned'],
  ['requested', 'Demanded or ordered'],
  ['possible', 'Possible'],
  ['denied', 'Denied'],
  ['not-occurred', 'Not so, or not so far'],
]

/** Who takes part in an event as an agent. */
function agents(report: Report, { participants }: AnyEvent): HTMLElement {
  const some = participants.filter(({ role }) => role === 'agent')
  return element(
    'td',
    {},
    some.flatMap(({ entity }, index) => [index > 0 ? ', ' : '', recordLink(report, entity)]),
  )
}

/** What the time of an event rests on, with the publications that it is taken from. */
function basis(report: Report, { time }: AnyEvent): HTMLElement {
  const { references = [] } = time
  const own: readonly string[] = report.source.publication?.references ?? []
  const isPublication = references.length > 0 && references.every((id) => own.includes(id))
  const words = isPublication
    ? 'the day of publication: '
    : time.basis === 'external'
      ? 'other sources: '
      : time.edtf === null
        ? ''
        : time.basis === 'inferred'
          ? 'inferred from the text'
          : 'the text'
  return element(
    'td',
    { class: 'basis' },
    words,
    references.flatMap((id, index) => {
      const entry = report.entries.get(id)
      const words = entry?.collection === 'references' ? entry.record.publisher : id
      return [index > 0 ? ', ' : '', recordLink(report, id, words)]
    }),
  )
}

/** What an event is, with its status if it goes on, and what warns of it. */
const what = (report: Report, event: AnyEvent): HTMLElement =>
  element(
    'td',
    {},
    recordLink(report, event.id),
    ' ',
    statusOf(event),
    warningLink(report, event.id),
  )

/** Whose claims make the text tell of an event: those who take a stand on a fact about it. */
function claimants(report: Report, { id }: AnyEvent): HTMLElement {
  const sources = report.facts
    .filter(({ about }) => about.includes(id))
    .flatMap(({ attributions }) => attributions.filter(({ factuality }) => factuality !== 'Uu'))
    .map(({ source }) => source)
  const others = [...new Set(sources)].filter((source) => source !== 'author')
  const shown = others.length > 0 ? others : [...new Set(sources)]
  return element(
    'td',
    {},
    shown.flatMap((source, index) => [index > 0 ? ', ' : '', recordLink(report, source)]),
  )
}

const statusOf = ({ status }: AnyEvent): HTMLElement | undefined =>
  status === 'ongoing' ? element('span', { class: 'tag' }, labelOf(status)) : undefined

/** The events with a date that took place or go on: a row each, under a scale of days. */
function dated(report: Report, events: readonly AnyEvent[]): HTMLElement {
  const calendar = calendarOf(events)
  let last = ''
  const body = events.map((event) => {
    const words = whenInWords(event)
    const isSame = words === last
    last = words
    return element(
      'tr',
      { 'data-id': event.id, class: isSame && 'is-same' },
      element('th', { scope: 'row' }, element('span', { class: isSame && 'unseen' }, words)),
      element('td', { class: 'day' }, calendar.bar(event)),
      what(report, event),
      agents(report, event),
      basis(report, event),
    )
  })
  return scrolling(
    'Events with a date',
    element(
      'table',
      { class: 'rows times' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, 'When'),
          element('th', { scope: 'col', class: 'day' }, 'Calendar, not to scale', calendar.axis()),
          ['What', 'Who acts', 'The date rests on'].map((title) =>
            element('th', { scope: 'col' }, title),
          ),
        ),
      ),
      element('tbody', {}, body),
    ),
  )
}

/** Events in the order of the text. */
const listed = (report: Report, title: string, events: readonly AnyEvent[]): HTMLElement =>
  scrolling(
    title,
    rows(
      ['Where', 'What', 'Who is to act', 'According to', 'When'],
      [...events]
        .sort((a, b) => (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0))
        .map((event) => [
          event.id,
          element('td', { class: 'where' }, paragraphName(report.paragraphOf(event.anchors[0]))),
          what(report, event),
          agents(report, event),
          claimants(report, event),
          element('td', {}, whenInWords(event)),
        ]),
    ),
  )

/** What happened and when; then what is planned, asked for, possible, or not so. */
export function times(report: Report): HTMLElement {
  const events = entriesOf(report.events).map(({ event }) => event)
  const real = events.filter(({ status }) => ['occurred', 'ongoing'].includes(status))
  const withDate = real.filter(({ time }) => time.edtf !== null)
  const withoutDate = real.filter(({ time }) => time.edtf === null)
  const others = titles.map(([status, title]) => ({
    title,
    events: events.filter((event) => event.status === status),
  }))
  const parts = [
    ...(withoutDate.length > 0 ? [{ title: 'Without a date', events: withoutDate }] : []),
    ...others.filter(({ events }) => events.length > 0),
  ]
  return section(
    'when',
    'When',
    events.length === 0 && element('p', {}, 'There are no events in this dataset.'),
    withDate.length > 0 &&
      element(
        'p',
        {},
        'What happened or goes on, as the report tells it.',
        element(
          'span',
          { class: 'day' },
          ' A bar covers the days on which it may lie, and fades where no beginning or no end is known. The dates above the bars are set apart evenly, not by the time between them.',
        ),
      ),
    withDate.length > 0 && dated(report, withDate),
    ...parts.flatMap(({ title, events }) => [
      element('h3', {}, title),
      listed(report, title, events),
    ]),
  )
}
