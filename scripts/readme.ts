import { collections } from './collections.js'

/** What one record of each collection is. */
const descriptions: Readonly<Record<string, string>> = {
  entities: 'a person, state, organization, group, place, text or website, named or not',
  mentions: 'an expression that refers to an entity',
  events:
    'something that happened, goes on, is planned, possible, requested or denied, or did not occur',
  facts: 'a statement, with who holds it and how surely',
  quotes: 'what someone says: direct, mixed or indirect',
  relations: 'a connection between two events, facts or quotes',
  notes: 'a remark by the editor',
  references: 'a publication that a note, a date or a Wikidata number rests on',
}

const table = (): string =>
  [
    '| collection | records | one record is |',
    '| --- | ---: | --- |',
    ...collections.map(
      ({ name, records }) => `| \`${name}\` | ${records.length} | ${descriptions[name]} |`,
    ),
  ].join('\n')

/** The README with the number of records of each collection. */
export function withCounts(readme: string): string {
  const between = /(?<=<!-- counts -->\n)[\s\S]*(?=<!-- \/counts -->)/
  if (!between.test(readme)) throw new Error('README.md has no markers <!-- counts -->')
  return readme.replace(between, () => `\n${table()}\n\n`)
}
