import { collections } from './collections.js'

/** What one record of each collection is. */
const descriptions: Readonly<Record<string, string>> = {
  entities:
    'a person, organization, state, place, group, document, treaty or website, unnamed parties included',
  mentions: 'an expression that refers to an entity',
  events: 'something that happened, goes on, is planned, possible, requested or denied',
  facts: 'an atomic statement, with who holds it and how surely',
  quotes: 'what someone says: direct, mixed or indirect',
  relations: 'how one event, fact or quote bears on another',
  notes: 'a remark by the editor: a discrepancy, a mistranslation, an ambiguity, context',
  references: 'a publication that a note or a Wikidata number rests on',
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
export const withCounts = (readme: string): string =>
  readme.replace(/(?<=<!-- counts -->\n)[\s\S]*(?=\n<!-- \/counts -->)/, () => `\n${table()}\n`)
