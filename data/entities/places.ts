/** Places that are not states. */
import type { Records } from '../../src/types/records.js'

export default {
  'area-close-to-ukraine-border': {
    type: 'location',
    name: "area close to Ukraine's border",
    aliases: ["close to Ukraine's border"],
    description: "Where Russia has massed troops, on Biden's account.",
  },

  'ukraine-border': {
    type: 'location',
    name: "Ukraine's border",
    aliases: [],
    description: 'Border of Ukraine; which stretch of it is not stated.',
  },

  'russian-base': {
    type: 'location',
    name: 'base',
    aliases: [],
    description: 'Place, not named, to which troops are, Putin says, being sent back.',
  },

  europe: {
    type: 'location',
    name: 'Europe',
    aliases: [],
    description: 'Continent whose security is said to be in crisis.',
    sameAs: { wikidata: 'Q46', references: ['country-coder-borders'] },
  },

  'central-and-eastern-europe': {
    type: 'location',
    name: 'Central and Eastern Europe',
    aliases: [],
    description: 'Region where new combat groups of NATO are an option.',
    partOf: 'europe',
  },

  'south-eastern-europe': {
    type: 'location',
    name: 'south-eastern Europe',
    aliases: [],
    description:
      'Region for which, Stoltenberg says, a deployment of combat groups is being worked out.',
    partOf: 'europe',
  },

  'area-around-ukraine-and-belarus': {
    type: 'location',
    name: 'area around Ukraine and Belarus',
    aliases: ['around Ukraine and Belarus'],
    description: 'Where the joint statement, as the report words it, places a Russian formation.',
  },

  'euro-atlantic-area': {
    type: 'location',
    name: 'Euro-Atlantic area',
    aliases: [],
    description: "Area whose security, in the ministers' judgement, is threatened.",
  },

  'eastern-part-of-the-alliance': {
    type: 'location',
    name: 'eastern part of the Alliance',
    aliases: ['the eastern part of the Alliance'],
    description: 'Region for which further ground forces are announced.',
  },
} satisfies Records<'Entity'>
