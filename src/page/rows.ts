import { element } from './element.js'

/** A table with a row for each record: its id, and the cells. */
export const rows = (
  titles: readonly string[],
  records: readonly (readonly [id: string, ...cells: HTMLElement[]])[],
): HTMLElement =>
  element(
    'table',
    { class: 'rows' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        titles.map((title) => element('th', { scope: 'col' }, title)),
      ),
    ),
    element(
      'tbody',
      {},
      records.map(([id, ...cells]) => element('tr', { 'data-id': id }, cells)),
    ),
  )
