/** The states that the report names. */
import type { Records } from '../../src/types/records.js'

export default {
  ukraine: {
    type: 'geopolitical-entity',
    name: 'Ukraine',
    aliases: [],
    description:
      "State whose ministry, forces and banks, by the account of agencies, had websites attacked, and near whose border Russia, by Biden's account, has massed troops.",
    country: 'UA',
    sameAs: { wikidata: 'Q212', references: ['wikidata-ukraine'] },
  },

  russia: {
    type: 'geopolitical-entity',
    name: 'Russia',
    aliases: ['Moscow'],
    description:
      "State that, by Biden's account, has massed troops near Ukraine, and that denies planning to invade it. Moscow, where it speaks or demands, is this state.",
    country: 'RU',
    sameAs: { wikidata: 'Q159', references: ['wikidata-russia'] },
  },

  belarus: {
    type: 'geopolitical-entity',
    name: 'Belarus',
    aliases: [],
    description:
      'State whose involvement in a cyberattack Ukrainian officials suggested, and around which the joint statement, as the report words it, places a Russian military formation.',
    country: 'BY',
    sameAs: { wikidata: 'Q184', references: ['wikidata-belarus'] },
  },

  'united-states': {
    type: 'geopolitical-entity',
    name: 'United States',
    aliases: ['US'],
    description:
      'State whose president speaks of massed Russian troops and whose officials warn of an invasion.',
    country: 'US',
    sameAs: { wikidata: 'Q30', references: ['wikidata-united-states'] },
  },

  romania: {
    type: 'geopolitical-entity',
    name: 'Romania',
    aliases: [],
    description: 'State in which, Stoltenberg says, a combat group led by France may be deployed.',
    country: 'RO',
    sameAs: { wikidata: 'Q218', references: ['wikidata-romania'] },
  },

  france: {
    type: 'geopolitical-entity',
    name: 'France',
    aliases: [],
    description: 'State that, Stoltenberg says, may lead a combat group in Romania.',
    country: 'FR',
    sameAs: { wikidata: 'Q142', references: ['wikidata-france'] },
  },
} satisfies Records<'Entity'>
