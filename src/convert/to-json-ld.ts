import type { AnyDataset, AnyEntity, AnyQuote, AnyReference } from '../types/any-report.js'
import type { EntityType } from '../types/entity.js'
import type { Merged } from './merged.js'
import { requireDataset } from './require-dataset.js'
import { requireIri } from './require-iri.js'

/** A thing in a graph of JSON-LD. */
export interface JsonLdNode {
  '@id': string
  '@type': string
  [property: string]: unknown
}

/** A graph of schema.org. */
export interface JsonLd {
  '@context': 'https://schema.org'
  '@graph': JsonLdNode[]
}

/** What an entity of each type is in schema.org, and which property says what it is a part of. */
const entityTypes: { readonly [Type in EntityType]: readonly [type: string, whole: string] } = {
  person: ['Person', 'memberOf'],
  organization: ['Organization', 'parentOrganization'],
  'geopolitical-entity': ['AdministrativeArea', 'containedInPlace'],
  location: ['Place', 'containedInPlace'],
  group: ['Organization', 'parentOrganization'],
  'legal-instrument': ['Legislation', 'isPartOf'],
  document: ['CreativeWork', 'isPartOf'],
  infrastructure: ['Place', 'containedInPlace'],
}

/** A day, month or year, which schema.org takes as it is; not an open, uncertain or approximate one. */
const plainDate = (text: string | null | undefined) =>
  /^\d{4}(-\d\d){0,2}$/.test(text ?? '') ? text : undefined

/**
 * The dataset as a graph of schema.org in JSON-LD. A fact is a `Claim`, with who holds it and how surely as its interpreters.
 * There is no `ClaimReview`: the data gives no verdict on what is true.
 *
 * @param dataset - A dataset of any report, as `datasetSchema` returns it.
 * @param options - `base` is put before each id to make an IRI: `https://example.org/report/`.
 * @returns New objects, yours to change.
 * @throws TypeError if the value is not a dataset, or the base not an absolute IRI.
 */
export function toJsonLd(dataset: AnyDataset, options: { readonly base: string }): JsonLd {
  requireDataset(dataset)
  const base = requireIri(options, 'base')
  const { source, entities, events, facts, quotes, notes, references } = dataset
  const to = (id: string | undefined) => id && { '@id': base + id }
  const toAll = (ids: readonly (string | undefined)[]) => ids.map(to).filter(Boolean)
  const published = (
    one?: Pick<AnyReference, 'publisher' | 'url' | 'published'> & {
      readonly title?: string | undefined
    },
  ) =>
    one && {
      name: one.title,
      publisher: { '@type': 'Organization', name: one.publisher },
      url: one.url,
      datePublished: plainDate(one.published),
    }
  /** A node with those properties that have a value. */
  const node = (id: string, type: string, properties: object = {}): JsonLdNode => ({
    '@id': base + id,
    '@type': type,
    ...Object.fromEntries(
      Object.entries(properties).filter(([, value]) => value && value.length !== 0),
    ),
  })
  const records = [
    node(source.id, 'NewsArticle', {
      inLanguage: source.language,
      author: to('author'),
      ...published(source.publication),
      encoding: {
        '@type': 'MediaObject',
        encodingFormat: 'text/plain',
        sha256: source.sha256,
      },
    }),
    // No record has this id: it is reserved.
    node('author', 'Person', { name: 'Author of the report' }),
    ...entities.map((one: Merged<AnyEntity>) => {
      const [type, whole] = entityTypes[one.type]
      return node(one.id, type, {
        additionalType: one.type,
        name: one.name,
        alternateName: [...one.aliases],
        description: one.description,
        sameAs: one.sameAs && `http://www.wikidata.org/entity/${one.sameAs.wikidata}`,
        [whole]: to(one.partOf),
        [type === 'Person' ? 'affiliation' : 'memberOf']: to(one.affiliation),
        owner: to(one.owner),
      })
    }),
    ...events.map(({ id, type, title, status, participants, place, partOf, time }) => {
      const taking = (isAgent: boolean) =>
        participants.flatMap((one) => ((one.role === 'agent') === isAgent ? to(one.entity) : []))
      return node(id, 'Event', {
        additionalType: type,
        name: title,
        description: `Status in the report: ${status}`,
        // The time of an ongoing event is one at which it goes on.
        startDate: status !== 'ongoing' && plainDate(time.edtf),
        location: to(place),
        superEvent: to(partOf),
        actor: taking(true),
        about: taking(false),
        subjectOf: to(source.id),
      })
    }),
    ...quotes.map((one: Merged<AnyQuote>) =>
      node(one.id, 'Quotation', {
        creator: to(one.speaker),
        text: one.text,
        abstract: one.paraphrase,
        isPartOf: toAll([source.id, one.nestedIn, one.medium]),
        recordedAt: to(one.event),
      }),
    ),
    ...facts.map(({ id, statement, kind, about, quote, attributions }) =>
      node(id, 'Claim', {
        additionalType: kind,
        text: statement,
        about: toAll(about),
        appearance: toAll([source.id, quote]),
        claimInterpreter: attributions.map(({ source, factuality }) => ({
          '@type': 'Role',
          roleName: factuality,
          claimInterpreter: to(source),
        })),
      }),
    ),
    ...references.map((one) => node(one.id, 'CreativeWork', published(one))),
  ]
  const ids = new Set(records.map((one) => one['@id']))
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...records,
      ...notes.map(({ id, kind, text, about, references }) =>
        node(id, 'Comment', {
          additionalType: kind,
          text,
          // Mentions and relations are not in the graph.
          about: toAll(about.filter((one) => ids.has(base + one))),
          citation: toAll(references),
        }),
      ),
    ],
  }
}
