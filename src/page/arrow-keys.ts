/** The elements that the arrow keys reach in a row: they have a place in the order of the Tab key, or would. */
const stops = '[tabindex]'

const middle = (one: Element): number => {
  const { left, right } = one.getBoundingClientRect()
  return (left + right) / 2
}

/** The one of some that is nearest to another from left to right. */
function nearest(some: Iterable<HTMLElement>, to: HTMLElement): HTMLElement {
  const wanted = middle(to)
  const distance = (one: HTMLElement) => Math.abs(middle(one) - wanted)
  return [...some].reduce((best, one) => (distance(one) < distance(best) ? one : best))
}

/**
 * Makes one stop of the Tab key out of many: the arrow keys, Home and End go from one to the next (WAI-ARIA, roving
 * tabindex). Rows are elements with `data-row`; those without stops are passed over.
 */
export function withArrowKeys<Container extends HTMLElement>(container: Container): Container {
  const first = container.querySelector<HTMLElement>(stops)
  if (first) first.tabIndex = 0
  container.addEventListener('focusin', ({ target }) => {
    const one = (target as Element).closest<HTMLElement>(stops)
    if (!one || one.tabIndex === 0) return
    for (const other of container.querySelectorAll<HTMLElement>('[tabindex="0"]')) {
      other.tabIndex = -1
    }
    one.tabIndex = 0
  })
  container.addEventListener('keydown', (event) => {
    const one = (event.target as Element).closest<HTMLElement>(stops)
    const row = one?.closest('[data-row]')
    if (!one || !row || event.altKey || event.ctrlKey || event.metaKey) return
    const inRow = [...row.querySelectorAll<HTMLElement>(stops)]
    const rows = [...container.querySelectorAll('[data-row]')].filter((other) =>
      other.querySelector(stops),
    )
    const beside = (step: number) => inRow[inRow.indexOf(one) + step]
    const above = (step: number) => {
      const other = rows[rows.indexOf(row) + step]
      return other && nearest(other.querySelectorAll<HTMLElement>(stops), one)
    }
    const targets: Readonly<Record<string, () => HTMLElement | undefined>> = {
      ArrowLeft: () => beside(-1),
      ArrowRight: () => beside(1),
      ArrowUp: () => above(-1),
      ArrowDown: () => above(1),
      Home: () => inRow[0],
      End: () => inRow.at(-1),
    }
    const target = Object.hasOwn(targets, event.key) ? targets[event.key]?.() : undefined
    if (!target) return
    event.preventDefault()
    target.focus()
  })
  return container
}
