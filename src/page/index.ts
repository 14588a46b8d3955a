import type { AnyDataset } from '../types/any-report.js'
import { readAddress, writeAddress } from './address.js'
import { claims } from './claims.js'
import { contradictions } from './contradictions.js'
import { element } from './element.js'
import { entities } from './entities.js'
import { header } from './header.js'
import { highlight } from './highlight.js'
import { notes } from './notes.js'
import { places } from './places.js'
import { quotes } from './quotes.js'
import { readingPane } from './reading-pane.js'
import { readReport } from './report.js'
import { searchIn } from './search.js'
import { times } from './times.js'

/** The id that an element stands for. */
const idOf = (target: EventTarget | null): string | undefined => {
  const one = (target as Element | null)?.closest?.<HTMLElement>('[data-id], [data-ids]')
  return one?.dataset.id ?? one?.dataset.ids?.split(' ').at(-1)
}

/** The parts of the page, in their order. */
const parts = [claims, contradictions, times, quotes, places, notes, entities]

/** Lets the browser paint what there is. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

async function start(dataset: AnyDataset): Promise<void> {
  const report = readReport(dataset)
  const search = searchIn(report)
  let choice = readAddress('')
  /** What had the keyboard when a record was chosen: there it goes back. */
  let before: HTMLElement | undefined

  const go = (next: Partial<typeof choice>) => {
    const address = writeAddress({ ...choice, ...next })
    history.pushState(null, '', address)
    show()
  }
  /** Whether the reader has closed the pane, and not moved the pointer since: what lies under it is no choice. */
  let hasClosed = false
  const close = () => {
    hasClosed = true
    before?.focus()
    go({ id: undefined })
  }
  const pane = readingPane(report, close)
  const head = header(report, (words) => {
    // One step back leaves a search, however long it was typed.
    history.replaceState(null, '', writeAddress({ ...choice, search: words }))
    show()
  })

  function show(): void {
    choice = readAddress(location.hash)
    const entry = choice.id === undefined ? undefined : report.entries.get(choice.id)
    const hits = search(choice.search)
    pane.choose(entry)
    head.show(choice.search, hits)
    highlight(entry, entry ? report.linked(entry.id) : new Set(hits.map(({ id }) => id)))
  }

  const main = document.querySelector('main') as HTMLElement
  document.body.append(pane.element)

  const isSign = (target: EventTarget | null) =>
    (target as Element).closest?.('.sign, .place, .words a') !== null
  for (const type of ['pointerover', 'focusin'] as const) {
    main.addEventListener(type, ({ target }) => {
      const id = isSign(target) ? idOf(target) : undefined
      if (id === undefined || hasClosed) return
      pane.keepClearOf(target as Element)
      pane.preview(report.entries.get(id))
    })
  }
  for (const type of ['pointerout', 'focusout'] as const) {
    document.addEventListener(type, ({ target, relatedTarget }) => {
      // The pointer may go from a sign into its preview, and the preview goes when it leaves that.
      const isInPane = pane.element.contains(relatedTarget as Node | null)
      if (!isInPane && (isSign(target) || pane.element.contains(target as Node))) {
        pane.preview(undefined)
      }
    })
  }
  for (const type of ['pointermove', 'keydown'] as const) {
    addEventListener(
      type,
      () => {
        hasClosed = false
      },
      true,
    )
  }
  document.addEventListener('click', (event) => {
    const one = (event.target as Element).closest<HTMLElement>(
      'a[data-id], a[data-ids], button[data-id]',
    )
    const id = idOf(one)
    if (!one || id === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const search = one.closest('search')
    if (!pane.element.contains(one)) {
      before = search?.querySelector('input') ?? one
      pane.keepClearOf(one)
    }
    go({ id })
    // From the keyboard, or a list that goes: what was chosen is read next.
    if (event.detail === 0 || search) pane.focus()
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    if (choice.id === undefined) pane.preview(undefined)
    else close()
  })
  main.addEventListener('shown', show)
  addEventListener('popstate', show)
  addEventListener('beforeprint', () => {
    for (const one of main.querySelectorAll('details')) {
      one.open = true
      // The browser's own event comes too late for what is filled when it opens.
      one.dispatchEvent(new Event('toggle'))
    }
  })
  for (const part of parts) {
    await painted()
    main.append(part(report))
  }
  main.removeAttribute('aria-busy')
  show()
  if (choice.id !== undefined) {
    const chosen = main.querySelector(`[data-id="${CSS.escape(choice.id)}"]`)
    const target = chosen ?? document.getElementById(choice.id)
    target?.scrollIntoView({ block: 'start', behavior: 'instant' })
  }
}

const data = document.getElementById('dataset')?.textContent ?? ''
async function startOrExplain(): Promise<void> {
  try {
    await painted()
    await start(JSON.parse(data))
  } catch (error) {
    document.body.append(
      element('p', { role: 'alert' }, `The dataset cannot be shown: ${(error as Error).message}`),
    )
    throw error
  }
}
void startOrExplain()
