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

export const russiaOnInvasionPlansContradictsUsOfficialsOnInvasion: Relation<'russia-on-invasion-plans-contradicts-us-officials-on-invasion'> =
  /* @__PURE__ */ freeze({
    id: 'russia-on-invasion-plans-contradicts-us-officials-on-invasion',
    type: 'contradicts',
    from: 'russia-on-invasion-plans',
    to: 'us-officials-on-invasion',
    source: 'editor',
  })
