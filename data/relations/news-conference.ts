/** Relations: Stoltenberg's news conference and what was decided on combat groups. */
import { freeze } from '../../src/freeze.js'
import type { Relation } from '../../src/types/relation.js'

export const meetingWithDefenseMinistersBeforeStoltenbergNewsConference: Relation<'meeting-with-defense-ministers-before-stoltenberg-news-conference'> =
  /* @__PURE__ */ freeze({
    id: 'meeting-with-defense-ministers-before-stoltenberg-news-conference',
    type: 'before',
    from: 'meeting-with-defense-ministers',
    to: 'stoltenberg-news-conference',
    source: 'author',
    anchor: { start: 1664, end: 1669 },
  })

export const meetingWasOnUkrainePartOfDefenseMinistersMet: Relation<'meeting-was-on-ukraine-part-of-defense-ministers-met'> =
  /* @__PURE__ */ freeze({
    id: 'meeting-was-on-ukraine-part-of-defense-ministers-met',
    type: 'part-of',
    from: 'meeting-was-on-ukraine',
    to: 'defense-ministers-met',
    source: 'editor',
  })

export const situationShowsTheCrisisSupportsThereIsAEuropeanSecurityCrisis: Relation<'situation-shows-the-crisis-supports-there-is-a-european-security-crisis'> =
  /* @__PURE__ */ freeze({
    id: 'situation-shows-the-crisis-supports-there-is-a-european-security-crisis',
    type: 'supports',
    from: 'situation-shows-the-crisis',
    to: 'there-is-a-european-security-crisis',
    source: 'jens-stoltenberg',
    anchor: { start: 1756, end: 1761 },
  })

export const russiaIsReadyToOpposePrinciplesPartOfMoscowMadeItselfClear: Relation<'russia-is-ready-to-oppose-principles-part-of-moscow-made-itself-clear'> =
  /* @__PURE__ */ freeze({
    id: 'russia-is-ready-to-oppose-principles-part-of-moscow-made-itself-clear',
    type: 'part-of',
    from: 'russia-is-ready-to-oppose-principles',
    to: 'moscow-made-itself-clear',
    source: 'editor',
  })

export const russiaIsReadyToUseForcePartOfRussiaIsReadyToOpposePrinciples: Relation<'russia-is-ready-to-use-force-part-of-russia-is-ready-to-oppose-principles'> =
  /* @__PURE__ */ freeze({
    id: 'russia-is-ready-to-use-force-part-of-russia-is-ready-to-oppose-principles',
    type: 'part-of',
    from: 'russia-is-ready-to-use-force',
    to: 'russia-is-ready-to-oppose-principles',
    source: 'editor',
  })

export const principlesHaveCarriedSecurityPartOfRussiaIsReadyToOpposePrinciples: Relation<'principles-have-carried-security-part-of-russia-is-ready-to-oppose-principles'> =
  /* @__PURE__ */ freeze({
    id: 'principles-have-carried-security-part-of-russia-is-ready-to-oppose-principles',
    type: 'part-of',
    from: 'principles-have-carried-security',
    to: 'russia-is-ready-to-oppose-principles',
    source: 'editor',
  })

export const moscowMakesReadinessClearBeforeStoltenbergDescribesReadiness: Relation<'moscow-makes-readiness-clear-before-stoltenberg-describes-readiness'> =
  /* @__PURE__ */ freeze({
    id: 'moscow-makes-readiness-clear-before-stoltenberg-describes-readiness',
    type: 'before',
    from: 'moscow-makes-readiness-clear',
    to: 'stoltenberg-describes-readiness',
    source: 'editor',
  })

export const stoltenbergDescribesReadinessBeforeStoltenbergAddsNewNorm: Relation<'stoltenberg-describes-readiness-before-stoltenberg-adds-new-norm'> =
  /* @__PURE__ */ freeze({
    id: 'stoltenberg-describes-readiness-before-stoltenberg-adds-new-norm',
    type: 'before',
    from: 'stoltenberg-describes-readiness',
    to: 'stoltenberg-adds-new-norm',
    source: 'author',
    anchor: { start: 1984, end: 1990 },
  })

export const russiaReviewsPrinciplesPartOfReviewIsANewNorm: Relation<'russia-reviews-principles-part-of-review-is-a-new-norm'> =
  /* @__PURE__ */ freeze({
    id: 'russia-reviews-principles-part-of-review-is-a-new-norm',
    type: 'part-of',
    from: 'russia-reviews-principles',
    to: 'review-is-a-new-norm',
    source: 'editor',
  })

export const decisionWasAResultPartOfMinistersDecidedOnOptions: Relation<'decision-was-a-result-part-of-ministers-decided-on-options'> =
  /* @__PURE__ */ freeze({
    id: 'decision-was-a-result-part-of-ministers-decided-on-options',
    type: 'part-of',
    from: 'decision-was-a-result',
    to: 'ministers-decided-on-options',
    source: 'editor',
  })

export const ministersDecideOnOptionsBeforeWorkingOutOptions: Relation<'ministers-decide-on-options-before-working-out-options'> =
  /* @__PURE__ */ freeze({
    id: 'ministers-decide-on-options-before-working-out-options',
    type: 'before',
    from: 'ministers-decide-on-options',
    to: 'working-out-options',
    source: 'author',
    anchor: { start: 2112, end: 2131 },
  })

