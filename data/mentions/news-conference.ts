/** Mentions: Stoltenberg's news conference and what was decided on combat groups. */
import { freeze } from '../../src/freeze.js'
import type { Mention } from '../../src/types/mention.js'

export const p6NatoSecretaryGeneral: Mention<'p6-nato-secretary-general'> = /* @__PURE__ */ freeze({
  id: 'p6-nato-secretary-general',
  entity: 'jens-stoltenberg',
  level: 'nominal',
  anchor: { start: 1601, end: 1623 },
})

export const p6Nato: Mention<'p6-nato'> = /* @__PURE__ */ freeze({
  id: 'p6-nato',
  entity: 'nato',
  level: 'name',
  anchor: { start: 1601, end: 1605 },
})

export const p6JensStoltenberg: Mention<'p6-jens-stoltenberg'> = /* @__PURE__ */ freeze({
  id: 'p6-jens-stoltenberg',
  entity: 'jens-stoltenberg',
  level: 'name',
  anchor: { start: 1624, end: 1640 },
})

export const p6NatoDefenseMinisters: Mention<'p6-nato-defense-ministers'> = /* @__PURE__ */ freeze({
  id: 'p6-nato-defense-ministers',
  entity: 'nato-defense-ministers',
  level: 'nominal',
  anchor: { start: 1685, end: 1707 },
})

export const p6Nato2: Mention<'p6-nato-2'> = /* @__PURE__ */ freeze({
  id: 'p6-nato-2',
  entity: 'nato',
  level: 'name',
  anchor: { start: 1685, end: 1689 },
})

export const p6Ukraine: Mention<'p6-ukraine'> = /* @__PURE__ */ freeze({
  id: 'p6-ukraine',
  entity: 'ukraine',
  level: 'name',
  anchor: { start: 1728, end: 1735 },
})

export const p6We: Mention<'p6-we'> = /* @__PURE__ */ freeze({
  id: 'p6-we',
  entity: 'nato-allies',
  level: 'pronoun',
  anchor: { start: 1767, end: 1769 },
})

export const p6European: Mention<'p6-european'> = /* @__PURE__ */ freeze({
  id: 'p6-european',
  entity: 'europe',
  level: 'adjectival',
  anchor: { start: 1783, end: 1791 },
})

export const p7Moscow: Mention<'p7-moscow'> = /* @__PURE__ */ freeze({
  id: 'p7-moscow',
  entity: 'russia',
  level: 'name',
  anchor: { start: 1811, end: 1817 },
})

export const p7It: Mention<'p7-it'> = /* @__PURE__ */ freeze({
  id: 'p7-it',
  entity: 'russia',
  level: 'pronoun',
  anchor: { start: 1846, end: 1848 },
})

export const p7FundamentalPrinciples: Mention<'p7-fundamental-principles'> = /* @__PURE__ */ freeze(
  {
    id: 'p7-fundamental-principles',
    entity: 'european-security-principles',
    level: 'nominal',
    anchor: { start: 1868, end: 1894 },
  },
)

export const p7That: Mention<'p7-that'> = /* @__PURE__ */ freeze({
  id: 'p7-that',
  entity: 'european-security-principles',
  level: 'pronoun',
  anchor: { start: 1895, end: 1899 },
})

export const p7Our: Mention<'p7-our'> = /* @__PURE__ */ freeze({
  id: 'p7-our',
  entity: 'nato-allies',
  level: 'pronoun',
  anchor: { start: 1917, end: 1920 },
})

export const p7Stoltenberg: Mention<'p7-stoltenberg'> = /* @__PURE__ */ freeze({
  id: 'p7-stoltenberg',
  entity: 'jens-stoltenberg',
  level: 'name',
  anchor: { start: 1966, end: 1977 },
})

export const p7Russia: Mention<'p7-russia'> = /* @__PURE__ */ freeze({
  id: 'p7-russia',
  entity: 'russia',
  level: 'name',
  anchor: { start: 1996, end: 2002 },
})

export const p7EuropeanSecurityPrinciples: Mention<'p7-european-security-principles'> =
  /* @__PURE__ */ freeze({
    id: 'p7-european-security-principles',
    entity: 'european-security-principles',
    level: 'nominal',
    anchor: { start: 2015, end: 2043 },
  })

export const p7European: Mention<'p7-european'> = /* @__PURE__ */ freeze({
  id: 'p7-european',
  entity: 'europe',
  level: 'adjectival',
  anchor: { start: 2015, end: 2023 },
})

