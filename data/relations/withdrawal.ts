/** Relations: the announced return of troops and what Zelensky says of it. */
import { freeze } from '../../src/freeze.js'
import type { Relation } from '../../src/types/relation.js'

export const militaryDrillsBeforeReturnOfTroopsToBase: Relation<'military-drills-before-return-of-troops-to-base'> =
  /* @__PURE__ */ freeze({
    id: 'military-drills-before-return-of-troops-to-base',
    type: 'before',
    from: 'military-drills',
    to: 'return-of-troops-to-base',
    source: 'vladimir-putin',
    anchor: { start: 838, end: 843 },
  })

export const drillsWereCompletedPartOfRussiaSendsTroopsBack: Relation<'drills-were-completed-part-of-russia-sends-troops-back'> =
  /* @__PURE__ */ freeze({
    id: 'drills-were-completed-part-of-russia-sends-troops-back',
    type: 'part-of',
    from: 'drills-were-completed',
    to: 'russia-sends-troops-back',
    source: 'editor',
  })

export const earlierNegotiationsBeforeFurtherNegotiations: Relation<'earlier-negotiations-before-further-negotiations'> =
  /* @__PURE__ */ freeze({
    id: 'earlier-negotiations-before-further-negotiations',
    type: 'before',
    from: 'earlier-negotiations',
    to: 'further-negotiations',
    source: 'vladimir-putin',
    anchor: { start: 891, end: 898 },
  })

export const negotiationsTookPlaceBeforePartOfPutinIsOpenToNegotiations: Relation<'negotiations-took-place-before-part-of-putin-is-open-to-negotiations'> =
  /* @__PURE__ */ freeze({
    id: 'negotiations-took-place-before-part-of-putin-is-open-to-negotiations',
    type: 'part-of',
    from: 'negotiations-took-place-before',
    to: 'putin-is-open-to-negotiations',
    source: 'editor',
  })

export const thereIsACrisisOverUkrainePartOfPutinIsOpenToNegotiations: Relation<'there-is-a-crisis-over-ukraine-part-of-putin-is-open-to-negotiations'> =
  /* @__PURE__ */ freeze({
    id: 'there-is-a-crisis-over-ukraine-part-of-putin-is-open-to-negotiations',
    type: 'part-of',
    from: 'there-is-a-crisis-over-ukraine',
    to: 'putin-is-open-to-negotiations',
    source: 'editor',
  })

export const russiaMakesSecurityDemandsPartOfSecurityDemandsHavePriority: Relation<'russia-makes-security-demands-part-of-security-demands-have-priority'> =
  /* @__PURE__ */ freeze({
    id: 'russia-makes-security-demands-part-of-security-demands-have-priority',
    type: 'part-of',
    from: 'russia-makes-security-demands',
    to: 'security-demands-have-priority',
    source: 'editor',
  })

export const putinAnnouncesReturnOfTroopsBeforeZelenskyTellsBbc: Relation<'putin-announces-return-of-troops-before-zelensky-tells-bbc'> =
  /* @__PURE__ */ freeze({
    id: 'putin-announces-return-of-troops-before-zelensky-tells-bbc',
    type: 'before',
    from: 'putin-announces-return-of-troops',
    to: 'zelensky-tells-bbc',
    source: 'author',
    anchor: { start: 995, end: 1009 },
  })

export const zelenskyTellsBbcRespondsToPutinAnnouncesReturnOfTroops: Relation<'zelensky-tells-bbc-responds-to-putin-announces-return-of-troops'> =
  /* @__PURE__ */ freeze({
    id: 'zelensky-tells-bbc-responds-to-putin-announces-return-of-troops',
    type: 'responds-to',
    from: 'zelensky-tells-bbc',
    to: 'putin-announces-return-of-troops',
    source: 'editor',
  })

export const zelenskyToTheBbcRespondsToPutinOnTroopsSentBack: Relation<'zelensky-to-the-bbc-responds-to-putin-on-troops-sent-back'> =
  /* @__PURE__ */ freeze({
    id: 'zelensky-to-the-bbc-responds-to-putin-on-troops-sent-back',
    type: 'responds-to',
    from: 'zelensky-to-the-bbc',
    to: 'putin-on-troops-sent-back',
    source: 'editor',
  })

export const zelenskyOnNoWithdrawalYetContradictsPutinOnTroopsSentBack: Relation<'zelensky-on-no-withdrawal-yet-contradicts-putin-on-troops-sent-back'> =
  /* @__PURE__ */ freeze({
    id: 'zelensky-on-no-withdrawal-yet-contradicts-putin-on-troops-sent-back',
    type: 'contradicts',
    from: 'zelensky-on-no-withdrawal-yet',
    to: 'putin-on-troops-sent-back',
    source: 'editor',
  })

export const ukraineSeesNoWithdrawalContradictsRussiaSendsTroopsBack: Relation<'ukraine-sees-no-withdrawal-contradicts-russia-sends-troops-back'> =
  /* @__PURE__ */ freeze({
    id: 'ukraine-sees-no-withdrawal-contradicts-russia-sends-troops-back',
    type: 'contradicts',
    from: 'ukraine-sees-no-withdrawal',
    to: 'russia-sends-troops-back',
    source: 'editor',
  })

export const thereAreOnlyStatementsContradictsRussiaSendsTroopsBack: Relation<'there-are-only-statements-contradicts-russia-sends-troops-back'> =
  /* @__PURE__ */ freeze({
    id: 'there-are-only-statements-contradicts-russia-sends-troops-back',
    type: 'contradicts',
    from: 'there-are-only-statements',
    to: 'russia-sends-troops-back',
    source: 'editor',
  })

