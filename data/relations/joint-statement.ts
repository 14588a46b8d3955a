/** Relations: the joint statement of the ministers. */
import { freeze } from '../../src/freeze.js'
import type { Relation } from '../../src/types/relation.js'

export const statementDemandsDiplomacyPartOfStatementUrgesRussia: Relation<'statement-demands-diplomacy-part-of-statement-urges-russia'> =
  /* @__PURE__ */ freeze({
    id: 'statement-demands-diplomacy-part-of-statement-urges-russia',
    type: 'part-of',
    from: 'statement-demands-diplomacy',
    to: 'statement-urges-russia',
    source: 'editor',
  })

export const statementDemandsImmediateWithdrawalPartOfStatementUrgesRussia: Relation<'statement-demands-immediate-withdrawal-part-of-statement-urges-russia'> =
  /* @__PURE__ */ freeze({
    id: 'statement-demands-immediate-withdrawal-part-of-statement-urges-russia',
    type: 'part-of',
    from: 'statement-demands-immediate-withdrawal',
    to: 'statement-urges-russia',
    source: 'editor',
  })

export const statementRefersToObligationsPartOfStatementDemandsImmediateWithdrawal: Relation<'statement-refers-to-obligations-part-of-statement-demands-immediate-withdrawal'> =
  /* @__PURE__ */ freeze({
    id: 'statement-refers-to-obligations-part-of-statement-demands-immediate-withdrawal',
    type: 'part-of',
    from: 'statement-refers-to-obligations',
    to: 'statement-demands-immediate-withdrawal',
    source: 'editor',
  })

export const summaryPlacesRussianForcesInUkrainePartOfStatementDemandsImmediateWithdrawal: Relation<'summary-places-russian-forces-in-ukraine-part-of-statement-demands-immediate-withdrawal'> =
  /* @__PURE__ */ freeze({
    id: 'summary-places-russian-forces-in-ukraine-part-of-statement-demands-immediate-withdrawal',
    type: 'part-of',
    from: 'summary-places-russian-forces-in-ukraine',
    to: 'statement-demands-immediate-withdrawal',
    source: 'editor',
  })

export const ministersUrgingRussiaSupportsMinistersUrgingInSummary: Relation<'ministers-urging-russia-supports-ministers-urging-in-summary'> =
  /* @__PURE__ */ freeze({
    id: 'ministers-urging-russia-supports-ministers-urging-in-summary',
    type: 'supports',
    from: 'ministers-urging-russia',
    to: 'ministers-urging-in-summary',
    source: 'editor',
  })

export const ministersDemandDiplomacySameAsStatementDemandsDiplomacy: Relation<'ministers-demand-diplomacy-same-as-statement-demands-diplomacy'> =
  /* @__PURE__ */ freeze({
    id: 'ministers-demand-diplomacy-same-as-statement-demands-diplomacy',
    type: 'same-as',
    from: 'ministers-demand-diplomacy',
    to: 'statement-demands-diplomacy',
    source: 'editor',
  })

export const russianForcesAreInUkraineSameAsSummaryPlacesRussianForcesInUkraine: Relation<'russian-forces-are-in-ukraine-same-as-summary-places-russian-forces-in-ukraine'> =
  /* @__PURE__ */ freeze({
    id: 'russian-forces-are-in-ukraine-same-as-summary-places-russian-forces-in-ukraine',
    type: 'same-as',
    from: 'russian-forces-are-in-ukraine',
    to: 'summary-places-russian-forces-in-ukraine',
    source: 'editor',
  })

export const withdrawalAccordsWithObligationsSupportsStatementRefersToObligations: Relation<'withdrawal-accords-with-obligations-supports-statement-refers-to-obligations'> =
  /* @__PURE__ */ freeze({
    id: 'withdrawal-accords-with-obligations-supports-statement-refers-to-obligations',
    type: 'supports',
    from: 'withdrawal-accords-with-obligations',
    to: 'statement-refers-to-obligations',
    source: 'editor',
  })

export const ministersIssueJointStatementRespondsToMilitaryFormation: Relation<'ministers-issue-joint-statement-responds-to-military-formation'> =
  /* @__PURE__ */ freeze({
    id: 'ministers-issue-joint-statement-responds-to-military-formation',
    type: 'responds-to',
    from: 'ministers-issue-joint-statement',
    to: 'military-formation',
    source: 'editor',
  })

