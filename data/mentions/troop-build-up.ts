/** Mentions: the massing of troops, the warning and the denial. */
import { freeze } from '../../src/freeze.js'
import type { Mention } from '../../src/types/mention.js'

export const p2Russia: Mention<'p2-russia'> = /* @__PURE__ */ freeze({
  id: 'p2-russia',
  entity: 'russia',
  level: 'name',
  anchor: { start: 499, end: 505 },
})

export const p2Estimated150000Troops: Mention<'p2-estimated-150-000-troops'> =
  /* @__PURE__ */ freeze({
    id: 'p2-estimated-150-000-troops',
    entity: 'russian-troops-near-ukraine',
    level: 'nominal',
    anchor: { start: 517, end: 544 },
  })

export const p2CloseToUkraineBorder: Mention<'p2-close-to-ukraine-border'> = /* @__PURE__ */ freeze(
  {
    id: 'p2-close-to-ukraine-border',
    entity: 'area-close-to-ukraine-border',
    level: 'nominal',
    anchor: { start: 545, end: 570 },
  },
)

export const p2UkraineBorder: Mention<'p2-ukraine-border'> = /* @__PURE__ */ freeze({
  id: 'p2-ukraine-border',
  entity: 'ukraine-border',
  level: 'nominal',
  anchor: { start: 554, end: 570 },
})

export const p2Ukraine: Mention<'p2-ukraine'> = /* @__PURE__ */ freeze({
  id: 'p2-ukraine',
  entity: 'ukraine',
  level: 'name',
  anchor: { start: 554, end: 561 },
})

export const p2UnitedStatesPresident: Mention<'p2-united-states-president'> =
  /* @__PURE__ */ freeze({
    id: 'p2-united-states-president',
    entity: 'joe-biden',
    level: 'nominal',
    anchor: { start: 585, end: 608 },
  })

export const p2UnitedStates: Mention<'p2-united-states'> = /* @__PURE__ */ freeze({
  id: 'p2-united-states',
  entity: 'united-states',
  level: 'name',
  anchor: { start: 585, end: 598 },
})

export const p2JoeBiden: Mention<'p2-joe-biden'> = /* @__PURE__ */ freeze({
  id: 'p2-joe-biden',
  entity: 'joe-biden',
  level: 'name',
  anchor: { start: 609, end: 618 },
})

export const p2UsOfficials: Mention<'p2-us-officials'> = /* @__PURE__ */ freeze({
  id: 'p2-us-officials',
  entity: 'us-officials',
  level: 'nominal',
  anchor: { start: 627, end: 639 },
})

export const p2Us: Mention<'p2-us'> = /* @__PURE__ */ freeze({
  id: 'p2-us',
  entity: 'united-states',
  level: 'name',
  anchor: { start: 627, end: 629 },
})

export const p2Russian: Mention<'p2-russian'> = /* @__PURE__ */ freeze({
  id: 'p2-russian',
  entity: 'russia',
  level: 'adjectival',
  anchor: { start: 658, end: 665 },
})

export const p2Russia2: Mention<'p2-russia-2'> = /* @__PURE__ */ freeze({
  id: 'p2-russia-2',
  entity: 'russia',
  level: 'name',
  anchor: { start: 699, end: 705 },
})

export const p2It: Mention<'p2-it'> = /* @__PURE__ */ freeze({
  id: 'p2-it',
  entity: 'russia',
  level: 'pronoun',
  anchor: { start: 717, end: 719 },
})

export const p2Ukraine2: Mention<'p2-ukraine-2'> = /* @__PURE__ */ freeze({
  id: 'p2-ukraine-2',
  entity: 'ukraine',
  level: 'name',
  anchor: { start: 742, end: 749 },
})
