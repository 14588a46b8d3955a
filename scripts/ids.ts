import { source } from '../data/index.js'
import { collections, pascalCase, typeOf } from './collections.js'

const union = (name: string, members: Iterable<string>): string =>
  `export type ${name} =${[...members].map((member) => `\n  | ${member}`).join('')}\n`

/** The declarations of the ids of one collection: a union for its kind, and one for each type that the kind has. */
function idsOf({ kind, records }: (typeof collections)[number]): string {
  const ids = new Map<string, string[]>()
  for (const record of records) {
    const name = `${typeOf(kind, record)}Id`
    ids.set(name, [...(ids.get(name) ?? []), `'${record.id}'`])
  }
  const unions = [...ids].map(([name, members]) => union(name, members))
  const all = `${pascalCase(kind)}Id`
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a'
  const comment = `/** The id of ${article} ${kind} of this report. */\n`
  if (ids.has(all)) return comment + unions.join('\n')
  return `${unions.join('\n')}\n${comment}${union(all, ids.keys())}`
}

/** The text of `data/ids.ts`: the ids of all records as types. */
export const idsModule = (): string => `// Written by \`npm run generate\`. Do not edit.

/** The id of the report. */
export type SourceId = '${source.id}'

${collections.map(idsOf).join('\n')}
/** The id of any record of this report. */
${union('RecordId', ['SourceId', ...collections.map(({ kind }) => `${pascalCase(kind)}Id`)])}`
