import { freeze } from '../../src/freeze.js'
import type { Reference } from '../../src/types/reference.js'
import type * as records from './records.js'
import {
  natoDefenceMinistersStatement,
  natoStoltenbergPressConference,
  natoMinistersToAddressBuildUp,
  businessInsiderNewNormal,
  sofiaGlobeBattlegroups,
  tassNoFinalDecision,
  reutersNoRussianWithdrawalYet,
  moscowTimesWithdrawalSkepticism,
  politicoDefenseMinistryCyberattack,
  alArabiyaDefenseMinistryCyberattack,
  axiosCyberOnslaught,
  timesOfIsraelCyberattack,
  channelNewsAsiaAttribution,
  ccdcoeJanuaryOperations,
  washingtonPostOneAttack,
  rferlBelarusianIntelligence,
  justTheNewsBiden,
  rferlPartialWithdrawal,
  associatedPressPutinDemands,
  tassUnitsReturn,
  vestnikKavkazaDenial,
  ploverManual,
  cameoCodebook,
  countryCoderBorders,
  opensanctionsInternationalOrganizations,
  opensanctionsPersonsOfInterest,
  poliloomReadme,
  spocwikiUkraine,
  spocwikiPutin,
  everypoliticianNorway,
  elevantNewsBenchmark,
  northAtlanticTreatyMirror,
} from './records.js'

export * from './records.js'

/** The publications on which notes and `sameAs` rest. */
export const references: readonly Reference[] = /* @__PURE__ */ freeze([
  natoDefenceMinistersStatement,
  natoStoltenbergPressConference,
  natoMinistersToAddressBuildUp,
  businessInsiderNewNormal,
  sofiaGlobeBattlegroups,
  tassNoFinalDecision,
  reutersNoRussianWithdrawalYet,
  moscowTimesWithdrawalSkepticism,
  politicoDefenseMinistryCyberattack,
  alArabiyaDefenseMinistryCyberattack,
  axiosCyberOnslaught,
  timesOfIsraelCyberattack,
  channelNewsAsiaAttribution,
  ccdcoeJanuaryOperations,
  washingtonPostOneAttack,
  rferlBelarusianIntelligence,
  justTheNewsBiden,
  rferlPartialWithdrawal,
  associatedPressPutinDemands,
  tassUnitsReturn,
  vestnikKavkazaDenial,
  ploverManual,
  cameoCodebook,
  countryCoderBorders,
  opensanctionsInternationalOrganizations,
  opensanctionsPersonsOfInterest,
  poliloomReadme,
  spocwikiUkraine,
  spocwikiPutin,
  everypoliticianNorway,
  elevantNewsBenchmark,
  northAtlanticTreatyMirror,
])

/** A record of this collection with its literal id. */
export type ReferenceRecord = (typeof records)[keyof typeof records]

/** The id of a reference of this report. */
export type ReferenceId = ReferenceRecord['id']
