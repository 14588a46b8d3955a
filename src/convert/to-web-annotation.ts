import type { Anchor } from '../types/anchor.js'
import type { AnyDataset } from '../types/any-report.js'
import { type Anchored, anchoredIn } from './anchored.js'
import { requireDataset } from './require-dataset.js'
import { requireIri } from './require-iri.js'
import { textReader } from './text-reader.js'

/** Where the words are, in code points. */
export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

/** The words, and those around them. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

/** Words of a text that an annotation is about. */
export interface AnnotationTarget {
  type: 'SpecificResource'
  source: string
  selector: TextPositionSelector | [TextPositionSelector, TextQuoteSelector]
}

/** What an annotation says, in words. */
export interface TextualBody {
  type: 'TextualBody'
  purpose: 'commenting' | 'describing' | 'tagging'
  format: 'text/plain'
  value: string
}

/** A record that an annotation points to, by its IRI. */
export interface RecordBody {
  type: 'SpecificResource'
  purpose: 'identifying' | 'linking'
  source: string
}

/** What an annotation says of the words. */
export type AnnotationBody = TextualBody | RecordBody

/** An annotation: what a record says of its words. */
export interface Annotation {
  /** `<base>annotations/<id of the record>/<role of the anchors>`, where the role is `content`, `direct`, `cue`, `source` or `time`. */
  id: string
  type: 'Annotation'
  /** Why it is made: `identifying` for mentions, `describing` for events, facts and quotes, `linking` for relations, `commenting` for notes. */
  motivation: AnnotationBody['purpose']
  body: AnnotationBody[]
  target: AnnotationTarget[]
}

/** A page of annotations. */
export interface AnnotationPage {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'AnnotationPage'
  items: Annotation[]
}

/** How many code points before and after the words a selector has. */
const context = 32

/**
 * The anchors of a dataset as W3C Web Annotations: one annotation for each record and role of its anchors, with a target for
 * each anchor. Positions count code points, as the standard has it; tools that count UTF-16 units need `toUtf16`. Without a
 * text there are positions alone, and nothing of the text.
 *
 * @param dataset - A dataset of any report, as `datasetSchema` returns it.
 * @param options - `base` is put before each id to make an IRI: `https://example.org/report/`. `target` is the IRI of the
 * text. With `text`, the text of the source in its canonical form, each target also has its words and those around them, by
 * which tools find it again.
 * @returns New objects, yours to change.
 * @throws TypeError if the value is not a dataset, the text not a string, or the base or target not an absolute IRI.
 * @throws RangeError if the text has another length than the source.
 */
export function toWebAnnotation(
  dataset: AnyDataset,
  options: {
    readonly base: string
    readonly target: string
    readonly text?: string | undefined
  },
): AnnotationPage {
  requireDataset(dataset)
  const base = requireIri(options, 'base')
  const target = requireIri(options, 'target')
  const read = textReader(dataset, options.text)
  const names = new Map(dataset.entities.map(({ id, name }) => [id, name]))
  // The author of the report is no entity.
  const nameOf = (id: string) => names.get(id) ?? id
  const say = (purpose: TextualBody['purpose'], value: string): AnnotationBody => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    value,
  })
  const tag = (value: string) => say('tagging', value)
  const pointTo = (purpose: RecordBody['purpose'], id: string): AnnotationBody => ({
    type: 'SpecificResource',
    purpose,
    source: base + id,
  })
  const bodyOf = (one: Anchored['record']): [AnnotationBody, ...AnnotationBody[]] => {
    if ('level' in one) {
      return [pointTo('identifying', one.entity), tag(nameOf(one.entity)), tag(one.level)]
    }
    if ('speaker' in one) {
      const words = one.type === 'indirect' ? one.paraphrase : one.text
      return [
        say('describing', `${nameOf(one.speaker)}: ${words}`),
        pointTo('linking', one.speaker),
        tag(one.type),
      ]
    }
    if ('statement' in one) {
      return [
        say('describing', one.statement),
        ...one.attributions.map(({ source, factuality }) => tag(`${nameOf(source)} ${factuality}`)),
      ]
    }
    if ('title' in one) return [say('describing', one.title), tag(one.type), tag(one.status)]
    if ('from' in one) {
      return [pointTo('linking', one.from), tag(one.type), pointTo('linking', one.to)]
    }
    return [say('commenting', one.text), tag(one.kind)]
  }
  const selectorOf = ({ start, end }: Anchor): AnnotationTarget['selector'] => {
    const position = { type: 'TextPositionSelector', start, end } as const
    if (!read) return position
    return [
      position,
      {
        type: 'TextQuoteSelector',
        exact: read(start, end).words,
        prefix: read(Math.max(0, start - context), start).words,
        suffix: read(end, Math.min(dataset.source.length, end + context)).words,
      },
    ]
  }
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}annotations/`,
    type: 'AnnotationPage',
    items: anchoredIn(dataset).map(({ record, role, anchors }) => {
      const [first, ...others] = bodyOf(record)
      return {
        id: `${base}annotations/${record.id}/${role}`,
        type: 'Annotation',
        motivation: first.purpose,
        body: [first, ...others, tag(role)],
        target: anchors.map((anchor) => ({
          type: 'SpecificResource',
          source: target,
          selector: selectorOf(anchor),
        })),
      }
    }),
  }
}
