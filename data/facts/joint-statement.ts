/** Facts: the joint statement of the ministers. */
import { freeze } from '../../src/freeze.js'
import type { Fact } from '../../src/types/fact.js'

export const ministersIssuedJointStatement: Fact<'ministers-issued-joint-statement'> =
  /* @__PURE__ */ freeze({
    id: 'ministers-issued-joint-statement',
    statement: 'The defense ministers of NATO have issued a statement together.',
    kind: 'communication',
    about: ['ministers-issue-joint-statement', 'nato-defense-ministers', 'joint-statement'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2559, end: 2611 }],
  })

export const statementUrgesRussia: Fact<'statement-urges-russia'> = /* @__PURE__ */ freeze({
  id: 'statement-urges-russia',
  statement: 'The joint statement urges Russia strongly.',
  kind: 'communication',
  about: ['ministers-urge-russia', 'joint-statement', 'russia'],
  attributions: [
    { source: 'nato-defense-ministers', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'ministers-joint-statement-summary',
  anchors: [{ start: 2631, end: 2655 }],
})

export const statementDemandsDiplomacy: Fact<'statement-demands-diplomacy'> =
  /* @__PURE__ */ freeze({
    id: 'statement-demands-diplomacy',
    statement:
      'Russia should take the path of diplomacy, according to the summary of the statement.',
    kind: 'demand',
    about: ['choice-of-diplomacy', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-in-summary',
    anchors: [{ start: 2631, end: 2687 }],
  })

export const statementDemandsImmediateWithdrawal: Fact<'statement-demands-immediate-withdrawal'> =
  /* @__PURE__ */ freeze({
    id: 'statement-demands-immediate-withdrawal',
    statement:
      'Russia should withdraw its forces from Ukraine at once, according to the summary of the statement.',
    kind: 'demand',
    about: ['withdrawal-from-ukraine', 'russia', 'russian-forces-in-ukraine'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-in-summary',
    anchors: [
      { start: 2631, end: 2655 },
      { start: 2689, end: 2736 },
    ],
  })

export const statementRefersToObligations: Fact<'statement-refers-to-obligations'> =
  /* @__PURE__ */ freeze({
    id: 'statement-refers-to-obligations',
    statement:
      'The withdrawal would accord with international obligations, according to the summary of the statement.',
    kind: 'assessment',
    about: ['withdrawal-from-ukraine', 'russian-international-obligations'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-in-summary',
    anchors: [{ start: 2737, end: 2781 }],
  })

export const summaryPlacesRussianForcesInUkraine: Fact<'summary-places-russian-forces-in-ukraine'> =
  /* @__PURE__ */ freeze({
    id: 'summary-places-russian-forces-in-ukraine',
    statement: 'Russia has forces in Ukraine, according to the summary of the statement.',
    kind: 'presupposition',
    about: ['russian-forces-in-ukraine', 'ukraine'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-in-summary',
    anchors: [{ start: 2704, end: 2736 }],
  })

export const ministersAreConcerned: Fact<'ministers-are-concerned'> = /* @__PURE__ */ freeze({
  id: 'ministers-are-concerned',
  statement: 'The ministers are deeply concerned about the Russian formation.',
  kind: 'assessment',
  about: ['nato-defense-ministers', 'military-formation'],
  attributions: [
    { source: 'nato-defense-ministers', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'ministers-joint-statement',
  anchors: [
    { start: 2784, end: 2813 },
    { start: 2865, end: 2883 },
  ],
})

export const russiaHasFormationAroundUkraine: Fact<'russia-has-formation-around-ukraine'> =
  /* @__PURE__ */ freeze({
    id: 'russia-has-formation-around-ukraine',
    statement: 'Russia has a military formation around Ukraine.',
    kind: 'presupposition',
    about: ['military-formation', 'russia', 'ukraine'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [
      { start: 2814, end: 2822 },
      { start: 2865, end: 2898 },
    ],
  })

export const russiaHasFormationAroundBelarus: Fact<'russia-has-formation-around-belarus'> =
  /* @__PURE__ */ freeze({
    id: 'russia-has-formation-around-belarus',
    statement: 'Russia has a military formation around Belarus.',
    kind: 'presupposition',
    about: ['military-formation', 'russia', 'belarus'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [
      { start: 2814, end: 2822 },
      { start: 2865, end: 2890 },
      { start: 2903, end: 2910 },
    ],
  })

export const formationIsVeryLarge: Fact<'formation-is-very-large'> = /* @__PURE__ */ freeze({
  id: 'formation-is-very-large',
  statement: 'The Russian formation is very large.',
  kind: 'assessment',
  about: ['military-formation'],
  attributions: [
    { source: 'nato-defense-ministers', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'ministers-joint-statement',
  anchors: [{ start: 2823, end: 2839 }],
})

export const formationIsUnprovoked: Fact<'formation-is-unprovoked'> = /* @__PURE__ */ freeze({
  id: 'formation-is-unprovoked',
  statement: 'Nothing provoked the Russian formation.',
  kind: 'assessment',
  about: ['military-formation'],
  attributions: [
    { source: 'nato-defense-ministers', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'ministers-joint-statement',
  anchors: [{ start: 2841, end: 2851 }],
})

export const formationIsBaseless: Fact<'formation-is-baseless'> = /* @__PURE__ */ freeze({
  id: 'formation-is-baseless',
  statement: 'The Russian formation has no basis.',
  kind: 'assessment',
  about: ['military-formation'],
  attributions: [
    { source: 'nato-defense-ministers', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'ministers-joint-statement',
  anchors: [{ start: 2856, end: 2864 }],
})

export const ministersDemandDiplomacy: Fact<'ministers-demand-diplomacy'> = /* @__PURE__ */ freeze({
  id: 'ministers-demand-diplomacy',
  statement: 'Russia should take the path of diplomacy.',
  kind: 'demand',
  about: ['choice-of-diplomacy', 'russia'],
  attributions: [
    { source: 'nato-defense-ministers', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'ministers-urging-russia',
  anchors: [{ start: 2912, end: 2967 }],
})

export const ministersDemandEndOfHostilities: Fact<'ministers-demand-end-of-hostilities'> =
  /* @__PURE__ */ freeze({
    id: 'ministers-demand-end-of-hostilities',
    statement: 'Russia should cease hostilities at once.',
    kind: 'demand',
    about: ['end-of-hostilities', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-russia',
    anchors: [
      { start: 2912, end: 2935 },
      { start: 2969, end: 3001 },
    ],
  })

export const hostilitiesAreGoingOn: Fact<'hostilities-are-going-on'> = /* @__PURE__ */ freeze({
  id: 'hostilities-are-going-on',
  statement: 'Hostilities by Russia are going on.',
  kind: 'presupposition',
  about: ['hostilities', 'russia'],
  attributions: [
    { source: 'nato-defense-ministers', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'ministers-urging-russia',
  anchors: [{ start: 2984, end: 3001 }],
})

export const ministersDemandWithdrawal: Fact<'ministers-demand-withdrawal'> =
  /* @__PURE__ */ freeze({
    id: 'ministers-demand-withdrawal',
    statement: 'Russia should withdraw its forces from Ukraine.',
    kind: 'demand',
    about: ['withdrawal-from-ukraine', 'russia', 'russian-forces-in-ukraine'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-russia',
    anchors: [
      { start: 2912, end: 2935 },
      { start: 3006, end: 3041 },
    ],
  })

export const russianForcesAreInUkraine: Fact<'russian-forces-are-in-ukraine'> =
  /* @__PURE__ */ freeze({
    id: 'russian-forces-are-in-ukraine',
    statement: 'Russia has forces in Ukraine.',
    kind: 'presupposition',
    about: ['russian-forces-in-ukraine', 'ukraine'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-russia',
    anchors: [{ start: 3009, end: 3041 }],
  })

export const withdrawalAccordsWithObligations: Fact<'withdrawal-accords-with-obligations'> =
  /* @__PURE__ */ freeze({
    id: 'withdrawal-accords-with-obligations',
    statement: "The withdrawal would accord with Russia's international obligations.",
    kind: 'assessment',
    about: ['withdrawal-from-ukraine', 'russian-international-obligations'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-russia',
    anchors: [{ start: 3042, end: 3090 }],
  })

export const russiaHasInternationalObligations: Fact<'russia-has-international-obligations'> =
  /* @__PURE__ */ freeze({
    id: 'russia-has-international-obligations',
    statement: 'Russia is under international obligations.',
    kind: 'presupposition',
    about: ['russian-international-obligations', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-russia',
    anchors: [{ start: 3061, end: 3090 }],
  })

export const ministersKeepTwoProngedApproach: Fact<'ministers-keep-two-pronged-approach'> =
  /* @__PURE__ */ freeze({
    id: 'ministers-keep-two-pronged-approach',
    statement: 'The ministers hold to an approach to Russia with two prongs.',
    kind: 'commitment',
    about: ['nato-defense-ministers', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quantity: { value: 2, unit: 'prong', comparator: 'equal' },
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3092, end: 3147 }],
  })

export const firstProngHasRestraint: Fact<'first-prong-has-restraint'> = /* @__PURE__ */ freeze({
  id: 'first-prong-has-restraint',
  statement: 'Strong restraint belongs to the first prong.',
  kind: 'attribute',
  about: ['nato-defense-ministers', 'russia'],
  attributions: [
    { source: 'nato-defense-ministers', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'ministers-joint-statement',
  anchors: [{ start: 3149, end: 3165 }],
})

export const firstProngHasDefense: Fact<'first-prong-has-defense'> = /* @__PURE__ */ freeze({
  id: 'first-prong-has-defense',
  statement: 'Strong defense belongs to the first prong.',
  kind: 'attribute',
  about: ['nato-defense-ministers', 'russia'],
  attributions: [
    { source: 'nato-defense-ministers', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'ministers-joint-statement',
  anchors: [
    { start: 3149, end: 3155 },
    { start: 3170, end: 3177 },
  ],
})

export const secondProngIsDialogue: Fact<'second-prong-is-dialogue'> = /* @__PURE__ */ freeze({
  id: 'second-prong-is-dialogue',
  statement: 'Openness to dialogue is the second prong.',
  kind: 'attribute',
  about: ['nato-defense-ministers', 'russia'],
  attributions: [
    { source: 'nato-defense-ministers', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'ministers-joint-statement',
  anchors: [{ start: 3178, end: 3212 }],
})

export const russiaThreatensEuroAtlanticSecurity: Fact<'russia-threatens-euro-atlantic-security'> =
  /* @__PURE__ */ freeze({
    id: 'russia-threatens-euro-atlantic-security',
    statement: 'What Russia does is a serious threat to Euro-Atlantic security.',
    kind: 'assessment',
    about: ['threat-to-euro-atlantic-security', 'russia', 'euro-atlantic-area'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3214, end: 3278 }],
  })

export const measuresResultFromThreat: Fact<'measures-result-from-threat'> = /* @__PURE__ */ freeze(
  {
    id: 'measures-result-from-threat',
    statement: 'The deployments and the higher readiness result from the threat that Russia poses.',
    kind: 'assessment',
    about: [
      'threat-to-euro-atlantic-security',
      'ground-deployment',
      'naval-deployment',
      'air-deployment',
      'readiness-increase',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3280, end: 3291 }],
  },
)

export const measuresAreToDefendAllAllies: Fact<'measures-are-to-defend-all-allies'> =
  /* @__PURE__ */ freeze({
    id: 'measures-are-to-defend-all-allies',
    statement:
      'The deployments and the higher readiness are to ensure that every Ally is defended.',
    kind: 'intention',
    about: [
      'nato-allies',
      'ground-deployment',
      'naval-deployment',
      'air-deployment',
      'readiness-increase',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3297, end: 3332 }],
  })

export const groundForcesWillBeDeployed: Fact<'ground-forces-will-be-deployed'> =
  /* @__PURE__ */ freeze({
    id: 'ground-forces-will-be-deployed',
    statement: 'More ground forces will be deployed.',
    kind: 'commitment',
    about: ['ground-deployment', 'additional-ground-forces'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3334, end: 3373 }],
  })

export const groundForcesGoToEasternPart: Fact<'ground-forces-go-to-eastern-part'> =
  /* @__PURE__ */ freeze({
    id: 'ground-forces-go-to-eastern-part',
    statement: 'The ground forces will go to the east of the Alliance.',
    kind: 'commitment',
    about: ['ground-deployment', 'eastern-part-of-the-alliance'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3334, end: 3409 }],
  })

export const navalResourcesWillBeDeployed: Fact<'naval-resources-will-be-deployed'> =
  /* @__PURE__ */ freeze({
    id: 'naval-resources-will-be-deployed',
    statement: 'More naval resources will be deployed.',
    kind: 'commitment',
    about: ['naval-deployment', 'additional-naval-resources'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [
      { start: 3334, end: 3348 },
      { start: 3422, end: 3438 },
      { start: 3447, end: 3456 },
    ],
  })

export const airResourcesWillBeDeployed: Fact<'air-resources-will-be-deployed'> =
  /* @__PURE__ */ freeze({
    id: 'air-resources-will-be-deployed',
    statement: 'More air resources will be deployed.',
    kind: 'commitment',
    about: ['air-deployment', 'additional-air-resources'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [
      { start: 3334, end: 3348 },
      { start: 3422, end: 3432 },
      { start: 3443, end: 3456 },
    ],
  })

export const alliesHaveStatedDeployments: Fact<'allies-have-stated-deployments'> =
  /* @__PURE__ */ freeze({
    id: 'allies-have-stated-deployments',
    statement: 'The Allies have stated these deployments themselves.',
    kind: 'communication',
    about: ['allies-state-deployments', 'nato-allies'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3458, end: 3483 }],
  })

export const readinessWillBeRaised: Fact<'readiness-will-be-raised'> = /* @__PURE__ */ freeze({
  id: 'readiness-will-be-raised',
  statement: 'The forces of the Alliance will be made readier.',
  kind: 'commitment',
  about: ['readiness-increase', 'allied-forces'],
  attributions: [
    { source: 'nato-defense-ministers', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'ministers-joint-statement',
  anchors: [{ start: 3489, end: 3525 }],
})

export const measuresArePreventive: Fact<'measures-are-preventive'> = /* @__PURE__ */ freeze({
  id: 'measures-are-preventive',
  statement: "The Alliance's measures are preventive and stay so.",
  kind: 'assessment',
  about: ['allied-measures'],
  attributions: [
    { source: 'nato-defense-ministers', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'ministers-joint-statement',
  anchors: [{ start: 3527, end: 3565 }],
})

export const measuresAreProportionate: Fact<'measures-are-proportionate'> = /* @__PURE__ */ freeze({
  id: 'measures-are-proportionate',
  statement: "The Alliance's measures are proportionate and stay so.",
  kind: 'assessment',
  about: ['allied-measures'],
  attributions: [
    { source: 'nato-defense-ministers', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'ministers-joint-statement',
  anchors: [
    { start: 3527, end: 3554 },
    { start: 3567, end: 3580 },
  ],
})

export const measuresAreNonEscalating: Fact<'measures-are-non-escalating'> = /* @__PURE__ */ freeze(
  {
    id: 'measures-are-non-escalating',
    statement: "The Alliance's measures do not escalate, now or later.",
    kind: 'assessment',
    about: ['allied-measures'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [
      { start: 3527, end: 3554 },
      { start: 3585, end: 3599 },
    ],
  },
)

export const ministersAreReadyToStrengthenPosition: Fact<'ministers-are-ready-to-strengthen-position'> =
  /* @__PURE__ */ freeze({
    id: 'ministers-are-ready-to-strengthen-position',
    statement:
      'The ministers are ready to strengthen their defensive and restraining position further.',
    kind: 'intention',
    about: ['strengthening-of-position', 'nato-defense-ministers'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3601, end: 3674 }],
  })

export const positionWasStrengthenedBefore: Fact<'position-was-strengthened-before'> =
  /* @__PURE__ */ freeze({
    id: 'position-was-strengthened-before',
    statement: 'The defensive and restraining position has been strengthened before.',
    kind: 'presupposition',
    about: ['strengthening-of-position'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3617, end: 3674 }],
  })

export const positionIsToAnswerContingencies: Fact<'position-is-to-answer-contingencies'> =
  /* @__PURE__ */ freeze({
    id: 'position-is-to-answer-contingencies',
    statement: 'The stronger position is meant to answer every contingency.',
    kind: 'intention',
    about: ['response-to-contingencies', 'strengthening-of-position'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3675, end: 3706 }],
  })

export const commitmentToArticle5IsUnshakable: Fact<'commitment-to-article-5-is-unshakable'> =
  /* @__PURE__ */ freeze({
    id: 'commitment-to-article-5-is-unshakable',
    statement: 'Nothing can shake the commitment to Article 5.',
    kind: 'commitment',
    about: ['article-5', 'nato-defense-ministers'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3708, end: 3774 }],
  })

export const article5BelongsToWashingtonTreaty: Fact<'article-5-belongs-to-washington-treaty'> =
  /* @__PURE__ */ freeze({
    id: 'article-5-belongs-to-washington-treaty',
    statement: 'Article 5 is part of the Washington Treaty.',
    kind: 'attribute',
    about: ['article-5', 'washington-treaty'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3726, end: 3760 }],
  })

export const unitedInMutualProtection: Fact<'united-in-mutual-protection'> = /* @__PURE__ */ freeze(
  {
    id: 'united-in-mutual-protection',
    statement: 'The speakers stand united to protect one another.',
    kind: 'commitment',
    about: ['mutual-protection', 'nato-allies'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3776, end: 3811 }],
  },
)

export const natoKeepsCommitmentToPrinciples: Fact<'nato-keeps-commitment-to-principles'> =
  /* @__PURE__ */ freeze({
    id: 'nato-keeps-commitment-to-principles',
    statement: 'NATO keeps its commitment to the fundamental principles of European security.',
    kind: 'commitment',
    about: ['nato', 'european-security-principles'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3813, end: 3886 }],
  })

export const principlesIncludeRightToChoose: Fact<'principles-include-right-to-choose'> =
  /* @__PURE__ */ freeze({
    id: 'principles-include-right-to-choose',
    statement:
      'A right to choose security mechanisms is among the principles of European security.',
    kind: 'attribute',
    about: ['european-security-principles', 'right-to-choose-security-mechanisms'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3888, end: 3976 }],
  })

export const eachCountryMayChooseMechanisms: Fact<'each-country-may-choose-mechanisms'> =
  /* @__PURE__ */ freeze({
    id: 'each-country-may-choose-mechanisms',
    statement: 'Every country has the right to choose security mechanisms of its own.',
    kind: 'state',
    about: ['each-country', 'right-to-choose-security-mechanisms', 'security-mechanisms'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3912, end: 3976 }],
  })
