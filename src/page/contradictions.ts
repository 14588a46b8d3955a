import type { AnyFact, AnyQuote, AnyRelation } from '../types/any-report.js'
import { labelOf } from '../vocabularies/label-of.js'
import { element, section, text } from './element.js'
import { facts } from './facts.js'
import { attributionList } from './factuality.js'
import { noteBlock } from './notes.js'
import { recordLink } from './record-link.js'
import type { Report } from './report.js'

type Claim = AnyFact | AnyQuote
/** Two claims that contradict each other, and the relation that says so. */
interface Pair {
  readonly relation: AnyRelation
  readonly claims: readonly [Claim, Claim]
}

function claimOf(report: Report, id: string): Claim | undefined {
  const entry = report.entries.get(id)
  return entry?.collection === 'facts' || entry?.collection === 'quotes' ? entry.record : undefined
}

function pairsOf(report: Report): Pair[] {
  return report.relations.flatMap((relation) => {
    const [from, to] = [claimOf(report, relation.from), claimOf(report, relation.to)]
    return relation.type === 'contradicts' && from && to ? { relation, claims: [from, to] } : []
  })
}

/** Who takes a stand on a fact. */
const committed = ({ attributions }: AnyFact) =>
  attributions.filter(({ factuality }) => factuality !== 'Uu')

/** Who holds a claim. */
const holdersOf = (claim: Claim): string[] =>
  'speaker' in claim ? [claim.speaker] : committed(claim).map(({ source }) => source)

/** Pairs that share a claim have one theme. */
function themesOf(pairs: readonly Pair[]): Pair[][] {
  const themes: Pair[][] = []
  for (const pair of pairs) {
    const ids = new Set(pair.claims.map(({ id }) => id))
    const same = themes.filter((theme) =>
      theme.some(({ claims }) => claims.some(({ id }) => ids.has(id))),
    )
    for (const theme of same) themes.splice(themes.indexOf(theme), 1)
    themes.push([...same.flat(), pair])
  }
  return themes
}

function side(report: Report, claim: Claim): HTMLElement {
  const who =
    'speaker' in claim
      ? element('p', { class: 'who' }, 'According to ', recordLink(report, claim.speaker))
      : attributionList(report, { ...claim, attributions: committed(claim) })
  const words =
    'statement' in claim ? claim.statement : 'paraphrase' in claim ? claim.paraphrase : undefined
  return element(
    'div',
    { class: 'side', 'data-id': claim.id },
    who,
    element('p', { class: 'claim' }, recordLink(report, claim.id, words)),
  )
}

/** What the editor says of a pair, or of one of its claims. */
function notesOnPair(report: Report, { relation, claims: [from, to] }: Pair): HTMLElement[] {
  const notes = [relation.id, from.id, to.id].flatMap(report.notesOn)
  return [...new Set(notes)]
    .filter(({ kind }) => kind === 'discrepancy')
    .map((note) => noteBlock(report, note))
}

function theme(report: Report, pairs: readonly Pair[]): HTMLElement {
  const holders = [...new Set(pairs.flatMap(({ claims }) => claims.flatMap(holdersOf)))]
  const named = holders.filter((id) => id !== 'author')
  return element(
    'div',
    { class: 'theme' },
    element(
      'h3',
      {},
      (named.length > 0 ? named : holders).flatMap((id, index) => [
        index > 0 ? ', ' : '',
        text(report.name(id)),
      ]),
    ),
    pairs.map((pair) => {
      const {
        relation,
        claims: [from, to],
      } = pair
      return element(
        'div',
        { class: 'pair' },
        side(report, from),
        element(
          'p',
          { class: 'between', 'data-id': relation.id },
          recordLink(report, relation.id, labelOf(relation.type)),
          relation.source !== 'editor' &&
            element('span', { class: 'aside' }, ` according to ${report.name(relation.source)}`),
        ),
        side(report, to),
        element('div', { class: 'remarks' }, notesOnPair(report, pair)),
      )
    }),
  )
}

/** What contradicts what, side by side, and what a source denies. */
export function contradictions(report: Report): HTMLElement {
  const pairs = pairsOf(report)
  const denied = report.facts.filter(({ attributions }) =>
    attributions.some(({ factuality }) => factuality.endsWith('-')),
  )
  return section(
    'contradictions',
    'What contradicts what',
    pairs.length === 0
      ? element('p', {}, 'No claims in this dataset contradict each other.')
      : element(
          'p',
          {},
          'It is the data’s editor who finds these claims at odds, unless someone else is named. Neither the report nor this page says who is right.',
        ),
    ...themesOf(pairs).map((one) => theme(report, one)),
    denied.length > 0 && element('h3', {}, 'What a source denies'),
    denied.length > 0 && facts(report, denied),
  )
}
