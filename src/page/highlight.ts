import type { Entry } from './report.js'

/** Marks everything on the page that stands for a record, or for one that is linked with it, and takes the rest back. */
export function highlight(chosen: Entry | undefined, linked: ReadonlySet<string>): void {
  document.body.classList.toggle('has-choice', chosen !== undefined || linked.size > 0)
  for (const one of document.querySelectorAll<HTMLElement>('main [data-id], main [data-ids]')) {
    const ids = one.dataset.ids?.split(' ') ?? [one.dataset.id as string]
    one.classList.toggle('is-chosen', chosen !== undefined && ids.includes(chosen.id))
    one.classList.toggle(
      'is-linked',
      ids.some((id) => linked.has(id)),
    )
  }
}
