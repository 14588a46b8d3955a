import { freezeList } from '../../src/freeze.js'
import type { Reference } from '../../src/types/reference.js'
import * as records from './records.js'

/** The publications on which notes and `sameAs` rest. */
export const references: readonly Reference[] = /* @__PURE__ */ freezeList([
  records.natoDefenceMinistersStatement,
  records.natoStoltenbergPressConference,
  records.natoMinistersToAddressBuildUp,
  records.businessInsiderNewNormal,
  records.sofiaGlobeBattlegroups,
  records.tassNoFinalDecision,
  records.reutersNoRussianWithdrawalYet,
  records.moscowTimesWithdrawalSkepticism,
  records.politicoDefenseMinistryCyberattack,
  records.alArabiyaDefenseMinistryCyberattack,
  records.axiosCyberOnslaught,
  records.timesOfIsraelCyberattack,
  records.channelNewsAsiaAttribution,
  records.ccdcoeJanuaryOperations,
  records.washingtonPostOneAttack,
  records.rferlBelarusianIntelligence,
  records.justTheNewsBiden,
  records.rferlPartialWithdrawal,
  records.associatedPressPutinDemands,
  records.tassUnitsReturn,
  records.vestnikKavkazaDenial,
  records.ploverManual,
  records.cameoCodebook,
  records.countryCoderBorders,
  records.opensanctionsInternationalOrganizations,
  records.opensanctionsPersonsOfInterest,
  records.poliloomReadme,
  records.spocwikiUkraine,
  records.spocwikiPutin,
  records.everypoliticianNorway,
  records.elevantNewsBenchmark,
  records.northAtlanticTreatyMirror,
] as const)
