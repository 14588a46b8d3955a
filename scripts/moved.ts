import { collections } from './collections.js'
import { lastRelease, movedIds, publishedIds } from './release/files.js'
import { type AnyRelation, problemsOfIds } from './release/ids.js'

/** What is wrong with the ids of the data, and with those that moved. */
export function problemsOfPublishedIds(): string[] {
  const { dataset, surface } = lastRelease() ?? {}
  return problemsOfIds({
    current: collections.flatMap(({ records }) => records),
    last: Object.values(dataset ?? {})
      .filter(Array.isArray)
      .flat(),
    lastRelations: (dataset?.relations ?? []) as readonly AnyRelation[],
    published: publishedIds(),
    moved: movedIds(),
    lastMoved: surface?.moved ?? {},
  })
}

/** The text of `src/query/moved.ts`: the ids that moved. */
export const movedModule =
  (): string => `// Written by \`npm run generate\` from release/moved.json. Do not edit.

/** The ids that moved, and those that their records have now. */
export const movedIds = ${JSON.stringify(movedIds())} as const
`
