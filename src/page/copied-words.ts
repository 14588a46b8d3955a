import { countCodePoints } from '../text/code-points.js'
import { excerpt } from '../text/excerpt.js'
import type { Anchor } from '../types/anchor.js'
import type { ParagraphVerification, SourceVerification } from '../verify/types.js'
import { withArrowKeys } from './arrow-keys.js'
import { type Child, element } from './element.js'
import { type Layer, layerNames, type Place, placesIn } from './layers.js'
import { addressOf } from './record-link.js'
import { paragraphName, type Report, shortened } from './report.js'
import { runsOf, statusWords } from './verdict.js'

/** The layers that are shown on words; events stand on much the same words as facts. */
export const shownLayers = ['quotes', 'mentions', 'facts'] as const satisfies readonly Layer[]

/** How much is shown of words that are not those of the source: they may be of any length. */
const mostUnits = 2000

/** What a record says on words that it stands on, for those who do not see its mark. */
function markInWords({ entries, name }: Report, id: string): string {
  const entry = entries.get(id)
  return entry?.collection === 'quotes'
    ? `quote by ${name(entry.record.speaker)}`
    : entry?.collection === 'mentions'
      ? `mention of ${name(entry.record.entity)}`
      : `claim: ${entry?.label}`
}

/** The words of a paragraph in stretches, each with the records that stand on it. They may overlap in any way. */
function stretches(
  report: Report,
  copy: string,
  paragraph: Anchor,
  places: readonly Place[],
  locate: SourceVerification['locate'],
): HTMLElement[] {
  const here = places.filter(
    ({ start, end }) => start < paragraph.end && end > paragraph.start && end > start,
  )
  const cuts = [paragraph, ...here].flatMap(({ start, end }) => [
    Math.max(start, paragraph.start),
    Math.min(end, paragraph.end),
  ])
  const positions = [...new Set(cuts)].sort((a, b) => a - b)
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
    const layers = new Set(on.map(({ layer }) => layer))
    const attributes = {
      class: [...layers].map((layer) => `in-${layer}`).join(' '),
      'data-ids': on.map(({ id }) => id).join(' '),
    }
    // White space between two records that stand on both sides of it cannot be chosen.
    if (words.trim() === '') return element('span', attributes, words)
    layers.delete(narrowest.layer)
    const others = [...layers].map((layer) => layerNames[layer])
    return element(
      'a',
      {
        ...attributes,
        href: addressOf(narrowest.id),
        // It is read after the words, which stay as they are.
        'aria-description': [markInWords(report, narrowest.id), ...others].join('; also in '),
        tabindex: -1,
      },
      words,
    )
  })
}

/** What a copy has besides its paragraphs, by the index of the paragraph before it; -1 if there is none. */
export function otherLines(
  copy: string,
  paragraphs: readonly ParagraphVerification[],
): ReadonlyMap<number, string> {
  const others = new Map<number, string>()
  let [before, start] = [-1, 0]
  const add = (end: number) => {
    // Lines may belong to two paragraphs.
    const words = start < end && excerpt(copy, { start, end }).trim()
    if (words) others.set(before, words)
  }
  const found = paragraphs.flatMap(({ index, anchor }) => (anchor ? { index, ...anchor } : []))
  for (const one of found.sort((a, b) => a.start - b.start)) {
    add(one.start)
    before = one.index
    start = Math.max(start, one.end)
  }
  add(countCodePoints(copy))
  return others
}

/** The words of a copy, paragraph by paragraph, and what else it has where it has it. */
export function copiedWords(
  report: Report,
  copy: string,
  { paragraphs, locate }: SourceVerification,
  others: ReadonlyMap<number, string>,
): Child[] {
  const { source } = report
  const places = shownLayers.flatMap((layer) => placesIn(report, layer))
  const row = (kind: string, status: string, body?: string | readonly Child[]) =>
    element(
      'div',
      { class: `paragraph is-${kind}` },
      element('p', { class: 'status' }, status),
      body &&
        withArrowKeys(element('p', { 'data-row': true, lang: source.language, dir: 'auto' }, body)),
    )
  const othersAfter = (index: number) => {
    const words = others.get(index)
    return words && row('other', 'other lines', shortened(words, mostUnits))
  }
  const rows = runsOf(paragraphs).flatMap(({ status, name, all }) => {
    if (status === 'missing') return row(status, `${name} missing`)
    return all.flatMap(({ index, anchor }) => [
      row(
        status,
        paragraphName(index) + (status === 'verbatim' ? '' : ` ${statusWords[status]}`),
        status === 'altered'
          ? shortened(excerpt(copy, anchor as Anchor), mostUnits)
          : stretches(report, copy, source.paragraphs[index] as Anchor, places, locate),
      ),
      othersAfter(index),
    ])
  })
  return [othersAfter(-1), ...rows]
}
