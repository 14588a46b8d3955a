import { collections } from '../collections.js'
import type { EntityType } from '../types/entity.js'

/** A collection of a dataset. */
export type Collection = (typeof collections)[number]

/** What a field may refer to. */
export interface ReferenceField {
  readonly collections: readonly Collection[]
  /** The types of entity that it may refer to; any, if absent. */
  readonly entityTypes?: readonly EntityType[]
  /** Words that may stand in place of an id. */
  readonly keywords?: readonly string[]
}

/**
 * What the fields of a record mean. A path leads from the record to a field, as in `time.anchor`; `*` stands for each
 * element of a list.
 */
interface Fields<Path extends string> {
  /** What one record is called. */
  readonly kind: string
  /** The fields that refer to records, by their paths. */
  readonly references: { readonly [At in Path]: ReferenceField }
  /** The paths of the fields that hold anchors. */
  readonly anchors: readonly string[]
  /** The lists that are sets, by their paths, and the fields that tell two elements apart; none if they are strings. */
  readonly sets: Readonly<Record<string, readonly string[]>>
  /** The paths of the fields in which two records that say the same are equal; first the one that tells most apart. */
  readonly identity: readonly [string, ...string[]]
}

/** Keeps the paths of references in the type, from which the types of any report are made. */
const kind = <const Path extends string>(fields: Fields<Path>): Fields<Path> => fields

const actors = ['person', 'organization', 'geopolitical-entity', 'group'] as const
const bodies = ['organization', 'geopolitical-entity', 'group'] as const
const places = ['location', 'geopolitical-entity', 'infrastructure'] as const
const documents = ['document', 'legal-instrument'] as const

/** Which fields of each kind refer to records, hold anchors, are sets, and tell records apart. */
export const fields = {
  entities: /* @__PURE__ */ kind({
    kind: 'entity',
    references: {
      partOf: { collections: ['entities'] },
      affiliation: { collections: ['entities'], entityTypes: bodies },
      owner: { collections: ['entities'], entityTypes: actors },
      'sameAs.references.*': { collections: ['references'] },
    },
    anchors: [],
    sets: { aliases: [], 'sameAs.references': [] },
    identity: ['description', 'name', 'type'],
  }),
  mentions: /* @__PURE__ */ kind({
    kind: 'mention',
    references: { entity: { collections: ['entities'] } },
    anchors: ['anchor'],
    sets: {},
    identity: ['anchor', 'entity'],
  }),
  events: /* @__PURE__ */ kind({
    kind: 'event',
    references: {
      'participants.*.entity': { collections: ['entities'] },
      place: { collections: ['entities'], entityTypes: places },
      'time.references.*': { collections: ['references'] },
      partOf: { collections: ['events'] },
    },
    anchors: ['anchors.*', 'time.anchor'],
    sets: { participants: ['entity', 'role'], 'time.references': [] },
    identity: ['title', 'type', 'status', 'anchors'],
  }),
  facts: /* @__PURE__ */ kind({
    kind: 'fact',
    references: {
      'about.*': { collections: ['entities', 'events'] },
      'attributions.*.source': {
        collections: ['entities'],
        entityTypes: actors,
        keywords: ['author'],
      },
      quote: { collections: ['quotes'] },
    },
    anchors: ['anchors.*'],
    sets: { about: [], attributions: ['source'] },
    identity: ['statement', 'anchors'],
  }),
  quotes: /* @__PURE__ */ kind({
    kind: 'quote',
    references: {
      speaker: { collections: ['entities'], entityTypes: actors },
      addressee: { collections: ['entities'], entityTypes: actors },
      medium: { collections: ['entities'], entityTypes: documents },
      event: { collections: ['events'] },
      nestedIn: { collections: ['quotes'] },
    },
    anchors: ['cue', 'source', 'content.*', 'direct.*'],
    sets: {},
    identity: ['content', 'speaker'],
  }),
  relations: /* @__PURE__ */ kind({
    kind: 'relation',
    references: {
      from: { collections: ['events', 'facts', 'quotes'] },
      to: { collections: ['events', 'facts', 'quotes'] },
      source: { collections: ['entities'], entityTypes: actors, keywords: ['author', 'editor'] },
    },
    anchors: ['anchor'],
    sets: {},
    identity: ['type', 'from', 'to', 'source'],
  }),
  notes: /* @__PURE__ */ kind({
    kind: 'note',
    references: {
      'about.*': { collections },
      'references.*': { collections: ['references'] },
    },
    anchors: ['anchors.*'],
    sets: { about: [], references: [] },
    identity: ['text', 'kind', 'about.0'],
  }),
  references: /* @__PURE__ */ kind({
    kind: 'reference',
    references: {},
    anchors: [],
    sets: {},
    identity: ['url'],
  }),
} satisfies Readonly<Record<Collection, unknown>>

/** Which fields of the source refer to records. */
export const sourceReferences = {
  'publication.references.*': { collections: ['references'] },
} as const satisfies Readonly<Record<string, ReferenceField>>

/** Lists of the source whose elements are told apart as those of a record. */
export const sourceSets = { 'publication.references': [] } as const

/** What a record of one of some collections is called: 'entity or event'. */
export const kindsOf = (some: readonly Collection[]): string =>
  some.map((collection) => fields[collection].kind).join(' or ')