export const russiaHasFormationAroundUkrainePartOfMinistersAreConcerned: Relation<'russia-has-formation-around-ukraine-part-of-ministers-are-concerned'> =
  /* @__PURE__ */ freeze({
    id: 'russia-has-formation-around-ukraine-part-of-ministers-are-concerned',
    type: 'part-of',
    from: 'russia-has-formation-around-ukraine',
    to: 'ministers-are-concerned',
    source: 'editor',
  })

export const russiaHasFormationAroundBelarusPartOfMinistersAreConcerned: Relation<'russia-has-formation-around-belarus-part-of-ministers-are-concerned'> =
  /* @__PURE__ */ freeze({
    id: 'russia-has-formation-around-belarus-part-of-ministers-are-concerned',
    type: 'part-of',
    from: 'russia-has-formation-around-belarus',
    to: 'ministers-are-concerned',
    source: 'editor',
  })

export const formationIsVeryLargePartOfMinistersAreConcerned: Relation<'formation-is-very-large-part-of-ministers-are-concerned'> =
  /* @__PURE__ */ freeze({
    id: 'formation-is-very-large-part-of-ministers-are-concerned',
    type: 'part-of',
    from: 'formation-is-very-large',
    to: 'ministers-are-concerned',
    source: 'editor',
  })

export const formationIsUnprovokedPartOfMinistersAreConcerned: Relation<'formation-is-unprovoked-part-of-ministers-are-concerned'> =
  /* @__PURE__ */ freeze({
    id: 'formation-is-unprovoked-part-of-ministers-are-concerned',
    type: 'part-of',
    from: 'formation-is-unprovoked',
    to: 'ministers-are-concerned',
    source: 'editor',
  })

export const formationIsBaselessPartOfMinistersAreConcerned: Relation<'formation-is-baseless-part-of-ministers-are-concerned'> =
  /* @__PURE__ */ freeze({
    id: 'formation-is-baseless-part-of-ministers-are-concerned',
    type: 'part-of',
    from: 'formation-is-baseless',
    to: 'ministers-are-concerned',
    source: 'editor',
  })

export const hostilitiesBeforeEndOfHostilities: Relation<'hostilities-before-end-of-hostilities'> =
  /* @__PURE__ */ freeze({
    id: 'hostilities-before-end-of-hostilities',
    type: 'before',
    from: 'hostilities',
    to: 'end-of-hostilities',
    source: 'nato-defense-ministers',
    anchor: { start: 2984, end: 3001 },
  })

export const hostilitiesAreGoingOnPartOfMinistersDemandEndOfHostilities: Relation<'hostilities-are-going-on-part-of-ministers-demand-end-of-hostilities'> =
  /* @__PURE__ */ freeze({
    id: 'hostilities-are-going-on-part-of-ministers-demand-end-of-hostilities',
    type: 'part-of',
    from: 'hostilities-are-going-on',
    to: 'ministers-demand-end-of-hostilities',
    source: 'editor',
  })

export const russianForcesAreInUkrainePartOfMinistersDemandWithdrawal: Relation<'russian-forces-are-in-ukraine-part-of-ministers-demand-withdrawal'> =
  /* @__PURE__ */ freeze({
    id: 'russian-forces-are-in-ukraine-part-of-ministers-demand-withdrawal',
    type: 'part-of',
    from: 'russian-forces-are-in-ukraine',
    to: 'ministers-demand-withdrawal',
    source: 'editor',
  })

export const withdrawalAccordsWithObligationsPartOfMinistersDemandWithdrawal: Relation<'withdrawal-accords-with-obligations-part-of-ministers-demand-withdrawal'> =
  /* @__PURE__ */ freeze({
    id: 'withdrawal-accords-with-obligations-part-of-ministers-demand-withdrawal',
    type: 'part-of',
    from: 'withdrawal-accords-with-obligations',
    to: 'ministers-demand-withdrawal',
    source: 'editor',
  })

export const russiaHasInternationalObligationsPartOfWithdrawalAccordsWithObligations: Relation<'russia-has-international-obligations-part-of-withdrawal-accords-with-obligations'> =
  /* @__PURE__ */ freeze({
    id: 'russia-has-international-obligations-part-of-withdrawal-accords-with-obligations',
    type: 'part-of',
    from: 'russia-has-international-obligations',
    to: 'withdrawal-accords-with-obligations',
    source: 'editor',
  })

