/** What may stand in an element. */
export type Child = Node | string | undefined | false

/** The attributes of an element; `true` gives one without a value, `false` and `undefined` none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Makes an element. Strings become text: nothing of a dataset is read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    made.setAttribute(attribute, value === true ? '' : String(value))
  }
  for (const child of children.flat()) if (child) made.append(child as Node | string)
  return made
}

/** Places an element by custom properties, which a strict policy allows where it forbids the attribute `style`. */
export function styled<One extends HTMLElement>(
  one: One,
  properties: Readonly<Record<string, string | number>>,
): One {
  for (const [name, value] of Object.entries(properties)) one.style.setProperty(name, String(value))
  return one
}

/** Text of a dataset, which may run in either direction. */
export const text = (words: string, language?: string): HTMLElement =>
  element('bdi', { lang: language }, words)

/** A part of the page under a heading. */
export const section = (id: string, title: string, ...children: readonly Child[]): HTMLElement =>
  element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title`, tabindex: -1 }, title),
    ...children,
  )

/** A table or picture that may be wider than the page, and then scrolls by itself. */
export const scrolling = (label: string, ...children: readonly Child[]): HTMLElement =>
  element('div', { class: 'scroll', role: 'group', 'aria-label': label }, ...children)

/** Something that is filled when it is opened for the first time, and then says so by an event, `shown`. */
export function folded(
  summary: string,
  fill: () => Child | readonly Child[],
  isOpen = false,
): HTMLDetailsElement {
  const made = element('details', { open: isOpen }, element('summary', {}, summary))
  const open = () => {
    made.append(...[fill()].flat().filter((child) => child !== undefined && child !== false))
    made.dispatchEvent(new Event('shown', { bubbles: true }))
  }
  made.addEventListener('toggle', open, { once: true })
  return made
}
