import { labelOf } from '../vocabularies/label-of.js'
import { element, section, text } from './element.js'
import { recordLink } from './record-link.js'
import type { Report } from './report.js'

/** Everyone and everything that the text refers to, by type. */
export function entities(report: Report): HTMLElement {
  const types = [...new Set(report.entities.map(({ type }) => type))]
  return section(
    'entities',
    'Who and what is in it',
    report.entities.length === 0 && element('p', {}, 'There are no entities in this dataset.'),
    ...types.map((type) => {
      const some = report.entities.filter((one) => one.type === type)
      return element(
        'details',
        {},
        element('summary', {}, `${labelOf(type)} (${some.length})`),
        element(
          'dl',
          {},
          some.flatMap(({ id, description }) => [
            element('dt', { 'data-id': id }, recordLink(report, id)),
            element('dd', {}, text(description)),
          ]),
        ),
      )
    }),
  )
}
