/** Organizations, two unnamed ones included. */
import type { Records } from '../../src/types/records.js'

export default {
  'ukrainian-defense-ministry': {
    type: 'organization',
    name: "Ukraine's defense ministry",
    aliases: [],
    description:
      'Ministry whose websites, by the account of agencies, a cyberattack hit on Tuesday.',
    country: 'UA',
    partOf: 'ukrainian-government',
  },

  'ukrainian-armed-forces': {
    type: 'organization',
    name: "Ukraine's armed forces",
    aliases: ['armed forces'],
    description: 'Forces whose websites, by the account of agencies, a cyberattack hit on Tuesday.',
    country: 'UA',
    partOf: 'ukraine',
  },

  'two-ukrainian-banks': {
    type: 'organization',
    name: 'two Ukrainian banks',
    aliases: [],
    description:
      'Two banks, not named in the report, whose websites, by the account of agencies, a cyberattack hit on Tuesday.',
    country: 'UA',
  },

  'ukrainian-government': {
    type: 'organization',
    name: 'Ukrainian government',
    aliases: [],
    description:
      'Government whose agencies reported the cyberattack of Tuesday and whose websites another cyberattack hit the month before.',
    country: 'UA',
    partOf: 'ukraine',
  },

  'ukrainian-government-agencies': {
    type: 'organization',
    name: 'Ukrainian government agencies',
    aliases: [],
    description:
      "Unnamed agencies whose statements are the report's source for the cyberattack of Tuesday.",
    country: 'UA',
    partOf: 'ukrainian-government',
  },

  bbc: {
    type: 'organization',
    name: 'BBC',
    aliases: [],
    description: 'Organization to which Zelensky spoke; the report has the abbreviation alone.',
    sameAs: { wikidata: 'Q9531', references: ['wikidata-bbc'] },
  },

  'russian-armed-forces': {
    type: 'organization',
    name: 'Russian armed forces',
    aliases: ['the armed forces', 'the Russian armed forces'],
    description: 'The forces whose withdrawal, Zelensky says, is not yet seen.',
    country: 'RU',
    sameAs: { wikidata: 'Q193159', references: ['wikidata-russian-armed-forces'] },
    partOf: 'russia',
  },

  nato: {
    type: 'organization',
    name: 'NATO',
    aliases: ['the Alliance'],
    description: 'Alliance whose defense ministers met and issued a joint statement.',
    sameAs: { wikidata: 'Q7184', references: ['wikidata-nato'] },
  },
} satisfies Records<'Entity'>
