import { kindOf } from './description.js'
import { element, text } from './element.js'
import { recordLink } from './record-link.js'
import type { Entry, Report } from './report.js'
import { timeInWords } from './time-in-words.js'

/** The head of the page. */
export interface Header {
  /** Shows what is searched for, and what was found. */
  readonly show: (search: string, hits: readonly Entry[]) => void
}

const mostHits = 30

/** What the page is about: where the text was published, if that is known. */
function subject({ source }: Report): (HTMLElement | string)[] {
  const { publication, id } = source
  if (!publication) return ['The text “', text(id), '”']
  const { title, publisher, published, url } = publication
  const words = title ?? 'A report'
  return [
    /^https?:\/\//i.test(url)
      ? element('a', { href: url, rel: 'noreferrer' }, text(words))
      : text(words),
    ' in ',
    text(publisher),
    `, ${timeInWords(published)}`,
  ]
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** How many claims there are, and whom or what most of them are about. */
function scope({ entities, facts }: Report): HTMLElement {
  const sources = new Set(facts.flatMap(({ attributions }) => attributions.map((a) => a.source)))
  const claims = new Map<string, number>()
  for (const id of facts.flatMap(({ about }) => about)) claims.set(id, (claims.get(id) ?? 0) + 1)
  const most = entities
    .map(({ id, name }) => ({ name, count: claims.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ name }) => name)
  const names = new Intl.ListFormat('en-GB')
    .formatToParts(most)
    .map(({ type, value }) => (type === 'element' ? text(value) : value))
  return element(
    'p',
    { class: 'subject' },
    `${counted(facts.length, 'claim')} by ${counted(sources.size, 'source')}`,
    names.length > 0 && ', most often about ',
    names,
    '.',
  )
}

const parts = [
  ['claims', 'Claims'],
  ['contradictions', 'Contradictions'],
  ['when', 'When'],
  ['quotes', 'Quotes'],
  ['text', 'Text'],
  ['notes', 'Notes'],
  ['entities', 'Who and what'],
] as const

/** Completes the head of the page. `search` is called with the words that the reader types. */
export function header(report: Report, search: (words: string) => void): Header {
  const field = element('input', { type: 'search', id: 'search', autocomplete: 'off' })
  const count = element('p', { role: 'status' })
  const found = element('ul', { class: 'hits' })
  field.addEventListener('input', () => search(field.value))
  const head = document.querySelector('header') as HTMLElement
  const line = head.querySelector('.subject')
  line?.append(...subject(report))
  document.title += `: ${line?.textContent}`
  if (report.facts.length > 0) line?.after(scope(report))
  head.append(
    element(
      'nav',
      { 'aria-label': 'Parts of the page' },
      parts.map(([id, words]) => {
        const link = element('a', { href: `#${id}` }, words)
        link.addEventListener('click', (event) => {
          // The address keeps what is chosen.
          event.preventDefault()
          document.getElementById(id)?.scrollIntoView()
          document.getElementById(`${id}-title`)?.focus({ preventScroll: true })
        })
        return link
      }),
    ),
    element(
      'search',
      {},
      element('label', { for: 'search' }, 'Search by word'),
      field,
      count,
      found,
    ),
  )
  let shown = ''
  return {
    show: (words, hits) => {
      if (words === shown) return
      shown = words
      if (field.value !== words) field.value = words
      count.textContent =
        words.trim() === ''
          ? ''
          : `${hits.length === 0 ? 'No' : hits.length} ${hits.length === 1 ? 'record has' : 'records have'} these words${hits.length > mostHits ? `; the first ${mostHits}` : ''}`
      found.replaceChildren(
        ...hits
          .slice(0, mostHits)
          .map((hit) =>
            element(
              'li',
              {},
              element('span', { class: 'kind' }, kindOf(hit)),
              recordLink(report, hit.id),
            ),
          ),
      )
    },
  }
}
