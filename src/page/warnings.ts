import { element } from './element.js'
import { recordLink } from './record-link.js'
import type { Report } from './report.js'

/** Links to the notes that warn of a record, to stand beside it. */
export const warningLinks = (report: Report, id: string): HTMLElement[] =>
  report
    .warningsOn(id)
    .map((note) =>
      element('span', { class: 'warning' }, ' ', recordLink(report, note.id, 'warning')),
    )
