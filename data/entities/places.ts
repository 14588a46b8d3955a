/** Places that are not states. */
import type { Records } from '../../src/types/records.js'

export default {
  'area-close-to-ukraine-border': {
    type: 'location',
    name: "area close to Ukraine's border",
    aliases: ["close to Ukraine's border"],
    description: "Where Russia, by Biden's account, has massed troops.",
  },

  'ukraine-border': {
    type: 'location',
    name: "Ukraine's border",
    aliases: [],
    description: 'Border of Ukraine; which stretch of it is not stated.',
    country: 'UA',
    partOf: 'ukraine',
  },

  'base-of-returning-troops': {
    type: 'location',
    name: 'base of the returning troops',
    aliases: ['base'],
    description: 'Place, not named, to which Russia, Putin says, is sending some troops back.',
  },

  europe: {
    type: 'location',
    name: 'Europe',
    aliases: [],
    description: 'Continent whose security, Stoltenberg says, is in crisis.',
    sameAs: { wikidata: 'Q46', references: ['wikidata-europe'] },
  },

  'central-and-eastern-europe': {
    type: 'location',
    name: 'Central and Eastern Europe',
    aliases: [],
    description: 'Region in which deploying new NATO combat groups is an option.',
    partOf: 'europe',
  },

  'south-eastern-europe': {
    type: 'location',
    name: 'south-eastern Europe',
    aliases: [],
    description:
      'Region in which NATO commanders, Stoltenberg says, are to work out how to deploy combat groups.',
    partOf: 'europe',
  },

  'area-around-ukraine-and-belarus': {
    type: 'location',
    name: 'area around Ukraine and Belarus',
    aliases: ['around Ukraine and Belarus'],
    description:
      'Where the joint statement, as the report words it, places a Russian military formation.',
  },

  'euro-atlantic-area': {
    type: 'location',
    name: 'Euro-Atlantic area',
    aliases: [],
    description: "Area to whose security, the ministers say, Russia's actions are a threat.",
  },

  'eastern-part-of-the-alliance': {
    type: 'location',
    name: 'eastern part of the Alliance',
    aliases: ['the eastern part of the Alliance'],
    description:
      'Region in which the Allies, by the joint statement, will deploy additional ground forces.',
    partOf: 'nato',
  },
} satisfies Records<'Entity'>