export const p7Europe: Mention<'p7-europe'> = /* @__PURE__ */ freeze({
  id: 'p7-europe',
  entity: 'europe',
  level: 'name',
  anchor: { start: 2069, end: 2075 },
})

export const p8DefenseMinisters: Mention<'p8-defense-ministers'> = /* @__PURE__ */ freeze({
  id: 'p8-defense-ministers',
  entity: 'nato-defense-ministers',
  level: 'nominal',
  anchor: { start: 2090, end: 2111 },
})

export const p8Nato: Mention<'p8-nato'> = /* @__PURE__ */ freeze({
  id: 'p8-nato',
  entity: 'nato',
  level: 'name',
  anchor: { start: 2154, end: 2158 },
})

export const p8NewNatoCombatGroups: Mention<'p8-new-nato-combat-groups'> = /* @__PURE__ */ freeze({
  id: 'p8-new-nato-combat-groups',
  entity: 'combat-groups-in-central-and-eastern-europe',
  level: 'nominal',
  anchor: { start: 2226, end: 2248 },
})

export const p8Nato2: Mention<'p8-nato-2'> = /* @__PURE__ */ freeze({
  id: 'p8-nato-2',
  entity: 'nato',
  level: 'name',
  anchor: { start: 2230, end: 2234 },
})

export const p8CentralAndEasternEurope: Mention<'p8-central-and-eastern-europe'> =
  /* @__PURE__ */ freeze({
    id: 'p8-central-and-eastern-europe',
    entity: 'central-and-eastern-europe',
    level: 'name',
    anchor: { start: 2252, end: 2278 },
  })

export const p8Europe: Mention<'p8-europe'> = /* @__PURE__ */ freeze({
  id: 'p8-europe',
  entity: 'europe',
  level: 'name',
  anchor: { start: 2272, end: 2278 },
})

export const p9SecretaryGeneral: Mention<'p9-secretary-general'> = /* @__PURE__ */ freeze({
  id: 'p9-secretary-general',
  entity: 'jens-stoltenberg',
  level: 'nominal',
  anchor: { start: 2293, end: 2314 },
})

export const p9NatoCommanders: Mention<'p9-nato-commanders'> = /* @__PURE__ */ freeze({
  id: 'p9-nato-commanders',
  entity: 'nato-commanders',
  level: 'nominal',
  anchor: { start: 2316, end: 2331 },
})

export const p9Nato: Mention<'p9-nato'> = /* @__PURE__ */ freeze({
  id: 'p9-nato',
  entity: 'nato',
  level: 'name',
  anchor: { start: 2316, end: 2320 },
})

export const p9NewCombatGroups: Mention<'p9-new-combat-groups'> = /* @__PURE__ */ freeze({
  id: 'p9-new-combat-groups',
  entity: 'combat-groups-in-south-eastern-europe',
  level: 'nominal',
  anchor: { start: 2381, end: 2398 },
})

export const p9SouthEasternEurope: Mention<'p9-south-eastern-europe'> = /* @__PURE__ */ freeze({
  id: 'p9-south-eastern-europe',
  entity: 'south-eastern-europe',
  level: 'name',
  anchor: { start: 2402, end: 2422 },
})

export const p9Europe: Mention<'p9-europe'> = /* @__PURE__ */ freeze({
  id: 'p9-europe',
  entity: 'europe',
  level: 'name',
  anchor: { start: 2416, end: 2422 },
})

export const p9JensStoltenberg: Mention<'p9-jens-stoltenberg'> = /* @__PURE__ */ freeze({
  id: 'p9-jens-stoltenberg',
  entity: 'jens-stoltenberg',
  level: 'name',
  anchor: { start: 2437, end: 2453 },
})

export const p9CombatGroup: Mention<'p9-combat-group'> = /* @__PURE__ */ freeze({
  id: 'p9-combat-group',
  entity: 'combat-group-in-romania',
  level: 'nominal',
  anchor: { start: 2508, end: 2522 },
})

export const p9Romania: Mention<'p9-romania'> = /* @__PURE__ */ freeze({
  id: 'p9-romania',
  entity: 'romania',
  level: 'name',
  anchor: { start: 2535, end: 2542 },
})

export const p9France: Mention<'p9-france'> = /* @__PURE__ */ freeze({
  id: 'p9-france',
  entity: 'france',
  level: 'name',
  anchor: { start: 2551, end: 2557 },
})
