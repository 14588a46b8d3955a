/** Mentions: the cyberattacks. */
import { freeze } from '../../src/freeze.js'
import type { Mention } from '../../src/types/mention.js'

export const p1WebsitesOfUkraineDefenseMinistryUkrainianArmedForcesWebsites: Mention<'p1-websites-of-ukraine-defense-ministry-ukrainian-armed-forces-websites'> =
  /* @__PURE__ */ freeze({
    id: 'p1-websites-of-ukraine-defense-ministry-ukrainian-armed-forces-websites',
    entity: 'ukrainian-armed-forces-websites',
    level: 'nominal',
    anchor: { start: 18, end: 77 },
  })

export const p1WebsitesOfUkraineDefenseMinistryUkrainianDefenseMinistryWebsites: Mention<'p1-websites-of-ukraine-defense-ministry-ukrainian-defense-ministry-websites'> =
  /* @__PURE__ */ freeze({
    id: 'p1-websites-of-ukraine-defense-ministry-ukrainian-defense-ministry-websites',
    entity: 'ukrainian-defense-ministry-websites',
    level: 'nominal',
    anchor: { start: 18, end: 77 },
  })

export const p1UkraineDefenseMinistry: Mention<'p1-ukraine-defense-ministry'> =
  /* @__PURE__ */ freeze({
    id: 'p1-ukraine-defense-ministry',
    entity: 'ukrainian-defense-ministry',
    level: 'nominal',
    anchor: { start: 34, end: 60 },
  })

export const p1Ukraine: Mention<'p1-ukraine'> = /* @__PURE__ */ freeze({
  id: 'p1-ukraine',
  entity: 'ukraine',
  level: 'name',
  anchor: { start: 34, end: 41 },
})

export const p1ArmedForces: Mention<'p1-armed-forces'> = /* @__PURE__ */ freeze({
  id: 'p1-armed-forces',
  entity: 'ukrainian-armed-forces',
  level: 'nominal',
  anchor: { start: 65, end: 77 },
})

export const p1WebsitesOfTwoUkrainianBanks: Mention<'p1-websites-of-two-ukrainian-banks'> =
  /* @__PURE__ */ freeze({
    id: 'p1-websites-of-two-ukrainian-banks',
    entity: 'ukrainian-bank-websites',
    level: 'nominal',
    anchor: { start: 83, end: 118 },
  })

export const p1TwoUkrainianBanks: Mention<'p1-two-ukrainian-banks'> = /* @__PURE__ */ freeze({
  id: 'p1-two-ukrainian-banks',
  entity: 'two-ukrainian-banks',
  level: 'nominal',
  anchor: { start: 99, end: 118 },
})

export const p1Ukrainian: Mention<'p1-ukrainian'> = /* @__PURE__ */ freeze({
  id: 'p1-ukrainian',
  entity: 'ukraine',
  level: 'adjectival',
  anchor: { start: 103, end: 112 },
})

export const p1UkrainianGovernmentAgenciesStatements: Mention<'p1-ukrainian-government-agencies-statements'> =
  /* @__PURE__ */ freeze({
    id: 'p1-ukrainian-government-agencies-statements',
    entity: 'ukrainian-government-agencies-statements',
    level: 'nominal',
    anchor: { start: 144, end: 185 },
  })

export const p1UkrainianGovernmentAgencies: Mention<'p1-ukrainian-government-agencies'> =
  /* @__PURE__ */ freeze({
    id: 'p1-ukrainian-government-agencies',
    entity: 'ukrainian-government-agencies',
    level: 'nominal',
    anchor: { start: 144, end: 173 },
  })

export const p1UkrainianGovernment: Mention<'p1-ukrainian-government'> = /* @__PURE__ */ freeze({
  id: 'p1-ukrainian-government',
  entity: 'ukrainian-government',
  level: 'nominal',
  anchor: { start: 144, end: 164 },
})

export const p1Ukrainian2: Mention<'p1-ukrainian-2'> = /* @__PURE__ */ freeze({
  id: 'p1-ukrainian-2',
  entity: 'ukraine',
  level: 'adjectival',
  anchor: { start: 144, end: 153 },
})

export const p1Who: Mention<'p1-who'> = /* @__PURE__ */ freeze({
  id: 'p1-who',
  entity: 'cyberattack-perpetrators',
  level: 'pronoun',
  anchor: { start: 216, end: 219 },
})

export const p1UkrainianGovernmentWebsites: Mention<'p1-ukrainian-government-websites'> =
  /* @__PURE__ */ freeze({
    id: 'p1-ukrainian-government-websites',
    entity: 'ukrainian-government-websites',
    level: 'nominal',
    anchor: { start: 289, end: 318 },
  })

export const p1UkrainianGovernment2: Mention<'p1-ukrainian-government-2'> = /* @__PURE__ */ freeze({
  id: 'p1-ukrainian-government-2',
  entity: 'ukrainian-government',
  level: 'nominal',
  anchor: { start: 289, end: 309 },
})

export const p1Ukrainian3: Mention<'p1-ukrainian-3'> = /* @__PURE__ */ freeze({
  id: 'p1-ukrainian-3',
  entity: 'ukraine',
  level: 'adjectival',
  anchor: { start: 289, end: 298 },
})

export const p1UkrainianOfficials: Mention<'p1-ukrainian-officials'> = /* @__PURE__ */ freeze({
  id: 'p1-ukrainian-officials',
  entity: 'ukrainian-officials',
  level: 'nominal',
  anchor: { start: 331, end: 350 },
})

export const p1Ukrainian4: Mention<'p1-ukrainian-4'> = /* @__PURE__ */ freeze({
  id: 'p1-ukrainian-4',
  entity: 'ukraine',
  level: 'adjectival',
  anchor: { start: 331, end: 340 },
})

export const p1Russian: Mention<'p1-russian'> = /* @__PURE__ */ freeze({
  id: 'p1-russian',
  entity: 'russia',
  level: 'adjectival',
  anchor: { start: 361, end: 368 },
})

export const p1Belarusian: Mention<'p1-belarusian'> = /* @__PURE__ */ freeze({
  id: 'p1-belarusian',
  entity: 'belarus',
  level: 'adjectival',
  anchor: { start: 373, end: 383 },
})

export const p1Investigators: Mention<'p1-investigators'> = /* @__PURE__ */ freeze({
  id: 'p1-investigators',
  entity: 'investigators',
  level: 'nominal',
  anchor: { start: 401, end: 414 },
})

export const p1ThoseCountriesBelarus: Mention<'p1-those-countries-belarus'> =
  /* @__PURE__ */ freeze({
    id: 'p1-those-countries-belarus',
    entity: 'belarus',
    level: 'nominal',
    anchor: { start: 440, end: 455 },
  })

export const p1ThoseCountriesRussia: Mention<'p1-those-countries-russia'> = /* @__PURE__ */ freeze({
  id: 'p1-those-countries-russia',
  entity: 'russia',
  level: 'nominal',
  anchor: { start: 440, end: 455 },
})
