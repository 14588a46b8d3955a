import type { AnyQuote } from '../types/any-report.js'
import { element, folded, section, text } from './element.js'
import { noteBlock } from './notes.js'
import { recordLink } from './record-link.js'
import { isWarning, paragraphName, type Report } from './report.js'

/** The words of a quotation, as far as they are the speaker's; and the whole in the editor's words. */
function words(report: Report, quote: AnyQuote): HTMLElement[] {
  const { language } = report.source
  const quoted = (part: string) => text(`“${part}”`, language)
  switch (quote.type) {
    case 'direct':
      return [
        element(
          'blockquote',
          {},
          quote.text.split('\n').map((part) => element('p', {}, quoted(part))),
        ),
      ]
    case 'mixed':
      return [
        element('blockquote', {}, element('p', {}, text(quote.paraphrase))),
        element(
          'p',
          { class: 'aside' },
          'In quotation marks: ',
          quote.text.split('\n').flatMap((part, index) => [index > 0 ? ', ' : '', quoted(part)]),
        ),
      ]
    case 'indirect':
      return [element('blockquote', {}, element('p', {}, text(quote.paraphrase)))]
  }
}

const explanations = {
  direct: 'direct, in the words that the report prints',
  mixed: 'partly direct, in the editor’s words around those in quotation marks',
  indirect: 'indirect, in the editor’s words',
} as const

/** The warnings on the facts and events of a quotation that are not on the quotation itself. */
function partNotes(report: Report, quote: AnyQuote) {
  const own = new Set(report.notesOn(quote.id))
  const parts = report.facts.filter((fact) => fact.quote === quote.id)
  const all = parts.flatMap(({ id, about }) => [
    ...report.notesOn(id),
    ...about.flatMap((one) => {
      const entry = report.entries.get(one)
      return entry?.collection === 'events' ? report.notesOn(one) : []
    }),
  ])
  return [...new Set(all)].filter((note) => isWarning(note) && !own.has(note))
}

function quotation(report: Report, quote: AnyQuote): HTMLElement {
  const warnings = report.warningsOn(quote.id)
  const more = partNotes(report, quote)
  const place = paragraphName(report.paragraphOf(quote.content[0]))
  return element(
    'div',
    { class: 'quotation', 'data-id': quote.id },
    element(
      'div',
      {},
      element(
        'p',
        { class: 'aside' },
        recordLink(report, quote.id, place),
        `, ${explanations[quote.type]}`,
        quote.addressee !== undefined && ', to ',
        quote.addressee !== undefined && recordLink(report, quote.addressee),
        quote.nestedIn !== undefined && ', as told in ',
        quote.nestedIn !== undefined &&
          recordLink(report, quote.nestedIn, report.shortLabel(quote.nestedIn)),
      ),
      isTranslated(report, quote) &&
        element('p', { class: 'warning' }, 'Do not use these words as they stand.'),
      words(report, quote),
    ),
    warnings.length + more.length > 0 &&
      element(
        'div',
        { class: 'warnings' },
        warnings.map((note) => noteBlock(report, note)),
        more.length > 0 &&
          folded(
            `${more.length} ${more.length === 1 ? 'warning' : 'warnings'} on parts of it`,
            () => more.map((note) => noteBlock(report, note)),
            more.length === 1,
          ),
      ),
  )
}

/** Whether a note says that quoted words are a translation, and so not the speaker's. */
const isTranslated = (report: Report, quote: AnyQuote): boolean =>
  'text' in quote && report.notesOn(quote.id).some(({ kind }) => kind === 'translation')

/** The quotations in words that seem to be a translation: those words are not the speaker's. */
function translated(report: Report, inOrder: readonly AnyQuote[]): HTMLElement | undefined {
  const some = inOrder.filter((quote) => isTranslated(report, quote))
  if (some.length === 0) return undefined
  return element(
    'div',
    { class: 'warnings' },
    element(
      'p',
      {},
      'Do not use these quotations as they stand: notes say that their words are not, or not all, the speaker’s.',
    ),
    element(
      'ul',
      {},
      some.map(({ id, content }) => {
        const place = paragraphName(report.paragraphOf(content[0]))
        return element('li', {}, recordLink(report, id, `${place} ${report.shortLabel(id)}`))
      }),
    ),
  )
}

/** What is said, by speaker, with what warns of it beside. */
export function quotes(report: Report): HTMLElement {
  const inOrder = [...report.quotes].sort(
    (a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0),
  )
  const speakers = [...new Set(inOrder.map(({ speaker }) => speaker))]
  return section(
    'quotes',
    'Quotations',
    report.quotes.length === 0
      ? element('p', {}, 'There are no quotations in this dataset.')
      : element(
          'p',
          {},
          'Only what stands in quotation marks are words that the report prints. Read the warnings before you quote them.',
        ),
    translated(report, inOrder),
    ...speakers.flatMap((speaker) => [
      element('h3', {}, recordLink(report, speaker)),
      ...inOrder
        .filter((quote) => quote.speaker === speaker)
        .map((quote) => quotation(report, quote)),
    ]),
  )
}
