import { excerpt } from '../text/excerpt.js'
import type { Anchor } from '../types/anchor.js'
import type { ParagraphStatus, SourceVerification } from '../verify/types.js'
import { verifyText } from '../verify/verify-text.js'
import { withArrowKeys } from './arrow-keys.js'
import { element } from './element.js'
import { layerNames, type Place, placesIn } from './layers.js'
import { addressOf } from './record-link.js'
import { paragraphName, type Report } from './report.js'

const statusWords: Readonly<Record<ParagraphStatus, string>> = {
  verbatim: 'verbatim',
  moved: 'verbatim, in another place',
  typographic: 'in another typography',
  altered: 'altered',
  missing: 'missing',
}
const statuses = Object.keys(statusWords) as ParagraphStatus[]

/** The layers that are shown on words; events stand on much the same words as facts. */
const shownLayers = ['quotes', 'mentions', 'facts'] as const

/** What the copy is, in a sentence. */
function verdict({ sha256, paragraphs }: SourceVerification): string {
  const isText = sha256 === 'verbatim' && paragraphs.every(({ status }) => status === 'verbatim')
  const counts = statuses.flatMap((status) => {
    const some = paragraphs.filter((one) => one.status === status)
    if (some.length === 0) return []
    const names = some.map(({ index }) => paragraphName(index)).join(' ')
    return `${some.length} ${statusWords[status]}${status === 'verbatim' ? '' : ` (${names})`}`
  })
  return isText
    ? `This is the text: all ${paragraphs.length} paragraphs are verbatim.`
    : `This is not the text to the last character: of ${paragraphs.length} paragraphs ${counts.join(', ')}.`
}

/** The words of a paragraph in stretches, each with the records that stand on it. They may overlap in any way. */
function stretches(
  copy: string,
  paragraph: Anchor,
  places: readonly Place[],
  locate: SourceVerification['locate'],
): HTMLElement[] {
  const here = places.filter(
    ({ start, end }) => start < paragraph.end && end > paragraph.start && end > start,
  )
  const cuts = new Set([paragraph.start, paragraph.end])
  for (const { start, end } of here) {
    if (start > paragraph.start) cuts.add(start)
    if (end < paragraph.end) cuts.add(end)
  }
  const positions = [...cuts].sort((a, b) => a - b)
  return positions.slice(1).map((end, index) => {
    const start = positions[index] as number
    const found = locate({ start, end })
    const words = found ? excerpt(copy, found) : ''
    // The narrowest last: it is what the words are chosen for.
    const on = here
      .filter((place) => place.start <= start && place.end >= end)
      .sort((a, b) => b.end - b.start - (a.end - a.start))
    const narrowest = on.at(-1)
    if (!narrowest) return element('span', {}, words)
    const attributes = {
      class: [...new Set(on.map(({ layer }) => `in-${layer}`))].join(' '),
      'data-ids': on.map(({ id }) => id).join(' '),
    }
    // White space between two records that stand on both sides of it cannot be chosen.
    if (words.trim() === '') return element('span', attributes, words)
    return element('a', { ...attributes, href: addressOf(narrowest.id), tabindex: -1 }, words)
  })
}

function words(report: Report, copy: string, verification: SourceVerification): HTMLElement[] {
  const { language, paragraphs } = report.source
  const places = shownLayers.flatMap((layer) => placesIn(report, layer))
  return verification.paragraphs.map(({ index, status, anchor }) => {
    const paragraph = paragraphs[index] as Anchor
    const body =
      status === 'missing' || !anchor
        ? []
        : status === 'altered'
          ? [element('del', {}, excerpt(copy, anchor))]
          : stretches(copy, paragraph, places, verification.locate)
    return element(
      'div',
      { class: `paragraph is-${status}` },
      element(
        'p',
        { class: 'status' },
        paragraphName(index),
        status !== 'verbatim' && ` ${statusWords[status]}`,
      ),
      body.length > 0 &&
        withArrowKeys(element('p', { 'data-row': true, lang: language, dir: 'auto' }, body)),
    )
  })
}

/** Where the reader pastes a copy of the text, and sees the records on its words. Nothing of it is kept. */
export function copyOfText(report: Report): HTMLElement {
  const field = element('textarea', {
    id: 'copy',
    rows: 3,
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': 'copy-help',
  })
  const answer = element('p', { role: 'status', class: 'verdict' })
  const shown = element('div', {
    class: `words ${shownLayers.map((layer) => `shows-${layer}`).join(' ')}`,
  })
  const choices = element(
    'fieldset',
    { hidden: true, class: 'layers' },
    element('legend', {}, 'Show'),
    shownLayers.map((layer) => {
      const box = element('input', { type: 'checkbox', checked: true })
      box.addEventListener('change', () => shown.classList.toggle(`shows-${layer}`, box.checked))
      return element(
        'label',
        {},
        box,
        ' ',
        element('span', { class: `in-${layer}` }, layerNames[layer]),
      )
    }),
  )
  let latest = 0
  const show = async () => {
    const copy = field.value
    const own = ++latest
    if (copy.trim() === '') {
      answer.textContent = ''
      choices.hidden = true
      shown.replaceChildren()
      return
    }
    let verification: SourceVerification
    try {
      verification = await verifyText(copy, report)
    } catch (error) {
      answer.textContent = `The copy cannot be compared: ${(error as Error).message}`
      return
    }
    // Another copy may have been given since.
    if (own !== latest) return
    answer.textContent = verdict(verification)
    choices.hidden = false
    shown.replaceChildren(...words(report, copy, verification))
    shown.dispatchEvent(new Event('shown', { bubbles: true }))
  }
  field.addEventListener('input', show)
  field.addEventListener('dragover', (event) => event.preventDefault())
  field.addEventListener('drop', async (event) => {
    const [file] = event.dataTransfer?.files ?? []
    if (!file) return
    event.preventDefault()
    field.value = await file.text()
    await show()
  })
  return element(
    'div',
    { class: 'copy' },
    element('label', { for: 'copy' }, 'Your copy of the text'),
    element(
      'p',
      { id: 'copy-help', class: 'aside' },
      'Paste it, or drop a file: it stays in your browser. You see which paragraphs are those of the report, and who is named, quoted and claims what in its words.',
    ),
    field,
    answer,
    choices,
    shown,
  )
}
