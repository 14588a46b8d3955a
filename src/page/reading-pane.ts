import { details, summary } from './description.js'
import { element } from './element.js'
import { addressOf } from './record-link.js'
import type { Entry, Report } from './report.js'

/** Where the record stands that the reader points at, or has chosen. */
export interface ReadingPane {
  readonly element: HTMLElement
  /** Shows a record in full; nothing, if there is none. */
  readonly choose: (entry: Entry | undefined) => void
  /** Shows a record as long as the reader points at it. */
  readonly preview: (entry: Entry | undefined) => void
  /** Goes to the top of the window where an element is near the bottom, so as not to hide it. */
  readonly keepClearOf: (element: Element) => void
  /** Moves the reader's keyboard into it. */
  readonly focus: () => void
}

/** A button that copies a text; the status says so. */
function copyButton(title: string, status: HTMLElement, copied: () => string): HTMLElement {
  const made = element('button', { type: 'button' }, title)
  made.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(copied())
      status.textContent = 'Copied'
    } catch {
      status.textContent = 'The browser does not permit it: copy by hand'
    }
  })
  return made
}

/** Makes the pane. `close` is called when the reader is done with a record. */
export function readingPane(report: Report, close: () => void): ReadingPane {
  const body = element('div', { class: 'body', tabindex: -1 })
  const pane = element('aside', { id: 'record', hidden: true }, body)
  let chosen: Entry | undefined
  let shown: { readonly entry?: Entry | undefined; readonly isWhole?: boolean } = {}

  const tools = (entry: Entry, json: string | undefined) => {
    const closing = element('button', { type: 'button', class: 'close' }, 'Close')
    closing.addEventListener('click', close)
    const status = element('span', { role: 'status' })
    return element(
      'p',
      { class: 'tools' },
      copyButton('Copy link', status, () => new URL(addressOf(entry.id), location.href).href),
      json !== undefined && copyButton('Copy JSON', status, () => json),
      closing,
      status,
    )
  }
  /** All that is shown of a record that is chosen, besides what is shown of any. */
  const rest = (entry: Entry, json: string | undefined) =>
    element(
      'div',
      {},
      ...details(report, entry),
      json !== undefined &&
        element(
          'details',
          {},
          element('summary', {}, 'JSON'),
          element('pre', { tabindex: 0, 'aria-label': 'JSON of the record' }, json),
        ),
    )
  const show = (entry: Entry | undefined) => {
    const isWhole = entry === chosen
    // What the reader is about to press stays where it is.
    if (entry === shown.entry && isWhole === shown.isWhole) return
    shown = { entry, isWhole }
    pane.hidden = entry === undefined
    pane.setAttribute('aria-label', isWhole ? 'Chosen record' : 'Preview')
    if (entry) {
      const json = 'record' in entry ? JSON.stringify(entry.record, null, 2) : undefined
      body.replaceChildren(
        ...(isWhole ? [tools(entry, json)] : []),
        element('div', { class: 'summary' }, summary(report, entry)),
        ...(isWhole ? [rest(entry, json)] : []),
      )
    }
    body.scrollTop = 0
  }
  return {
    element: pane,
    choose: (entry) => {
      chosen = entry
      show(entry)
    },
    preview: (entry) => show(entry ?? chosen),
    keepClearOf: (one) =>
      pane.classList.toggle('is-above', one.getBoundingClientRect().bottom > 0.6 * innerHeight),
    focus: () => body.focus({ preventScroll: true }),
  }
}
