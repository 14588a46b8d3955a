/** The subpaths that only have data, and the files that they are built from. */
export const dataSubpaths = {
  source: 'src/source.ts',
  entities: 'src/entities.ts',
  mentions: 'src/mentions.ts',
  events: 'src/events.ts',
  facts: 'src/facts.ts',
  quotes: 'src/quotes.ts',
  relations: 'src/relations.ts',
  notes: 'src/notes.ts',
  references: 'src/references.ts',
  vocabularies: 'src/vocabularies.ts',
} as const

/** All subpaths that are published. */
export const subpaths = {
  index: 'src/index.ts',
  ...dataSubpaths,
  query: 'src/query.ts',
  schemas: 'src/schemas/index.ts',
  guards: 'src/guards/index.ts',
  verify: 'src/verify/index.ts',
} as const