export const retainingNatoPartOfWorkingOutOptions: Relation<'retaining-nato-part-of-working-out-options'> =
  /* @__PURE__ */ freeze({
    id: 'retaining-nato-part-of-working-out-options',
    type: 'part-of',
    from: 'retaining-nato',
    to: 'working-out-options',
    source: 'author',
    anchor: { start: 2132, end: 2143 },
  })

export const strengtheningOfDefensePartOfWorkingOutOptions: Relation<'strengthening-of-defense-part-of-working-out-options'> =
  /* @__PURE__ */ freeze({
    id: 'strengthening-of-defense-part-of-working-out-options',
    type: 'part-of',
    from: 'strengthening-of-defense',
    to: 'working-out-options',
    source: 'author',
    anchor: { start: 2132, end: 2143 },
  })

export const deploymentInCentralAndEasternEuropePartOfWorkingOutOptions: Relation<'deployment-in-central-and-eastern-europe-part-of-working-out-options'> =
  /* @__PURE__ */ freeze({
    id: 'deployment-in-central-and-eastern-europe-part-of-working-out-options',
    type: 'part-of',
    from: 'deployment-in-central-and-eastern-europe',
    to: 'working-out-options',
    source: 'author',
    anchor: { start: 2194, end: 2204 },
  })

export const defenseWasStrengthenedBeforePartOfOptionsAreForStrengtheningDefense: Relation<'defense-was-strengthened-before-part-of-options-are-for-strengthening-defense'> =
  /* @__PURE__ */ freeze({
    id: 'defense-was-strengthened-before-part-of-options-are-for-strengthening-defense',
    type: 'part-of',
    from: 'defense-was-strengthened-before',
    to: 'options-are-for-strengthening-defense',
    source: 'editor',
  })

export const deploymentOptionIsForCentralAndEasternEuropePartOfDeploymentIsAnOption: Relation<'deployment-option-is-for-central-and-eastern-europe-part-of-deployment-is-an-option'> =
  /* @__PURE__ */ freeze({
    id: 'deployment-option-is-for-central-and-eastern-europe-part-of-deployment-is-an-option',
    type: 'part-of',
    from: 'deployment-option-is-for-central-and-eastern-europe',
    to: 'deployment-is-an-option',
    source: 'editor',
  })

export const combatGroupsWouldBeNewPartOfDeploymentIsAnOption: Relation<'combat-groups-would-be-new-part-of-deployment-is-an-option'> =
  /* @__PURE__ */ freeze({
    id: 'combat-groups-would-be-new-part-of-deployment-is-an-option',
    type: 'part-of',
    from: 'combat-groups-would-be-new',
    to: 'deployment-is-an-option',
    source: 'editor',
  })

export const instructionToCommandersBeforeWorkingOutDeployment: Relation<'instruction-to-commanders-before-working-out-deployment'> =
  /* @__PURE__ */ freeze({
    id: 'instruction-to-commanders-before-working-out-deployment',
    type: 'before',
    from: 'instruction-to-commanders',
    to: 'working-out-deployment',
    source: 'jens-stoltenberg',
    anchor: { start: 2342, end: 2355 },
  })

export const workingOutDeploymentBeforeDeploymentInSouthEasternEurope: Relation<'working-out-deployment-before-deployment-in-south-eastern-europe'> =
  /* @__PURE__ */ freeze({
    id: 'working-out-deployment-before-deployment-in-south-eastern-europe',
    type: 'before',
    from: 'working-out-deployment',
    to: 'deployment-in-south-eastern-europe',
    source: 'editor',
  })

export const commandersAreToWorkOutDeploymentPartOfCommandersWereInstructed: Relation<'commanders-are-to-work-out-deployment-part-of-commanders-were-instructed'> =
  /* @__PURE__ */ freeze({
    id: 'commanders-are-to-work-out-deployment-part-of-commanders-were-instructed',
    type: 'part-of',
    from: 'commanders-are-to-work-out-deployment',
    to: 'commanders-were-instructed',
    source: 'editor',
  })

export const southEasternCombatGroupsWouldBeNewPartOfCommandersAreToWorkOutDeployment: Relation<'south-eastern-combat-groups-would-be-new-part-of-commanders-are-to-work-out-deployment'> =
  /* @__PURE__ */ freeze({
    id: 'south-eastern-combat-groups-would-be-new-part-of-commanders-are-to-work-out-deployment',
    type: 'part-of',
    from: 'south-eastern-combat-groups-would-be-new',
    to: 'commanders-are-to-work-out-deployment',
    source: 'editor',
  })

export const deploymentIsForSouthEasternEuropePartOfCommandersAreToWorkOutDeployment: Relation<'deployment-is-for-south-eastern-europe-part-of-commanders-are-to-work-out-deployment'> =
  /* @__PURE__ */ freeze({
    id: 'deployment-is-for-south-eastern-europe-part-of-commanders-are-to-work-out-deployment',
    type: 'part-of',
    from: 'deployment-is-for-south-eastern-europe',
    to: 'commanders-are-to-work-out-deployment',
    source: 'editor',
  })

export const franceMayLeadCombatGroupPartOfCombatGroupMayGoToRomania: Relation<'france-may-lead-combat-group-part-of-combat-group-may-go-to-romania'> =
  /* @__PURE__ */ freeze({
    id: 'france-may-lead-combat-group-part-of-combat-group-may-go-to-romania',
    type: 'part-of',
    from: 'france-may-lead-combat-group',
    to: 'combat-group-may-go-to-romania',
    source: 'editor',
  })
