import type { Anchor } from '../types/anchor.js'
import type { AnyEvent, AnyFact, AnyMention, AnyQuote } from '../types/any-report.js'
import type { Report } from './report.js'

/** A stretch of the text that belongs to a record. */
export interface Place extends Anchor {
  readonly id: string
  readonly layer: Layer
}

/** The collections whose places are shown, each in a layer of its own. */
export const layers = ['quotes', 'mentions', 'facts', 'events'] as const
export type Layer = (typeof layers)[number]

/** What the page calls each layer. */
export const layerNames: Readonly<Record<Layer, string>> = {
  quotes: 'quotes',
  mentions: 'mentions',
  facts: 'claims',
  events: 'events',
}

/** Where the records of a layer stand, in the order of the text. */
export function placesIn(report: Report, layer: Layer): Place[] {
  const records: readonly (AnyQuote | AnyMention | AnyFact | AnyEvent)[] = report[layer]
  return records
    .flatMap((one) => {
      const anchors = 'content' in one ? one.content : 'anchor' in one ? [one.anchor] : one.anchors
      return anchors.map(({ start, end }) => ({ id: one.id, layer, start, end }))
    })
    .sort((a, b) => a.start - b.start)
}
