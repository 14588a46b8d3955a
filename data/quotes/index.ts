import { freeze } from '../../src/freeze.js'
import type { Quote } from '../../src/types/quote.js'
import type * as records from './records.js'
import {
  agenciesOnTuesdayCyberattack,
  officialsOnInvolvement,
  bidenOnMassedTroops,
  usOfficialsOnInvasion,
  russiaOnInvasionPlans,
  putinOnTroopsSentBack,
  putinOnSecurityDemands,
  zelenskyToTheBbc,
  zelenskyOnNoWithdrawalYet,
  zelenskyOnRealityAndThreats,
  zelenskyOnHisEarlierStatements,
  stoltenbergOnSecurityCrisis,
  stoltenbergOnMoscow,
  moscowOnOpposingPrinciples,
  stoltenbergOnNewNorm,
  stoltenbergOnInstructedCommanders,
  stoltenbergOnPendingDecision,
  ministersJointStatementSummary,
  ministersUrgingInSummary,
  ministersJointStatement,
  ministersUrgingRussia,
  alliesOnAdditionalForces,
} from './records.js'

export * from './records.js'

/** Who says what: direct, mixed and indirect quotations, in the order of the text; an outer one before those nested in it. */
export const quotes: readonly Quote[] = /* @__PURE__ */ freeze([
  agenciesOnTuesdayCyberattack,
  officialsOnInvolvement,
  bidenOnMassedTroops,
  usOfficialsOnInvasion,
  russiaOnInvasionPlans,
  putinOnTroopsSentBack,
  putinOnSecurityDemands,
  zelenskyToTheBbc,
  zelenskyOnNoWithdrawalYet,
  zelenskyOnRealityAndThreats,
  zelenskyOnHisEarlierStatements,
  stoltenbergOnSecurityCrisis,
  stoltenbergOnMoscow,
  moscowOnOpposingPrinciples,
  stoltenbergOnNewNorm,
  stoltenbergOnInstructedCommanders,
  stoltenbergOnPendingDecision,
  ministersJointStatementSummary,
  ministersUrgingInSummary,
  ministersJointStatement,
  ministersUrgingRussia,
  alliesOnAdditionalForces,
])

/** A record of this collection with its literal id. */
export type QuoteRecord = (typeof records)[keyof typeof records]

/** The id of a quote of this report. */
export type QuoteId = QuoteRecord['id']
