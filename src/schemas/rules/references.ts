import { type Collection, elements, kinds, type Found, isObject, type Path } from './rule.js'

/** A field that refers to another record, and what it may refer to. */
export interface FoundReference {
  readonly path: Path
  readonly id: string
  readonly collections: readonly Collection[]
  /** Types of entity that it may refer to; any, if absent. */
  readonly entityTypes?: readonly string[]
}

const actors = ['person', 'organization', 'geopolitical-entity', 'group']
/** What persons and groups act for. */
const bodies = ['organization', 'geopolitical-entity', 'group']
const places = ['location', 'geopolitical-entity', 'infrastructure']
const documents = ['document', 'legal-instrument']

interface Field {
  /** Names of fields from the record down; `*` stands for each element of an array. */
  readonly path: readonly string[]
  readonly collections: readonly Collection[]
  readonly entityTypes?: readonly string[]
  /** Values that are no ids. */
  readonly keywords?: readonly string[]
}

const field = (
  path: string,
  collections: readonly Collection[],
  more: Pick<Field, 'entityTypes' | 'keywords'> = {},
): Field => ({ path: path.split('.'), collections, ...more })

/** The notes' `about` may name any record. */
const any = Object.keys(kinds) as Collection[]

const fields: Readonly<Record<Collection, readonly Field[]>> = {
  entities: [
    field('partOf', ['entities']),
    field('affiliation', ['entities'], { entityTypes: bodies }),
    field('owner', ['entities'], { entityTypes: actors }),
    field('sameAs.references.*', ['references']),
  ],
  mentions: [field('entity', ['entities'])],
  events: [
    field('participants.*.entity', ['entities']),
    field('place', ['entities'], { entityTypes: places }),
    field('time.references.*', ['references']),
    field('partOf', ['events']),
  ],
  facts: [
    field('about.*', ['entities', 'events']),
    field('attributions.*.source', ['entities'], { entityTypes: actors, keywords: ['author'] }),
    field('quote', ['quotes']),
  ],
  quotes: [
    field('speaker', ['entities'], { entityTypes: actors }),
    field('addressee', ['entities'], { entityTypes: actors }),
    field('medium', ['entities'], { entityTypes: documents }),
    field('event', ['events']),
    field('nestedIn', ['quotes']),
  ],
  relations: [
    field('from', ['events', 'facts', 'quotes']),
    field('to', ['events', 'facts', 'quotes']),
    field('source', ['entities'], { entityTypes: actors, keywords: ['author', 'editor'] }),
  ],
  notes: [field('about.*', any), field('references.*', ['references'])],
  references: [],
}

function read(
  value: unknown,
  names: readonly string[],
  depth: number,
  path: Path,
  found: (path: Path, id: string) => void,
): void {
  const name = names[depth]
  if (name === undefined) {
    if (typeof value === 'string') found(path, value)
  } else if (name === '*') {
    for (const element of elements(value, path)) {
      read(element.value, names, depth + 1, element.path, found)
    }
  } else if (isObject(value) && value[name] !== undefined) {
    read(value[name], names, depth + 1, [...path, name], found)
  }
}

/** Several rules look at the same references. */
const alreadyRead = new WeakMap<Found, readonly FoundReference[]>()

/** Every reference that a record makes. */
export function referencesOf(one: Found): readonly FoundReference[] {
  const known = alreadyRead.get(one)
  if (known) return known
  const references: FoundReference[] = []
  for (const { path: names, collections, entityTypes, keywords } of fields[one.collection]) {
    read(one.record, names, 0, one.path, (path, id) => {
      if (keywords?.includes(id)) return
      references.push({ path, id, collections, ...(entityTypes && { entityTypes }) })
    })
  }
  alreadyRead.set(one, references)
  return references
}
