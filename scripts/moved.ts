import { collections } from './collections.js'
import { lastRelease, movedIds, publishedIds } from './release/files.js'
import { problemsOfIds } from './release/ids.js'

const idsOf = (records: Iterable<{ readonly id: string }>) => [...records].map(({ id }) => id)

/** What is wrong with the ids of the data, and with those that moved. */
export function problemsOfPublishedIds(): string[] {
  const last = Object.values(lastRelease()?.dataset ?? {}).filter(Array.isArray)
  return problemsOfIds({
    current: collections.flatMap(({ records }) => idsOf(records)),
    last: idsOf(last.flat()),
    published: publishedIds(),
    moved: movedIds(),
  })
}

/** The text of `src/query/moved.ts`: the ids that moved. */
export const movedModule =
  (): string => `// Written by \`npm run generate\` from release/moved.json. Do not edit.

/** The ids that moved, and those that their records have now. */
export const movedIds = ${JSON.stringify(movedIds())} as const
`
