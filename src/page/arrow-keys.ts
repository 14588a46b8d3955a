/** The elements that the arrow keys reach in a row: they have a place in the order of the Tab key, or would. */
const stops = '[tabindex]'

/** The one in a row that is nearest to another from left to right. */
function nearestIn(row: Element, to: HTMLElement): HTMLElement | undefined {
  const middle = (one: Element) => {
    const { left, right } = one.getBoundingClientRect()
    return (left + right) / 2
  }
  const wanted = middle(to)
  let best: HTMLElement | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of row.querySelectorAll<HTMLElement>(stops)) {
    const distance = Math.abs(middle(one) - wanted)
    if (distance < least) [best, least] = [one, distance]
  }
  return best
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
      if (other.matches(stops)) other.tabIndex = -1
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
      return other && nearestIn(other, one)
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
