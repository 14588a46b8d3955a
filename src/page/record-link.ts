import { element, text } from './element.js'
import type { Report } from './report.js'

/** The address of a record on the page. */
export const addressOf = (id: string): string => `#${encodeURIComponent(id)}`

/** A link that chooses a record; its name alone, if it is none. */
export const recordLink = (
  report: Report,
  id: string,
  words = report.entries.get(id)?.label ?? report.name(id),
): HTMLElement =>
  report.entries.has(id)
    ? element('a', { href: addressOf(id), 'data-id': id }, text(words))
    : text(words)
