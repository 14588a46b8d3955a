/** Facts: the joint statement of the ministers. */
import type { Records } from '../../src/types/records.js'

export default {
  'ministers-issued-joint-statement': {
    statement: 'A joint statement was issued by NATO defense ministers.',
    kind: 'communication',
    about: ['ministers-issue-joint-statement', 'nato-defense-ministers', 'joint-statement'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2559, end: 2611 }],
  },

  'summary-urges-russia': {
    statement:
      'The joint statement strongly urges Russia to choose diplomacy and to withdraw its forces from Ukraine.',
    kind: 'communication',
    about: [
      'ministers-urge-russia',
      'joint-statement',
      'russia',
      'choice-of-diplomacy',
      'withdrawal-from-ukraine',
      'russian-forces-in-ukraine',
      'ukraine',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'CT+' },
    ],
    quote: 'ministers-joint-statement-summary',
    anchors: [{ start: 2631, end: 2736 }],
  },

  'summary-demands-diplomacy': {
    statement: 'Russia should choose the path of diplomacy.',
    kind: 'demand',
    about: ['choice-of-diplomacy', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-in-summary',
    anchors: [{ start: 2631, end: 2687 }],
  },

  'summary-demands-immediate-withdrawal': {
    statement: 'Russia should withdraw its forces from Ukraine at once.',
    kind: 'demand',
    about: ['withdrawal-from-ukraine', 'russia', 'russian-forces-in-ukraine', 'ukraine'],
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

  'summary-refers-to-obligations': {
    statement:
      "The withdrawal of Russia's forces from Ukraine would be in keeping with international obligations.",
    kind: 'assessment',
    about: [
      'withdrawal-from-ukraine',
      'russia',
      'russian-forces-in-ukraine',
      'russian-international-obligations',
      'ukraine',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-in-summary',
    anchors: [{ start: 2704, end: 2781 }],
  },

  'summary-places-russian-forces-in-ukraine': {
    statement: 'Russia has forces in Ukraine.',
    kind: 'presupposition',
    about: ['russian-forces-in-ukraine', 'russia', 'ukraine'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-in-summary',
    anchors: [{ start: 2704, end: 2736 }],
  },

  'ministers-are-concerned': {
    statement:
      "NATO defense ministers are deeply concerned about Russia's military formation around Ukraine and Belarus.",
    kind: 'assessment',
    about: [
      'ministers-criticise-formation',
      'nato-defense-ministers',
      'troop-build-up',
      'russian-military-formation',
      'russia',
      'area-around-ukraine-and-belarus',
      'ukraine',
      'belarus',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [
      { start: 2784, end: 2822 },
      { start: 2865, end: 2910 },
    ],
  },

  'russia-has-formation-around-ukraine': {
    statement: 'Russia has a military formation around Ukraine.',
    kind: 'presupposition',
    about: [
      'troop-build-up',
      'russian-military-formation',
      'russia',
      'area-around-ukraine-and-belarus',
      'ukraine',
    ],
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
    about: [
      'troop-build-up',
      'russian-military-formation',
      'russia',
      'area-around-ukraine-and-belarus',
      'belarus',
    ],
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
    statement: "Russia's military formation around Ukraine and Belarus is on a very large scale.",
    kind: 'assessment',
    about: [
      'troop-build-up',
      'russian-military-formation',
      'russia',
      'area-around-ukraine-and-belarus',
      'ukraine',
      'belarus',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [
      { start: 2814, end: 2839 },
      { start: 2865, end: 2910 },
    ],
  },

  'formation-is-unprovoked': {
    statement: "Russia's military formation around Ukraine and Belarus is unprovoked.",
    kind: 'assessment',
    about: [
      'troop-build-up',
      'russian-military-formation',
      'russia',
      'area-around-ukraine-and-belarus',
      'ukraine',
      'belarus',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [
      { start: 2814, end: 2822 },
      { start: 2841, end: 2851 },
      { start: 2865, end: 2910 },
    ],
  },

  'formation-is-baseless': {
    statement: "There are no grounds for Russia's military formation around Ukraine and Belarus.",
    kind: 'assessment',
    about: [
      'troop-build-up',
      'russian-military-formation',
      'russia',
      'area-around-ukraine-and-belarus',
      'ukraine',
      'belarus',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [
      { start: 2814, end: 2822 },
      { start: 2856, end: 2910 },
    ],
  },

  'ministers-strongly-urge-russia': {
    statement:
      'NATO defense ministers strongly urge Russia to choose diplomacy, to end hostilities and to withdraw its forces from Ukraine.',
    kind: 'communication',
    about: [
      'ministers-urge-russia',
      'nato-defense-ministers',
      'russia',
      'choice-of-diplomacy',
      'end-of-hostilities',
      'withdrawal-from-ukraine',
      'russian-forces-in-ukraine',
      'ukraine',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 2912, end: 3041 }],
  },

  'ministers-demand-diplomacy': {
    statement: 'Russia should choose the path of diplomacy.',
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

  'hostilities-are-presupposed': {
    statement: 'Russia is engaged in hostilities.',
    kind: 'presupposition',
    about: ['end-of-hostilities', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-russia',
    anchors: [
      { start: 2929, end: 2935 },
      { start: 2984, end: 3001 },
    ],
  },

  'ministers-demand-withdrawal': {
    statement: 'Russia should withdraw its forces from Ukraine.',
    kind: 'demand',
    about: ['withdrawal-from-ukraine', 'russia', 'russian-forces-in-ukraine', 'ukraine'],
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
    about: ['russian-forces-in-ukraine', 'russia', 'ukraine'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-russia',
    anchors: [{ start: 3009, end: 3041 }],
  },

  'withdrawal-accords-with-obligations': {
    statement:
      "The withdrawal of Russia's forces from Ukraine would be in keeping with Russia's international obligations.",
    kind: 'assessment',
    about: [
      'withdrawal-from-ukraine',
      'russia',
      'russian-forces-in-ukraine',
      'russian-international-obligations',
      'ukraine',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-urging-russia',
    anchors: [{ start: 3009, end: 3090 }],
  },

  'russia-has-international-obligations': {
    statement: 'Russia has international obligations.',
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
    statement: 'NATO defense ministers keep to a two-pronged approach to Russia.',
    kind: 'commitment',
    about: ['two-pronged-approach', 'nato-defense-ministers', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quantity: { value: 2, unit: 'prong', comparator: 'equal' },
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3092, end: 3147 }],
  },

  'first-prong-has-restraint': {
    statement:
      'Strong restraint is part of the first prong of the approach of NATO defense ministers to Russia.',
    kind: 'attribute',
    about: ['two-pronged-approach', 'nato-defense-ministers', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3117, end: 3165 }],
  },

  'first-prong-has-defense': {
    statement:
      'Strong defense is part of the first prong of the approach of NATO defense ministers to Russia.',
    kind: 'attribute',
    about: ['two-pronged-approach', 'nato-defense-ministers', 'russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [
      { start: 3117, end: 3155 },
      { start: 3170, end: 3177 },
    ],
  },

  'second-prong-is-dialogue': {
    statement:
      'Openness to dialogue is the second prong of the approach of NATO defense ministers to Russia.',
    kind: 'attribute',
    about: ['two-pronged-approach', 'nato-defense-ministers', 'russia', 'dialogue-with-russia'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [
      { start: 3117, end: 3147 },
      { start: 3178, end: 3212 },
    ],
  },

  'russian-actions-threaten-euro-atlantic-security': {
    statement: "Russia's actions are a serious threat to Euro-Atlantic security.",
    kind: 'assessment',
    about: ['russia', 'euro-atlantic-area'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3214, end: 3278 }],
  },

  'measures-result-from-threat': {
    statement:
      "The additional deployments of the Allies and the increase in the readiness of their forces result from the threat that Russia's actions pose to Euro-Atlantic security.",
    kind: 'assessment',
    about: [
      'ground-deployment',
      'naval-and-air-deployment',
      'readiness-increase',
      'nato-allies',
      'allied-forces',
      'russia',
      'euro-atlantic-area',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [
      { start: 3214, end: 3291 },
      { start: 3334, end: 3525 },
    ],
  },

  'measures-are-to-defend-all-allies': {
    statement:
      'The purpose of the additional deployments of the Allies and of the increase in the readiness of their forces is to ensure the defense of all Allies.',
    kind: 'intention',
    about: [
      'ground-deployment',
      'naval-and-air-deployment',
      'readiness-increase',
      'nato-allies',
      'allied-forces',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3297, end: 3525 }],
  },

  'ground-forces-will-be-deployed': {
    statement: 'The Allies will deploy additional ground forces.',
    kind: 'commitment',
    about: ['ground-deployment', 'nato-allies', 'additional-ground-forces'],
    attributions: [
      { source: 'nato-allies', factuality: 'CT+' },
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'allies-on-additional-forces',
    anchors: [{ start: 3334, end: 3373 }],
  },

  'ground-forces-are-there-already': {
    statement:
      'There are already ground forces to which the additional ground forces of the Allies are to be added.',
    kind: 'presupposition',
    about: ['ground-deployment', 'nato-allies', 'additional-ground-forces'],
    attributions: [
      { source: 'nato-allies', factuality: 'CT+' },
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'allies-on-additional-forces',
    anchors: [{ start: 3349, end: 3373 }],
  },

  'ground-forces-go-to-eastern-part': {
    statement:
      'The additional ground forces of the Allies will be deployed in the eastern part of the Alliance.',
    kind: 'commitment',
    about: [
      'ground-deployment',
      'nato-allies',
      'additional-ground-forces',
      'eastern-part-of-the-alliance',
    ],
    attributions: [
      { source: 'nato-allies', factuality: 'CT+' },
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'allies-on-additional-forces',
    anchors: [{ start: 3334, end: 3409 }],
  },

  'naval-resources-will-be-deployed': {
    statement: 'The Allies will deploy additional naval resources.',
    kind: 'commitment',
    about: ['naval-and-air-deployment', 'nato-allies', 'additional-naval-resources'],
    attributions: [
      { source: 'nato-allies', factuality: 'CT+' },
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'allies-on-additional-forces',
    anchors: [
      { start: 3334, end: 3348 },
      { start: 3422, end: 3438 },
      { start: 3447, end: 3456 },
    ],
  },

  'naval-resources-are-there-already': {
    statement:
      'There are already naval resources to which the additional naval resources of the Allies are to be added.',
    kind: 'presupposition',
    about: ['naval-and-air-deployment', 'nato-allies', 'additional-naval-resources'],
    attributions: [
      { source: 'nato-allies', factuality: 'CT+' },
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'allies-on-additional-forces',
    anchors: [
      { start: 3422, end: 3438 },
      { start: 3447, end: 3456 },
    ],
  },

  'air-resources-will-be-deployed': {
    statement: 'The Allies will deploy additional air resources.',
    kind: 'commitment',
    about: ['naval-and-air-deployment', 'nato-allies', 'additional-air-resources'],
    attributions: [
      { source: 'nato-allies', factuality: 'CT+' },
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'allies-on-additional-forces',
    anchors: [
      { start: 3334, end: 3348 },
      { start: 3422, end: 3432 },
      { start: 3443, end: 3456 },
    ],
  },

  'air-resources-are-there-already': {
    statement:
      'There are already air resources to which the additional air resources of the Allies are to be added.',
    kind: 'presupposition',
    about: ['naval-and-air-deployment', 'nato-allies', 'additional-air-resources'],
    attributions: [
      { source: 'nato-allies', factuality: 'CT+' },
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'allies-on-additional-forces',
    anchors: [
      { start: 3422, end: 3432 },
      { start: 3443, end: 3456 },
    ],
  },

  'allies-have-stated-deployments': {
    statement: 'The Allies have stated that they will make the additional deployments.',
    kind: 'communication',
    about: [
      'allies-state-deployments',
      'nato-allies',
      'ground-deployment',
      'naval-and-air-deployment',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3334, end: 3483 }],
  },

  'readiness-will-be-raised': {
    statement: 'The Allies will increase the readiness of their forces.',
    kind: 'commitment',
    about: ['readiness-increase', 'nato-allies', 'allied-forces'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [
      { start: 3334, end: 3341 },
      { start: 3489, end: 3525 },
    ],
  },

  'allies-take-measures': {
    statement: 'The Allies take measures.',
    kind: 'presupposition',
    about: ['ground-deployment', 'naval-and-air-deployment', 'readiness-increase', 'nato-allies'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3527, end: 3539 }],
  },

  'measures-are-preventive': {
    statement: "The Allies' measures are preventive and stay so.",
    kind: 'assessment',
    about: ['ground-deployment', 'naval-and-air-deployment', 'readiness-increase', 'nato-allies'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3527, end: 3565 }],
  },

  'measures-are-proportionate': {
    statement: "The Allies' measures are proportionate and stay so.",
    kind: 'assessment',
    about: ['ground-deployment', 'naval-and-air-deployment', 'readiness-increase', 'nato-allies'],
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
    statement: "The Allies' measures are non-escalating and stay so.",
    kind: 'assessment',
    about: ['ground-deployment', 'naval-and-air-deployment', 'readiness-increase', 'nato-allies'],
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

  'allies-are-ready-to-strengthen-position': {
    statement:
      'The Allies are ready to strengthen their defensive and restraining position further.',
    kind: 'intention',
    about: ['nato-allies'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3601, end: 3674 }],
  },

  'position-was-strengthened-before': {
    statement: "The Allies' defensive and restraining position has been strengthened before.",
    kind: 'presupposition',
    about: ['nato-allies'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3617, end: 3674 }],
  },

  'position-is-to-answer-contingencies': {
    statement:
      "The purpose of strengthening the Allies' defensive and restraining position further is to respond to all contingencies.",
    kind: 'intention',
    about: ['nato-allies'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3617, end: 3706 }],
  },

  'commitment-to-article-5-is-unshakable': {
    statement:
      'Nothing can shake the commitment of the Allies to Article 5 of the Washington Treaty.',
    kind: 'commitment',
    about: ['ministers-reaffirm-commitments', 'nato-allies', 'article-5', 'washington-treaty'],
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
    statement: 'The Allies are united to protect one another.',
    kind: 'commitment',
    about: ['ministers-reaffirm-commitments', 'nato-allies'],
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
    about: ['ministers-reaffirm-commitments', 'nato', 'european-security-principles'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3813, end: 3886 }],
  },

  'european-security-has-principles': {
    statement: 'European security has fundamental principles.',
    kind: 'presupposition',
    about: ['european-security-principles', 'europe'],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3839, end: 3886 }],
  },

  'principles-include-right-to-choose': {
    statement:
      'The right of each country to choose security mechanisms of its own is among the fundamental principles of European security.',
    kind: 'attribute',
    about: [
      'european-security-principles',
      'right-to-choose-security-mechanisms',
      'each-country',
      'security-mechanisms',
    ],
    attributions: [
      { source: 'nato-defense-ministers', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ministers-joint-statement',
    anchors: [{ start: 3839, end: 3976 }],
  },

  'each-country-may-choose-mechanisms': {
    statement: 'Each country has the right to choose security mechanisms of its own.',
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
