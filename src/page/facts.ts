import type { AnyFact } from '../types/any-report.js'
import { element, scrolling } from './element.js'
import { attributionList } from './factuality.js'
import { recordLink } from './record-link.js'
import { paragraphName, type Report } from './report.js'
import { rows } from './rows.js'
import { warningLink } from './warnings.js'

/** Facts in words: where, what, and who holds it. */
export const facts = (report: Report, some: readonly AnyFact[]): HTMLElement =>
  scrolling(
    'Claims in words',
    rows(
      ['Where', 'Claim', 'Who holds it, and how surely'],
      some.map((fact) => [
        fact.id,
        element('td', { class: 'where' }, paragraphName(report.paragraphOf(fact.anchors[0]))),
        element('td', {}, recordLink(report, fact.id), warningLink(report, fact.id)),
        element('td', {}, attributionList(report, fact)),
      ]),
    ),
  )
