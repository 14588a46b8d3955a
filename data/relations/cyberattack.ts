/** Relations: the cyberattacks. */
import { freeze } from '../../src/freeze.js'
import type { Relation } from '../../src/types/relation.js'

export const januaryCyberattackBeforeTuesdayCyberattack: Relation<'january-cyberattack-before-tuesday-cyberattack'> =
  /* @__PURE__ */ freeze({
    id: 'january-cyberattack-before-tuesday-cyberattack',
    type: 'before',
    from: 'january-cyberattack',
    to: 'tuesday-cyberattack',
    source: 'author',
    anchor: { start: 319, end: 329 },
  })

export const tuesdayCyberattackBeforeAgenciesReportCyberattack: Relation<'tuesday-cyberattack-before-agencies-report-cyberattack'> =
  /* @__PURE__ */ freeze({
    id: 'tuesday-cyberattack-before-agencies-report-cyberattack',
    type: 'before',
    from: 'tuesday-cyberattack',
    to: 'agencies-report-cyberattack',
    source: 'editor',
  })

export const agenciesReportCyberattackRespondsToTuesdayCyberattack: Relation<'agencies-report-cyberattack-responds-to-tuesday-cyberattack'> =
  /* @__PURE__ */ freeze({
    id: 'agencies-report-cyberattack-responds-to-tuesday-cyberattack',
    type: 'responds-to',
    from: 'agencies-report-cyberattack',
    to: 'tuesday-cyberattack',
    source: 'editor',
  })

export const someoneWasResponsiblePartOfResponsibilityWasUnclear: Relation<'someone-was-responsible-part-of-responsibility-was-unclear'> =
  /* @__PURE__ */ freeze({
    id: 'someone-was-responsible-part-of-responsibility-was-unclear',
    type: 'part-of',
    from: 'someone-was-responsible',
    to: 'responsibility-was-unclear',
    source: 'editor',
  })

export const thereAreInvestigatorsPartOfInvestigatorsHaveNotBlamedRussia: Relation<'there-are-investigators-part-of-investigators-have-not-blamed-russia'> =
  /* @__PURE__ */ freeze({
    id: 'there-are-investigators-part-of-investigators-have-not-blamed-russia',
    type: 'part-of',
    from: 'there-are-investigators',
    to: 'investigators-have-not-blamed-russia',
    source: 'editor',
  })

export const thereAreInvestigatorsPartOfInvestigatorsHaveNotBlamedBelarus: Relation<'there-are-investigators-part-of-investigators-have-not-blamed-belarus'> =
  /* @__PURE__ */ freeze({
    id: 'there-are-investigators-part-of-investigators-have-not-blamed-belarus',
    type: 'part-of',
    from: 'there-are-investigators',
    to: 'investigators-have-not-blamed-belarus',
    source: 'editor',
  })

export const twoBanksWereHitPartOfBankWebsitesWereHit: Relation<'two-banks-were-hit-part-of-bank-websites-were-hit'> =
  /* @__PURE__ */ freeze({
    id: 'two-banks-were-hit-part-of-bank-websites-were-hit',
    type: 'part-of',
    from: 'two-banks-were-hit',
    to: 'bank-websites-were-hit',
    source: 'editor',
  })

export const governmentAttackWasLastMonthPartOfGovernmentWebsitesWereHit: Relation<'government-attack-was-last-month-part-of-government-websites-were-hit'> =
  /* @__PURE__ */ freeze({
    id: 'government-attack-was-last-month-part-of-government-websites-were-hit',
    type: 'part-of',
    from: 'government-attack-was-last-month',
    to: 'government-websites-were-hit',
    source: 'editor',
  })

export const governmentAttackWasSeparatePartOfGovernmentWebsitesWereHit: Relation<'government-attack-was-separate-part-of-government-websites-were-hit'> =
  /* @__PURE__ */ freeze({
    id: 'government-attack-was-separate-part-of-government-websites-were-hit',
    type: 'part-of',
    from: 'government-attack-was-separate',
    to: 'government-websites-were-hit',
    source: 'editor',
  })

export const russiaWasInvolvedPartOfOfficialsSuggestedInvolvement: Relation<'russia-was-involved-part-of-officials-suggested-involvement'> =
  /* @__PURE__ */ freeze({
    id: 'russia-was-involved-part-of-officials-suggested-involvement',
    type: 'part-of',
    from: 'russia-was-involved',
    to: 'officials-suggested-involvement',
    source: 'editor',
  })

export const belarusWasInvolvedPartOfOfficialsSuggestedInvolvement: Relation<'belarus-was-involved-part-of-officials-suggested-involvement'> =
  /* @__PURE__ */ freeze({
    id: 'belarus-was-involved-part-of-officials-suggested-involvement',
    type: 'part-of',
    from: 'belarus-was-involved',
    to: 'officials-suggested-involvement',
    source: 'editor',
  })