export const firstProngHasRestraintPartOfMinistersKeepTwoProngedApproach: Relation<'first-prong-has-restraint-part-of-ministers-keep-two-pronged-approach'> =
  /* @__PURE__ */ freeze({
    id: 'first-prong-has-restraint-part-of-ministers-keep-two-pronged-approach',
    type: 'part-of',
    from: 'first-prong-has-restraint',
    to: 'ministers-keep-two-pronged-approach',
    source: 'nato-defense-ministers',
    anchor: { start: 3117, end: 3147 },
  })

export const firstProngHasDefensePartOfMinistersKeepTwoProngedApproach: Relation<'first-prong-has-defense-part-of-ministers-keep-two-pronged-approach'> =
  /* @__PURE__ */ freeze({
    id: 'first-prong-has-defense-part-of-ministers-keep-two-pronged-approach',
    type: 'part-of',
    from: 'first-prong-has-defense',
    to: 'ministers-keep-two-pronged-approach',
    source: 'nato-defense-ministers',
    anchor: { start: 3117, end: 3147 },
  })

export const secondProngIsDialoguePartOfMinistersKeepTwoProngedApproach: Relation<'second-prong-is-dialogue-part-of-ministers-keep-two-pronged-approach'> =
  /* @__PURE__ */ freeze({
    id: 'second-prong-is-dialogue-part-of-ministers-keep-two-pronged-approach',
    type: 'part-of',
    from: 'second-prong-is-dialogue',
    to: 'ministers-keep-two-pronged-approach',
    source: 'nato-defense-ministers',
    anchor: { start: 3178, end: 3191 },
  })

export const threatToEuroAtlanticSecurityCausesGroundDeployment: Relation<'threat-to-euro-atlantic-security-causes-ground-deployment'> =
  /* @__PURE__ */ freeze({
    id: 'threat-to-euro-atlantic-security-causes-ground-deployment',
    type: 'causes',
    from: 'threat-to-euro-atlantic-security',
    to: 'ground-deployment',
    source: 'nato-defense-ministers',
    anchor: { start: 3280, end: 3291 },
  })

export const threatToEuroAtlanticSecurityCausesNavalDeployment: Relation<'threat-to-euro-atlantic-security-causes-naval-deployment'> =
  /* @__PURE__ */ freeze({
    id: 'threat-to-euro-atlantic-security-causes-naval-deployment',
    type: 'causes',
    from: 'threat-to-euro-atlantic-security',
    to: 'naval-deployment',
    source: 'nato-defense-ministers',
    anchor: { start: 3280, end: 3291 },
  })

export const threatToEuroAtlanticSecurityCausesAirDeployment: Relation<'threat-to-euro-atlantic-security-causes-air-deployment'> =
  /* @__PURE__ */ freeze({
    id: 'threat-to-euro-atlantic-security-causes-air-deployment',
    type: 'causes',
    from: 'threat-to-euro-atlantic-security',
    to: 'air-deployment',
    source: 'nato-defense-ministers',
    anchor: { start: 3280, end: 3291 },
  })

export const threatToEuroAtlanticSecurityCausesReadinessIncrease: Relation<'threat-to-euro-atlantic-security-causes-readiness-increase'> =
  /* @__PURE__ */ freeze({
    id: 'threat-to-euro-atlantic-security-causes-readiness-increase',
    type: 'causes',
    from: 'threat-to-euro-atlantic-security',
    to: 'readiness-increase',
    source: 'nato-defense-ministers',
    anchor: { start: 3280, end: 3291 },
  })

export const alliesStateDeploymentsBeforeMinistersIssueJointStatement: Relation<'allies-state-deployments-before-ministers-issue-joint-statement'> =
  /* @__PURE__ */ freeze({
    id: 'allies-state-deployments-before-ministers-issue-joint-statement',
    type: 'before',
    from: 'allies-state-deployments',
    to: 'ministers-issue-joint-statement',
    source: 'nato-defense-ministers',
    anchor: { start: 3472, end: 3483 },
  })

export const alliesHaveStatedDeploymentsSupportsGroundForcesWillBeDeployed: Relation<'allies-have-stated-deployments-supports-ground-forces-will-be-deployed'> =
  /* @__PURE__ */ freeze({
    id: 'allies-have-stated-deployments-supports-ground-forces-will-be-deployed',
    type: 'supports',
    from: 'allies-have-stated-deployments',
    to: 'ground-forces-will-be-deployed',
    source: 'nato-defense-ministers',
    anchor: { start: 3458, end: 3483 },
  })

