import type { Anchor } from '../types/anchor.js'
import type { AnyDataset, AnyQuote } from '../types/any-report.js'
import type { Merged } from './merged.js'

/** The collections whose records have anchors. */
export type AnchoredCollection = 'mentions' | 'events' | 'facts' | 'quotes' | 'relations' | 'notes'

/**
 * What the words of an anchor are to their record. `content`: what it is about; of a quotation what is said. `direct`: the
 * part of a mixed quotation that stands in quotation marks. `cue`: the words that attribute a quotation, or that draw a
 * relation. `source`: the words that name the speaker of a quotation. `time`: the time of an event.
 */
export type AnchorRole = 'content' | 'direct' | 'cue' | 'source' | 'time'

/** The anchors that have one role in a record. */
export interface Anchored<Collection extends AnchoredCollection = AnchoredCollection> {
  readonly collection: Collection
  readonly record: AnyDataset[Collection][number]
  readonly role: AnchorRole
  /** At least one. */
  readonly anchors: readonly Anchor[]
}

/** All anchors of a dataset, by record and role, in the order of the records. */
export function anchoredIn(dataset: AnyDataset): Anchored[] {
  const of = <Collection extends AnchoredCollection>(
    collection: Collection,
    byRole: (record: AnyDataset[Collection][number]) => {
      readonly [Role in AnchorRole]?: readonly (Anchor | undefined)[]
    },
  ): Anchored[] =>
    dataset[collection].flatMap((record: AnyDataset[Collection][number]) =>
      Object.entries(byRole(record)).map(([role, anchors]) => ({
        collection,
        record,
        role: role as AnchorRole,
        anchors: anchors.filter((one) => one !== undefined),
      })),
    )
  return [
    ...of('mentions', ({ anchor }) => ({ content: [anchor] })),
    ...of('events', ({ anchors, time }) => ({ content: anchors, time: [time.anchor] })),
    ...of('facts', ({ anchors }) => ({ content: anchors })),
    ...of('quotes', ({ content, direct = [], cue, source }: Merged<AnyQuote>) => ({
      content,
      direct,
      cue: [cue],
      source: [source],
    })),
    ...of('relations', ({ anchor }) => ({ cue: [anchor] })),
    ...of('notes', ({ anchors }) => ({ content: anchors })),
  ].filter(({ anchors }) => anchors.length > 0)
}
