/** Facts: the joint statement of the ministers. */
import type { Records } from '../../src/types/records.js'

export default {
  'ministers-issued-joint-statement': {
    statement: 'The defense ministers of NATO have issued a statement together.',
    kind: 'communication',
    about: ['ministers-issue-joint-statement', 'nato-defense-ministers', 'joint-statement'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2559, end: 2611 }],
  },

  'statement-urges-russia': {
    statement: 'The joint statement urges Russia strongly.',
    kind: 'communication',
    about: ['ministers-urge-russia', 'joint-statement', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement-summary',
    anchors: [{ start: 2631, end: 2655 }],
  },

  'statement-demands-diplomacy': {
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
  },

  'statement-demands-immediate-withdrawal': {
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
  },

  'statement-refers-to-obligations': {
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
  },

  'summary-places-russian-forces-in-ukraine': {
    statement: 'Russia has forces in Ukraine, according to the summary of the statement.',
    kind: 'presupposition',
    about: ['russian-forces-in-ukraine', 'ukraine'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-in-summary',
    anchors: [{ start: 2704, end: 2736 }],
  },

  'ministers-are-concerned': {
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
  },

  'russia-has-formation-around-ukraine': {
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
  },

  'russia-has-formation-around-belarus': {
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
  },

  'formation-is-very-large': {
    statement: 'The Russian formation is very large.',
    kind: 'assessment',
    about: ['military-formation'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 2823, end: 2839 }],
  },

  'formation-is-unprovoked': {
    statement: 'Nothing provoked the Russian formation.',
    kind: 'assessment',
    about: ['military-formation'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 2841, end: 2851 }],
  },

  'formation-is-baseless': {
    statement: 'The Russian formation has no basis.',
    kind: 'assessment',
    about: ['military-formation'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 2856, end: 2864 }],
  },

  'ministers-demand-diplomacy': {
    statement: 'Russia should take the path of diplomacy.',
    kind: 'demand',
    about: ['choice-of-diplomacy', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-russia',
    anchors: [{ start: 2912, end: 2967 }],
  },

  'ministers-demand-end-of-hostilities': {
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
  },

  'hostilities-are-going-on': {
    statement: 'Hostilities by Russia are going on.',
    kind: 'presupposition',
    about: ['hostilities', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-russia',
    anchors: [{ start: 2984, end: 3001 }],
  },

  'ministers-demand-withdrawal': {
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
  },

  'russian-forces-are-in-ukraine': {
    statement: 'Russia has forces in Ukraine.',
    kind: 'presupposition',
    about: ['russian-forces-in-ukraine', 'ukraine'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-russia',
    anchors: [{ start: 3009, end: 3041 }],
  },

  'withdrawal-accords-with-obligations': {
    statement: "The withdrawal would accord with Russia's international obligations.",
    kind: 'assessment',
    about: ['withdrawal-from-ukraine', 'russian-international-obligations'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-russia',
    anchors: [{ start: 3042, end: 3090 }],
  },

  'russia-has-international-obligations': {
    statement: 'Russia is under international obligations.',
    kind: 'presupposition',
    about: ['russian-international-obligations', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-russia',
    anchors: [{ start: 3061, end: 3090 }],
  },

  'ministers-keep-two-pronged-approach': {
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
  },

  'first-prong-has-restraint': {
    statement: 'Strong restraint belongs to the first prong.',
    kind: 'attribute',
    about: ['nato-defense-ministers', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3149, end: 3165 }],
  },

  'first-prong-has-defense': {
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
  },

  'second-prong-is-dialogue': {
    statement: 'Openness to dialogue is the second prong.',
    kind: 'attribute',
    about: ['nato-defense-ministers', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3178, end: 3212 }],
  },

  'russia-threatens-euro-atlantic-security': {
    statement: 'What Russia does is a serious threat to Euro-Atlantic security.',
    kind: 'assessment',
    about: ['threat-to-euro-atlantic-security', 'russia', 'euro-atlantic-area'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3214, end: 3278 }],
  },

  'measures-result-from-threat': {
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

  'measures-are-to-defend-all-allies': {
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
  },

  'ground-forces-will-be-deployed': {
    statement: 'More ground forces will be deployed.',
    kind: 'commitment',
    about: ['ground-deployment', 'additional-ground-forces'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3334, end: 3373 }],
  },

  'ground-forces-go-to-eastern-part': {
    statement: 'The ground forces will go to the east of the Alliance.',
    kind: 'commitment',
    about: ['ground-deployment', 'eastern-part-of-the-alliance'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3334, end: 3409 }],
  },

  'naval-resources-will-be-deployed': {
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
  },

  'air-resources-will-be-deployed': {
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
  },

  'allies-have-stated-deployments': {
    statement: 'The Allies have stated these deployments themselves.',
    kind: 'communication',
    about: ['allies-state-deployments', 'nato-allies'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3458, end: 3483 }],
  },

  'readiness-will-be-raised': {
    statement: 'The forces of the Alliance will be made readier.',
    kind: 'commitment',
    about: ['readiness-increase', 'allied-forces'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3489, end: 3525 }],
  },

  'measures-are-preventive': {
    statement: "The Alliance's measures are preventive and stay so.",
    kind: 'assessment',
    about: ['allied-measures'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3527, end: 3565 }],
  },

  'measures-are-proportionate': {
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
  },

  'measures-are-non-escalating': {
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

  'ministers-are-ready-to-strengthen-position': {
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
  },

  'position-was-strengthened-before': {
    statement: 'The defensive and restraining position has been strengthened before.',
    kind: 'presupposition',
    about: ['strengthening-of-position'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3617, end: 3674 }],
  },

  'position-is-to-answer-contingencies': {
    statement: 'The stronger position is meant to answer every contingency.',
    kind: 'intention',
    about: ['response-to-contingencies', 'strengthening-of-position'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3675, end: 3706 }],
  },

  'commitment-to-article-5-is-unshakable': {
    statement: 'Nothing can shake the commitment to Article 5.',
    kind: 'commitment',
    about: ['article-5', 'nato-defense-ministers'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3708, end: 3774 }],
  },

  'article-5-belongs-to-washington-treaty': {
    statement: 'Article 5 is part of the Washington Treaty.',
    kind: 'attribute',
    about: ['article-5', 'washington-treaty'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3726, end: 3760 }],
  },

  'united-in-mutual-protection': {
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

  'nato-keeps-commitment-to-principles': {
    statement: 'NATO keeps its commitment to the fundamental principles of European security.',
    kind: 'commitment',
    about: ['nato', 'european-security-principles'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3813, end: 3886 }],
  },

  'principles-include-right-to-choose': {
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
  },

  'each-country-may-choose-mechanisms': {
    statement: 'Every country has the right to choose security mechanisms of its own.',
    kind: 'state',
    about: ['each-country', 'right-to-choose-security-mechanisms', 'security-mechanisms'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3912, end: 3976 }],
  },
} satisfies Records<'Fact'>
