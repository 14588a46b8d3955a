/** The states that the report names. */
import type { Records } from '../../src/types/records.js'

export default {
  ukraine: {
    type: 'geopolitical-entity',
    name: 'Ukraine',
    aliases: [],
    description:
      'State whose ministry, forces and banks are said to have had websites attacked, and near whose border Biden says Russian troops are massed.',
    country: 'UA',
    sameAs: { wikidata: 'Q212', references: ['country-coder-borders'] },
  },

  russia: {
    type: 'geopolitical-entity',
    name: 'Russia',
    aliases: ['Moscow'],
    description:
      'State that Biden says has massed troops near Ukraine, and that denies planning to invade it. Moscow, where it speaks or demands, is this state.',
    country: 'RU',
    sameAs: { wikidata: 'Q159', references: ['country-coder-borders'] },
  },

  belarus: {
    type: 'geopolitical-entity',
    name: 'Belarus',
    aliases: [],
    description:
      'State whose part in a cyberattack Ukrainian officials suggested, and around which the joint statement, as the report words it, places a Russian military formation.',
    country: 'BY',
    sameAs: { wikidata: 'Q184', references: ['country-coder-borders'] },
  },

  'united-states': {
    type: 'geopolitical-entity',
    name: 'United States',
    aliases: ['US'],
    description:
      'State whose president gives the number of Russian troops and whose officials warn of an invasion.',
    country: 'US',
    sameAs: { wikidata: 'Q30', references: ['country-coder-borders'] },
  },

  romania: {
    type: 'geopolitical-entity',
    name: 'Romania',
    aliases: [],
    description: 'State in which a combat group led by France may be deployed.',
    country: 'RO',
    sameAs: { wikidata: 'Q218', references: ['country-coder-borders'] },
  },

  france: {
    type: 'geopolitical-entity',
    name: 'France',
    aliases: [],
    description: 'State that may lead a combat group in Romania.',
    country: 'FR',
    sameAs: { wikidata: 'Q142', references: ['country-coder-borders'] },
  },
} satisfies Records<'Entity'>
