import type { AnyFact } from '../types/any-report.js'
import type { Factuality } from '../types/fact.js'
import { labelOf } from '../vocabularies/label-of.js'
import { element } from './element.js'
import { recordLink } from './record-link.js'
import type { Report } from './report.js'

/** The form of a sign: a class for each factuality. */
export const formOf = (factuality: Factuality): string =>
  `is-${factuality.toLowerCase().replace('+', '-so').replace(/-$/, '-not')}`

/** Who holds a fact, and how surely. */
export const attributionList = (report: Report, fact: AnyFact): HTMLElement =>
  element(
    'ul',
    { class: 'attributions' },
    fact.attributions.map(({ source, factuality }) =>
      element('li', {}, sample(factuality), recordLink(report, source), `: ${labelOf(factuality)}`),
    ),
  )

/** A sign beside words. */
export const sample = (factuality: Factuality): HTMLElement =>
  element('span', { class: `sign sample ${formOf(factuality)}`, 'aria-hidden': 'true' })
