import { freezeList } from '../../src/freeze.js'
import type { Quote } from '../../src/types/quote.js'
import * as records from './records.js'

/** Who says what: direct, mixed and indirect quotations, in the order of the text; an outer one before those nested in it. */
export const quotes: readonly Quote[] = /* @__PURE__ */ freezeList([
  records.agenciesOnTuesdayCyberattack,
  records.officialsOnInvolvement,
  records.bidenOnMassedTroops,
  records.usOfficialsOnInvasion,
  records.russiaOnInvasionPlans,
  records.putinOnTroopsSentBack,
  records.putinOnSecurityDemands,
  records.zelenskyToTheBbc,
  records.zelenskyOnNoWithdrawalYet,
  records.zelenskyOnRealityAndThreats,
  records.zelenskyOnHisEarlierStatements,
  records.stoltenbergOnSecurityCrisis,
  records.stoltenbergOnMoscow,
  records.moscowOnOpposingPrinciples,
  records.stoltenbergOnNewNorm,
  records.stoltenbergOnInstructedCommanders,
  records.stoltenbergOnPendingDecision,
  records.ministersJointStatementSummary,
  records.ministersUrgingInSummary,
  records.ministersJointStatement,
  records.ministersUrgingRussia,
  records.alliesOnAdditionalForces,
] as const)
