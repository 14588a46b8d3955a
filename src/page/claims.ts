import type { AnyFact } from '../types/any-report.js'
import type { Factuality } from '../types/fact.js'
import { labelOf } from '../vocabularies/label-of.js'
import { withArrowKeys } from './arrow-keys.js'
import { element, folded, scrolling, section, styled } from './element.js'
import { facts } from './facts.js'
import { formOf, sample } from './factuality.js'
import { recordLink } from './record-link.js'
import { paragraphName, type Report } from './report.js'

/** A fact and the place of its column. */
interface Column {
  readonly fact: AnyFact
  readonly index: number
  readonly paragraph: number
}

/** A sign in the row of a source, or of the notes. */
interface Sign {
  readonly column: Column
  readonly form: string
  readonly words: string
}

interface Row {
  readonly id: string | undefined
  readonly title: string
  readonly signs: readonly Sign[]
}

/** The facts in the order of the text. */
const inOrder = (facts: readonly AnyFact[]): AnyFact[] =>
  [...facts].sort((a, b) => (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0))

/** Whoever holds facts, in the order in which they first do; the author last. */
function sourcesOf(columns: readonly Column[]): string[] {
  const sources = new Set(
    columns.flatMap(({ fact }) => fact.attributions.map(({ source }) => source)),
  )
  const hasAuthor = sources.delete('author')
  return [...sources, ...(hasAuthor ? ['author'] : [])]
}

function rowsOf(report: Report, columns: readonly Column[]): Row[] {
  const signs = new Map<string, Sign[]>(sourcesOf(columns).map((source) => [source, []]))
  for (const column of columns) {
    const { attributions, id, statement } = column.fact
    const warned = report.warningsOn(id).length > 0 ? ' (a note warns of it)' : ''
    for (const [index, { source, factuality }] of attributions.entries()) {
      const tellers = attributions.slice(index + 1).filter((one) => one.source !== 'author')
      const told = tellers.map((one) => `, as told by ${report.name(one.source)}`).join('')
      const words = `${labelOf(factuality)}${told}: ${statement}${warned}`
      signs.get(source)?.push({ column, form: formOf(factuality), words })
    }
  }
  const rows = [...signs].map(([id, ofSource]): Row => {
    return { id, title: report.name(id), signs: ofSource }
  })
  const warned = columns.flatMap((column): Sign[] => {
    if (report.warningsOn(column.fact.id).length === 0) return []
    return [{ column, form: 'is-warning', words: `A note warns of: ${column.fact.statement}` }]
  })
  if (warned.length > 0) rows.push({ id: undefined, title: 'Warnings in notes', signs: warned })
  return rows
}

/** Sums up what stands in each paragraph: the paragraphs, each with the number of its columns. */
function groupsOf(
  columns: readonly Column[],
): { paragraph: number; first: number; count: number }[] {
  const groups: { paragraph: number; first: number; count: number }[] = []
  for (const { paragraph, index } of columns) {
    const last = groups.at(-1)
    if (last?.paragraph === paragraph) last.count++
    else groups.push({ paragraph, first: index, count: 1 })
  }
  return groups
}

function table(report: Report, columns: readonly Column[]): HTMLElement {
  const groups = groupsOf(columns)
  const sign = ({ column, form, words }: Sign, first: number) =>
    styled(
      element('button', {
        type: 'button',
        class: `sign ${form}`,
        'data-id': column.fact.id,
        'aria-label': words,
        tabindex: -1,
      }),
      { '--at': column.index - first },
    )
  const cells = ({ signs }: Row) => {
    const made: HTMLElement[] = []
    let empty = { columns: 0, facts: 0 }
    const fill = () => {
      if (empty.columns > 0) {
        made.push(styled(element('td', { colspan: empty.columns }), { '--facts': empty.facts }))
      }
      empty = { columns: 0, facts: 0 }
    }
    let next = 0
    for (const { first, count } of groups) {
      const here: Sign[] = []
      for (let one = signs[next]; one && one.column.index < first + count; one = signs[++next]) {
        here.push(one)
      }
      if (here.length === 0) {
        empty = { columns: empty.columns + 1, facts: empty.facts + count }
        continue
      }
      fill()
      made.push(
        styled(element('td', {}, ...here.map((one) => sign(one, first))), { '--facts': count }),
      )
    }
    fill()
    return made
  }
  const made = element(
    'table',
    { class: 'claims', 'aria-label': 'Who makes which claims, and how surely, by paragraph' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col', class: 'name' }, element('span', { class: 'unseen' }, 'Who')),
        groups.map(({ paragraph, count }) =>
          styled(element('th', { scope: 'col', class: 'column' }, paragraphName(paragraph)), {
            '--facts': count,
          }),
        ),
      ),
    ),
    element(
      'tbody',
      {},
      rowsOf(report, columns).map((row) =>
        element(
          'tr',
          { 'data-row': true, class: row.id === undefined && 'is-notes' },
          element(
            'th',
            { scope: 'row', class: 'name' },
            row.id === undefined ? row.title : recordLink(report, row.id),
          ),
          cells(row),
        ),
      ),
    ),
  )
  return withArrowKeys(styled(made, { '--all': columns.length, '--groups': groups.length }))
}

/** What the signs mean, of those that the dataset has. */
function legend(facts: readonly AnyFact[], hasWarnings: boolean): HTMLElement {
  const used = new Set(facts.flatMap(({ attributions }) => attributions.map((a) => a.factuality)))
  const order: readonly Factuality[] = ['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'CTu', 'Uu']
  const meaning = (one: Factuality) =>
    one === 'Uu' ? 'uncommitted: passes on what others say' : labelOf(one)
  return element(
    'ul',
    { class: 'legend', 'aria-label': 'What the signs mean' },
    order.filter((one) => used.has(one)).map((one) => element('li', {}, sample(one), meaning(one))),
    hasWarnings &&
      element(
        'li',
        {},
        element('span', { class: 'sign sample is-warning', 'aria-hidden': 'true' }),
        'a note warns of it',
      ),
  )
}

/** The claims: a row for each source, a column for each fact. */
export function claims(report: Report): HTMLElement {
  const columns = inOrder(report.facts).map((fact, index): Column => {
    return { fact, index, paragraph: report.paragraphOf(fact.anchors[0]) }
  })
  const title = 'Claims, source by source'
  if (columns.length === 0) {
    return section('claims', title, element('p', {}, 'There are no claims in this dataset.'))
  }
  const hasWarnings = columns.some(({ fact }) => report.warningsOn(fact.id).length > 0)
  return section(
    'claims',
    title,
    element(
      'p',
      {},
      'Each column is one statement, in the order of the text; each row is someone who holds statements. Point at a sign, tap it, or go there with the arrow keys, to read the statement; choose it to see all that belongs to it. The same is below in words.',
    ),
    legend(report.facts, hasWarnings),
    scrolling('Who claims what', table(report, columns)),
    folded(`All ${columns.length} claims in words`, () =>
      facts(
        report,
        columns.map(({ fact }) => fact),
      ),
    ),
  )
}