export const alliesHaveStatedDeploymentsSupportsNavalResourcesWillBeDeployed: Relation<'allies-have-stated-deployments-supports-naval-resources-will-be-deployed'> =
  /* @__PURE__ */ freeze({
    id: 'allies-have-stated-deployments-supports-naval-resources-will-be-deployed',
    type: 'supports',
    from: 'allies-have-stated-deployments',
    to: 'naval-resources-will-be-deployed',
    source: 'nato-defense-ministers',
    anchor: { start: 3458, end: 3483 },
  })

export const alliesHaveStatedDeploymentsSupportsAirResourcesWillBeDeployed: Relation<'allies-have-stated-deployments-supports-air-resources-will-be-deployed'> =
  /* @__PURE__ */ freeze({
    id: 'allies-have-stated-deployments-supports-air-resources-will-be-deployed',
    type: 'supports',
    from: 'allies-have-stated-deployments',
    to: 'air-resources-will-be-deployed',
    source: 'nato-defense-ministers',
    anchor: { start: 3458, end: 3483 },
  })

export const groundForcesGoToEasternPartPartOfGroundForcesWillBeDeployed: Relation<'ground-forces-go-to-eastern-part-part-of-ground-forces-will-be-deployed'> =
  /* @__PURE__ */ freeze({
    id: 'ground-forces-go-to-eastern-part-part-of-ground-forces-will-be-deployed',
    type: 'part-of',
    from: 'ground-forces-go-to-eastern-part',
    to: 'ground-forces-will-be-deployed',
    source: 'editor',
  })

export const positionWasStrengthenedBeforePartOfMinistersAreReadyToStrengthenPosition: Relation<'position-was-strengthened-before-part-of-ministers-are-ready-to-strengthen-position'> =
  /* @__PURE__ */ freeze({
    id: 'position-was-strengthened-before-part-of-ministers-are-ready-to-strengthen-position',
    type: 'part-of',
    from: 'position-was-strengthened-before',
    to: 'ministers-are-ready-to-strengthen-position',
    source: 'editor',
  })

export const positionIsToAnswerContingenciesPartOfMinistersAreReadyToStrengthenPosition: Relation<'position-is-to-answer-contingencies-part-of-ministers-are-ready-to-strengthen-position'> =
  /* @__PURE__ */ freeze({
    id: 'position-is-to-answer-contingencies-part-of-ministers-are-ready-to-strengthen-position',
    type: 'part-of',
    from: 'position-is-to-answer-contingencies',
    to: 'ministers-are-ready-to-strengthen-position',
    source: 'editor',
  })

export const article5BelongsToWashingtonTreatyPartOfCommitmentToArticle5IsUnshakable: Relation<'article-5-belongs-to-washington-treaty-part-of-commitment-to-article-5-is-unshakable'> =
  /* @__PURE__ */ freeze({
    id: 'article-5-belongs-to-washington-treaty-part-of-commitment-to-article-5-is-unshakable',
    type: 'part-of',
    from: 'article-5-belongs-to-washington-treaty',
    to: 'commitment-to-article-5-is-unshakable',
    source: 'editor',
  })

export const principlesIncludeRightToChoosePartOfNatoKeepsCommitmentToPrinciples: Relation<'principles-include-right-to-choose-part-of-nato-keeps-commitment-to-principles'> =
  /* @__PURE__ */ freeze({
    id: 'principles-include-right-to-choose-part-of-nato-keeps-commitment-to-principles',
    type: 'part-of',
    from: 'principles-include-right-to-choose',
    to: 'nato-keeps-commitment-to-principles',
    source: 'nato-defense-ministers',
    anchor: { start: 3888, end: 3897 },
  })

export const eachCountryMayChooseMechanismsPartOfPrinciplesIncludeRightToChoose: Relation<'each-country-may-choose-mechanisms-part-of-principles-include-right-to-choose'> =
  /* @__PURE__ */ freeze({
    id: 'each-country-may-choose-mechanisms-part-of-principles-include-right-to-choose',
    type: 'part-of',
    from: 'each-country-may-choose-mechanisms',
    to: 'principles-include-right-to-choose',
    source: 'editor',
  })
