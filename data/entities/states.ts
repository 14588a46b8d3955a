/** The states that the report names. */
import { freeze } from '../../src/freeze.js'
import type { GeopoliticalEntity } from '../../src/types/entity.js'

export const ukraine: GeopoliticalEntity<'ukraine'> = /* @__PURE__ */ freeze({
  id: 'ukraine',
  type: 'geopolitical-entity',
  name: 'Ukraine',
  aliases: [],
  description:
    'State whose ministry, forces and banks are said to have had websites attacked, and near whose border Biden says Russian troops are massed.',
  country: 'UA',
  sameAs: { wikidata: 'Q212', references: ['country-coder-borders'] },
})

export const russia: GeopoliticalEntity<'russia'> = /* @__PURE__ */ freeze({
  id: 'russia',
  type: 'geopolitical-entity',
  name: 'Russia',
  aliases: ['Moscow'],
  description:
    'State that Biden says has massed troops near Ukraine, and that denies planning to invade it. Moscow, where it speaks or demands, is this state.',
  country: 'RU',
  sameAs: { wikidata: 'Q159', references: ['country-coder-borders'] },
})

export const belarus: GeopoliticalEntity<'belarus'> = /* @__PURE__ */ freeze({
  id: 'belarus',
  type: 'geopolitical-entity',
  name: 'Belarus',
  aliases: [],
  description:
    'State whose part in a cyberattack Ukrainian officials suggested, and around which the joint statement, as the report words it, places a Russian military formation.',
  country: 'BY',
  sameAs: { wikidata: 'Q184', references: ['country-coder-borders'] },
})

export const unitedStates: GeopoliticalEntity<'united-states'> = /* @__PURE__ */ freeze({
  id: 'united-states',
  type: 'geopolitical-entity',
  name: 'United States',
  aliases: ['US'],
  description:
    'State whose president gives the number of Russian troops and whose officials warn of an invasion.',
  country: 'US',
  sameAs: { wikidata: 'Q30', references: ['country-coder-borders'] },
})

export const romania: GeopoliticalEntity<'romania'> = /* @__PURE__ */ freeze({
  id: 'romania',
  type: 'geopolitical-entity',
  name: 'Romania',
  aliases: [],
  description: 'State in which a combat group led by France may be deployed.',
  country: 'RO',
  sameAs: { wikidata: 'Q218', references: ['country-coder-borders'] },
})

export const france: GeopoliticalEntity<'france'> = /* @__PURE__ */ freeze({
  id: 'france',
  type: 'geopolitical-entity',
  name: 'France',
  aliases: [],
  description: 'State that may lead a combat group in Romania.',
  country: 'FR',
  sameAs: { wikidata: 'Q142', references: ['country-coder-borders'] },
})
