/** Notes: the joint statement of the ministers. */
import type { Records } from '../../src/types/records.js'

export default {
  'note-statement-is-not-official-wording': {
    about: [
      'ministers-joint-statement',
      'joint-statement',
      'ministers-issue-joint-statement',
      'ministers-urging-russia',
      'allies-on-additional-forces',
      'ministers-joint-statement-summary',
      'ministers-urging-in-summary',
      'ministers-urge-russia',
      'ministers-criticise-formation',
      'ministers-reaffirm-commitments',
    ],
    kind: 'translation',
    text: 'The quotation seems to have been translated into another language and back. It is what the report prints, not what the ministers published: quote the official English instead, known here from a reprint. It has "gravely concerned", for one, and "in the strongest possible terms".',
    anchors: [
      { start: 2784, end: 3213 },
      { start: 3214, end: 3707 },
      { start: 3708, end: 3977 },
    ],
    references: ['nato-defence-ministers-statement'],
  },

  'note-end-of-the-quotation': {
    about: ['ministers-joint-statement', 'joint-statement'],
    kind: 'context',
    text: 'The report\'s quotation stops before the statement does. The official text goes on with support for the territorial integrity of Ukraine, a warning of "massive consequences" of further aggression, and an offer of dialogue.',
    anchors: [{ start: 3708, end: 3977 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-summary-against-quotation': {
    about: [
      'ministers-urging-in-summary',
      'ministers-urging-russia',
      'summary-demands-immediate-withdrawal',
      'ministers-demand-withdrawal',
      'ministers-demand-end-of-hostilities',
      'summary-refers-to-obligations',
      'withdrawal-accords-with-obligations',
      'summary-urges-russia',
      'ministers-strongly-urge-russia',
      'withdrawal-from-ukraine',
      'end-of-hostilities',
      'ministers-urging-russia-same-as-ministers-urging-in-summary',
      'ministers-demand-withdrawal-same-as-summary-demands-immediate-withdrawal',
      'withdrawal-accords-with-obligations-same-as-summary-refers-to-obligations',
    ],
    kind: 'discrepancy',
    text: 'The summary wants the withdrawal at once, leaves out the hostilities and speaks of obligations without saying whose, which are read as Russia\'s; the quotation puts "immediately" with the hostilities and has "its" obligations. In the official text the word governs both demands. They are recorded as one claim told twice, each as it stands.',
    anchors: [
      { start: 2689, end: 2781 },
      { start: 2969, end: 3090 },
    ],
    references: ['nato-defence-ministers-statement'],
  },

  'note-quotation-over-three-paragraphs': {
    about: ['ministers-joint-statement'],
    kind: 'annotation',
    text: 'One quotation runs over three paragraphs: an opening mark at the first, a closing mark at the last and none between. It has no cue; the paragraph before names the statement. Its text joins the three stretches with line feeds.',
    anchors: [
      { start: 2784, end: 3213 },
      { start: 3214, end: 3707 },
      { start: 3708, end: 3977 },
    ],
    references: [],
  },

  'note-military-formation': {
    about: [
      'troop-build-up',
      'russian-military-formation',
      'ministers-criticise-formation',
      'ministers-are-concerned',
      'russia-has-formation-around-ukraine',
      'russia-has-formation-around-belarus',
      'formation-is-very-large',
      'formation-is-unprovoked',
      'formation-is-baseless',
      'area-around-ukraine-and-belarus',
    ],
    kind: 'translation',
    text: 'Official wording: a "military build-up", "unjustified" (here "baseless"), "in and around Ukraine and in Belarus". That the formation is around Belarus comes from the translation; "around Ukraine and Belarus" may also be one ring round both.',
    anchors: [{ start: 2814, end: 2910 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-no-hostilities': {
    about: [
      'end-of-hostilities',
      'hostilities-are-presupposed',
      'ministers-demand-end-of-hostilities',
      'ministers-strongly-urge-russia',
    ],
    kind: 'translation',
    text: 'Official wording: Russia is to "reverse its build-up". The official text does not speak of hostilities: that they go on, which the demand to cease them takes for granted, comes from the translation.',
    better: { field: 'title', value: 'Reversal of the Russian build-up (demanded)' },
    anchors: [{ start: 2972, end: 3001 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-two-pronged': {
    about: ['two-pronged-approach', 'ministers-keep-two-pronged-approach'],
    kind: 'translation',
    text: 'Official wording: a "dual-track approach".',
    better: {
      field: 'statement',
      value: 'NATO defense ministers keep to a dual-track approach to Russia.',
    },
    anchors: [{ start: 3117, end: 3137 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-prongs': {
    about: ['first-prong-has-restraint', 'first-prong-has-defense', 'second-prong-is-dialogue'],
    kind: 'ambiguity',
    text: 'Which words make up which prong is not spelt out: what "combined with" joins is taken as the two, and "strong" as going with both nouns of the first.',
    anchors: [{ start: 3149, end: 3213 }],
    references: [],
  },

  'note-restraint': {
    about: [
      'first-prong-has-restraint',
      'allies-are-ready-to-strengthen-position',
      'position-was-strengthened-before',
      'position-is-to-answer-contingencies',
    ],
    kind: 'translation',
    text: '"Restraint" and "restraining" stand for deterrence: the official text has "strong deterrence and defence", and later a "defensive and deterrent posture".',
    anchors: [
      { start: 3149, end: 3165 },
      { start: 3640, end: 3674 },
    ],
    references: ['nato-defence-ministers-statement'],
  },

  'note-dialogue': {
    about: ['dialogue-with-russia', 'second-prong-is-dialogue'],
    kind: 'ambiguity',
    text: 'The text does not say who would talk. It is an approach to Russia, so dialogue of the Allies with Russia is meant.',
    anchors: [{ start: 3192, end: 3212 }],
    references: [],
  },

  'note-actions': {
    about: [
      'russian-actions-threaten-euro-atlantic-security',
      'measures-result-from-threat',
      'troop-build-up-causes-ground-deployment',
      'troop-build-up-causes-naval-and-air-deployment',
      'troop-build-up-causes-readiness-increase',
    ],
    kind: 'ambiguity',
    text: 'The text does not say which actions of Russia are a threat. As an event, the build-up of which the statement speaks is taken.',
    anchors: [
      { start: 3214, end: 3278 },
      { start: 3280, end: 3291 },
    ],
    references: [],
  },

  'note-naval-and-air-resources': {
    about: [
      'naval-and-air-deployment',
      'ground-deployment',
      'additional-naval-resources',
      'additional-air-resources',
      'additional-ground-forces',
    ],
    kind: 'translation',
    text: 'Official wording: "maritime and air assets", and "land forces" for ground forces. Whether the naval and air resources too go to the eastern part is not said.',
    anchors: [
      { start: 3349, end: 3373 },
      { start: 3422, end: 3456 },
    ],
    references: ['nato-defence-ministers-statement'],
  },

  'note-deployment-under-way': {
    about: [
      'ground-deployment',
      'naval-and-air-deployment',
      'ground-forces-will-be-deployed',
      'naval-resources-will-be-deployed',
      'air-resources-will-be-deployed',
    ],
    kind: 'translation',
    text: 'In the official wording the Allies are deploying already, not promising to.',
    better: { field: 'status', value: 'ongoing' },
    anchors: [{ start: 3334, end: 3348 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-readiness-increased': {
    about: ['readiness-increase', 'readiness-will-be-raised'],
    kind: 'translation',
    text: 'In the official wording the readiness has been increased already.',
    better: { field: 'status', value: 'occurred' },
    anchors: [{ start: 3489, end: 3511 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-as-the-allies-have-stated': {
    about: [
      'allies-on-additional-forces',
      'allies-state-deployments',
      'allies-have-stated-deployments',
      'ground-forces-will-be-deployed',
    ],
    kind: 'ambiguity',
    text: 'What the Allies have stated may be the naval and air resources only or the ground forces as well; both are taken. Official wording: "as announced by Allies".',
    anchors: [{ start: 3458, end: 3483 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-additional': {
    about: [
      'ground-forces-are-there-already',
      'naval-resources-are-there-already',
      'air-resources-are-there-already',
    ],
    kind: 'ambiguity',
    text: '"Additional" takes forces and resources for granted to which others are added. The text does not say where they are.',
    anchors: [
      { start: 3349, end: 3359 },
      { start: 3422, end: 3432 },
    ],
    references: [],
  },

  'note-measures': {
    about: [
      'measures-are-preventive',
      'measures-are-proportionate',
      'measures-are-non-escalating',
      'allies-take-measures',
    ],
    kind: 'ambiguity',
    text: 'The text does not say which measures are meant. The deployments and the increase in readiness just announced are taken.',
    anchors: [{ start: 3527, end: 3539 }],
    references: [],
  },

  'note-non-escalating': {
    about: ['measures-are-non-escalating'],
    kind: 'translation',
    text: 'Official wording: "non-escalatory".',
    better: { field: 'statement', value: "The Allies' measures are non-escalatory and stay so." },
    anchors: [{ start: 3585, end: 3599 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-unshakable': {
    about: ['commitment-to-article-5-is-unshakable', 'ministers-reaffirm-commitments'],
    kind: 'translation',
    text: 'Official wording: "iron-clad".',
    better: {
      field: 'statement',
      value: 'An iron-clad commitment binds the Allies to Article 5 of the Washington Treaty.',
    },
    anchors: [{ start: 3764, end: 3774 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-protect-each-other': {
    about: ['united-in-mutual-protection', 'ministers-reaffirm-commitments'],
    kind: 'translation',
    text: 'Official wording: to "defend each other".',
    better: { field: 'statement', value: 'The Allies are united to defend one another.' },
    anchors: [{ start: 3793, end: 3811 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-security-mechanisms': {
    about: [
      'security-mechanisms',
      'right-to-choose-security-mechanisms',
      'principles-include-right-to-choose',
      'each-country-may-choose-mechanisms',
    ],
    kind: 'translation',
    text: 'Official wording: "security arrangements", and "each nation" for each country. The type is the nearest there is.',
    anchors: [{ start: 3949, end: 3976 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-ministers-we': {
    about: [
      'p11-we',
      'p11-we-2',
      'p11-we-3',
      'p12-we',
      'p12-our',
      'p12-our-2',
      'p12-we-2',
      'p12-our-3',
      'p13-our',
      'p13-we',
      'ministers-are-concerned',
      'ministers-keep-two-pronged-approach',
      'ground-forces-will-be-deployed',
      'readiness-will-be-raised',
      'measures-are-preventive',
      'allies-are-ready-to-strengthen-position',
      'commitment-to-article-5-is-unshakable',
      'united-in-mutual-protection',
    ],
    kind: 'ambiguity',
    text: '"We" and "our" in the statement shift between ministers and Allies. What a meeting does (be concerned, urge, keep to an approach) is the ministers\'; what only states do or have (deploy, forces, measures, position, commitment, protection) is the Allies\'.',
    anchors: [
      { start: 2784, end: 2786 },
      { start: 3334, end: 3336 },
      { start: 3776, end: 3778 },
    ],
    references: [],
  },

  'note-forces-in-ukraine': {
    about: [
      'russian-forces-in-ukraine',
      'withdrawal-from-ukraine',
      'russian-forces-are-in-ukraine',
      'summary-places-russian-forces-in-ukraine',
      'ministers-demand-withdrawal',
      'summary-demands-immediate-withdrawal',
    ],
    kind: 'ambiguity',
    text: 'The forces to be withdrawn from Ukraine are not said to be those massed close to its border; they are two groups. Which forces in Ukraine are meant is not said. The demand is no mistranslation: the official English has it too.',
    anchors: [
      { start: 2713, end: 2723 },
      { start: 3018, end: 3028 },
    ],
    references: ['nato-defence-ministers-statement'],
  },

  'note-sentence-fragment': {
    about: ['principles-include-right-to-choose'],
    kind: 'annotation',
    text: 'The last sentence has no verb of its own; it is read as going on from the one before.',
    anchors: [{ start: 3888, end: 3977 }],
    references: [],
  },
} satisfies Records<'Note'>
