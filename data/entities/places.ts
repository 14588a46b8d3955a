/** Places that are not states. */
import { freeze } from '../../src/freeze.js'
import type { Location } from '../../src/types/entity.js'

export const areaCloseToUkraineBorder: Location<'area-close-to-ukraine-border'> =
  /* @__PURE__ */ freeze({
    id: 'area-close-to-ukraine-border',
    type: 'location',
    name: "area close to Ukraine's border",
    aliases: ["close to Ukraine's border"],
    description: "Where Russia has massed troops, on Biden's account.",
  })

export const ukraineBorder: Location<'ukraine-border'> = /* @__PURE__ */ freeze({
  id: 'ukraine-border',
  type: 'location',
  name: "Ukraine's border",
  aliases: [],
  description: 'Border of Ukraine; which stretch of it is not stated.',
})

export const russianBase: Location<'russian-base'> = /* @__PURE__ */ freeze({
  id: 'russian-base',
  type: 'location',
  name: 'base',
  aliases: [],
  description: 'Place, not named, to which troops are, Putin says, being sent back.',
})

export const europe: Location<'europe'> = /* @__PURE__ */ freeze({
  id: 'europe',
  type: 'location',
  name: 'Europe',
  aliases: [],
  description: 'Continent whose security is said to be in crisis.',
  sameAs: { wikidata: 'Q46', references: ['country-coder-borders'] },
})

export const centralAndEasternEurope: Location<'central-and-eastern-europe'> =
  /* @__PURE__ */ freeze({
    id: 'central-and-eastern-europe',
    type: 'location',
    name: 'Central and Eastern Europe',
    aliases: [],
    description: 'Region where new combat groups of NATO are an option.',
    partOf: 'europe',
  })

export const southEasternEurope: Location<'south-eastern-europe'> = /* @__PURE__ */ freeze({
  id: 'south-eastern-europe',
  type: 'location',
  name: 'south-eastern Europe',
  aliases: [],
  description:
    'Region for which, Stoltenberg says, a deployment of combat groups is being worked out.',
  partOf: 'europe',
})

export const areaAroundUkraineAndBelarus: Location<'area-around-ukraine-and-belarus'> =
  /* @__PURE__ */ freeze({
    id: 'area-around-ukraine-and-belarus',
    type: 'location',
    name: 'area around Ukraine and Belarus',
    aliases: ['around Ukraine and Belarus'],
    description: 'Where the joint statement, as the report words it, places a Russian formation.',
  })

export const euroAtlanticArea: Location<'euro-atlantic-area'> = /* @__PURE__ */ freeze({
  id: 'euro-atlantic-area',
  type: 'location',
  name: 'Euro-Atlantic area',
  aliases: [],
  description: "Area whose security, in the ministers' judgement, is threatened.",
})

export const easternPartOfTheAlliance: Location<'eastern-part-of-the-alliance'> =
  /* @__PURE__ */ freeze({
    id: 'eastern-part-of-the-alliance',
    type: 'location',
    name: 'eastern part of the Alliance',
    aliases: ['the eastern part of the Alliance'],
    description: 'Region for which further ground forces are announced.',
  })
