import { element } from './element.js'
import { recordLink } from './record-link.js'
import type { Report } from './report.js'

/** A link to what warns of a record, to stand beside it: the note, or the record with all its notes. */
export function warningLink(report: Report, id: string): HTMLElement | undefined {
  const [note, ...more] = report.warningsOn(id)
  if (!note) return undefined
  const link =
    more.length === 0
      ? recordLink(report, note.id, 'warning')
      : recordLink(report, id, `${more.length + 1} warnings`)
  return element('span', { class: 'warning' }, ' ', link)
}
