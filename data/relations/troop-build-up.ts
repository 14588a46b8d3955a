/** Relations: the massing of troops, the warning and the denial. */
import { freeze } from '../../src/freeze.js'
import type { Relation } from '../../src/types/relation.js'

export const troopsNumber150000PartOfRussiaMassedTroops: Relation<'troops-number-150000-part-of-russia-massed-troops'> =
  /* @__PURE__ */ freeze({
    id: 'troops-number-150000-part-of-russia-massed-troops',
    type: 'part-of',
    from: 'troops-number-150000',
    to: 'russia-massed-troops',
    source: 'editor',
  })

export const invasionCouldComeAtAnyTimePartOfInvasionCouldCome: Relation<'invasion-could-come-at-any-time-part-of-invasion-could-come'> =
  /* @__PURE__ */ freeze({
    id: 'invasion-could-come-at-any-time-part-of-invasion-could-come',
    type: 'part-of',
    from: 'invasion-could-come-at-any-time',
    to: 'invasion-could-come',
    source: 'editor',
  })

export const russiaMassedTroopsSupportsInvasionCouldCome: Relation<'russia-massed-troops-supports-invasion-could-come'> =
  /* @__PURE__ */ freeze({
    id: 'russia-massed-troops-supports-invasion-could-come',
    type: 'supports',
    from: 'russia-massed-troops',
    to: 'invasion-could-come',
    source: 'editor',
  })

export const earlierInvasionBeforeFreshInvasion: Relation<'earlier-invasion-before-fresh-invasion'> =
  /* @__PURE__ */ freeze({
    id: 'earlier-invasion-before-fresh-invasion',
    type: 'before',
    from: 'earlier-invasion',
    to: 'fresh-invasion',
    source: 'us-officials',
    anchor: { start: 652, end: 657 },
  })

export const russiaInvadedBeforePartOfInvasionCouldCome: Relation<'russia-invaded-before-part-of-invasion-could-come'> =
  /* @__PURE__ */ freeze({
    id: 'russia-invaded-before-part-of-invasion-could-come',
    type: 'part-of',
    from: 'russia-invaded-before',
    to: 'invasion-could-come',
    source: 'editor',
  })

export const russiaDeniesInvasionPlansRespondsToUsOfficialsWarn: Relation<'russia-denies-invasion-plans-responds-to-us-officials-warn'> =
  /* @__PURE__ */ freeze({
    id: 'russia-denies-invasion-plans-responds-to-us-officials-warn',
    type: 'responds-to',
    from: 'russia-denies-invasion-plans',
    to: 'us-officials-warn',
    source: 'editor',
  })

export const russiaOnInvasionPlansContradictsUsOfficialsOnInvasion: Relation<'russia-on-invasion-plans-contradicts-us-officials-on-invasion'> =
  /* @__PURE__ */ freeze({
    id: 'russia-on-invasion-plans-contradicts-us-officials-on-invasion',
    type: 'contradicts',
    from: 'russia-on-invasion-plans',
    to: 'us-officials-on-invasion',
    source: 'editor',
  })

export const russiaDeniedInvasionPlansContradictsInvasionCouldCome: Relation<'russia-denied-invasion-plans-contradicts-invasion-could-come'> =
  /* @__PURE__ */ freeze({
    id: 'russia-denied-invasion-plans-contradicts-invasion-could-come',
    type: 'contradicts',
    from: 'russia-denied-invasion-plans',
    to: 'invasion-could-come',
    source: 'editor',
  })

export const invasionPlanningBeforeFreshInvasion: Relation<'invasion-planning-before-fresh-invasion'> =
  /* @__PURE__ */ freeze({
    id: 'invasion-planning-before-fresh-invasion',
    type: 'before',
    from: 'invasion-planning',
    to: 'fresh-invasion',
    source: 'editor',
  })