export const ukraineStillSeesNoWithdrawalSameAsUkraineSeesNoWithdrawal: Relation<'ukraine-still-sees-no-withdrawal-same-as-ukraine-sees-no-withdrawal'> =
  /* @__PURE__ */ freeze({
    id: 'ukraine-still-sees-no-withdrawal-same-as-ukraine-sees-no-withdrawal',
    type: 'same-as',
    from: 'ukraine-still-sees-no-withdrawal',
    to: 'ukraine-sees-no-withdrawal',
    source: 'editor',
  })

export const ukraineSeesNoWithdrawalSupportsWithdrawalHasNotBegun: Relation<'ukraine-sees-no-withdrawal-supports-withdrawal-has-not-begun'> =
  /* @__PURE__ */ freeze({
    id: 'ukraine-sees-no-withdrawal-supports-withdrawal-has-not-begun',
    type: 'supports',
    from: 'ukraine-sees-no-withdrawal',
    to: 'withdrawal-has-not-begun',
    source: 'editor',
  })

export const ukraineSeesNoWithdrawalSupportsThereAreOnlyStatements: Relation<'ukraine-sees-no-withdrawal-supports-there-are-only-statements'> =
  /* @__PURE__ */ freeze({
    id: 'ukraine-sees-no-withdrawal-supports-there-are-only-statements',
    type: 'supports',
    from: 'ukraine-sees-no-withdrawal',
    to: 'there-are-only-statements',
    source: 'editor',
  })

export const withdrawalHasNotBegunPartOfEveryoneWillSeeWithdrawal: Relation<'withdrawal-has-not-begun-part-of-everyone-will-see-withdrawal'> =
  /* @__PURE__ */ freeze({
    id: 'withdrawal-has-not-begun-part-of-everyone-will-see-withdrawal',
    type: 'part-of',
    from: 'withdrawal-has-not-begun',
    to: 'everyone-will-see-withdrawal',
    source: 'editor',
  })

export const russianWithdrawalBeforeWithdrawalIsSeen: Relation<'russian-withdrawal-before-withdrawal-is-seen'> =
  /* @__PURE__ */ freeze({
    id: 'russian-withdrawal-before-withdrawal-is-seen',
    type: 'before',
    from: 'russian-withdrawal',
    to: 'withdrawal-is-seen',
    source: 'volodymyr-zelensky',
    anchor: { start: 1033, end: 1037 },
  })

export const zelenskySpokeLaterThatDayPartOfZelenskySpokeToBbc: Relation<'zelensky-spoke-later-that-day-part-of-zelensky-spoke-to-bbc'> =
  /* @__PURE__ */ freeze({
    id: 'zelensky-spoke-later-that-day-part-of-zelensky-spoke-to-bbc',
    type: 'part-of',
    from: 'zelensky-spoke-later-that-day',
    to: 'zelensky-spoke-to-bbc',
    source: 'editor',
  })

export const ukraineRemembersTheBeginningCausesUkraineWillRespondCalmly: Relation<'ukraine-remembers-the-beginning-causes-ukraine-will-respond-calmly'> =
  /* @__PURE__ */ freeze({
    id: 'ukraine-remembers-the-beginning-causes-ukraine-will-respond-calmly',
    type: 'causes',
    from: 'ukraine-remembers-the-beginning',
    to: 'ukraine-will-respond-calmly',
    source: 'volodymyr-zelensky',
    anchor: { start: 1468, end: 1475 },
  })

export const itDidNotStartYesterdayPartOfUkraineRemembersTheBeginning: Relation<'it-did-not-start-yesterday-part-of-ukraine-remembers-the-beginning'> =
  /* @__PURE__ */ freeze({
    id: 'it-did-not-start-yesterday-part-of-ukraine-remembers-the-beginning',
    type: 'part-of',
    from: 'it-did-not-start-yesterday',
    to: 'ukraine-remembers-the-beginning',
    source: 'editor',
  })

export const itHasGoneOnForYearsSupportsItDidNotStartYesterday: Relation<'it-has-gone-on-for-years-supports-it-did-not-start-yesterday'> =
  /* @__PURE__ */ freeze({
    id: 'it-has-gone-on-for-years-supports-it-did-not-start-yesterday',
    type: 'supports',
    from: 'it-has-gone-on-for-years',
    to: 'it-did-not-start-yesterday',
    source: 'editor',
  })

export const calmResponseToThreatsRespondsToThreats: Relation<'calm-response-to-threats-responds-to-threats'> =
  /* @__PURE__ */ freeze({
    id: 'calm-response-to-threats-responds-to-threats',
    type: 'responds-to',
    from: 'calm-response-to-threats',
    to: 'threats',
    source: 'volodymyr-zelensky',
    anchor: { start: 1439, end: 1467 },
  })

export const zelenskyStatesRepeatedlyBeforeZelenskyCommentsOnReality: Relation<'zelensky-states-repeatedly-before-zelensky-comments-on-reality'> =
  /* @__PURE__ */ freeze({
    id: 'zelensky-states-repeatedly-before-zelensky-comments-on-reality',
    type: 'before',
    from: 'zelensky-states-repeatedly',
    to: 'zelensky-comments-on-reality',
    source: 'volodymyr-zelensky',
    anchor: { start: 1403, end: 1425 },
  })
