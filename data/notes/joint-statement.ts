/** Notes: the joint statement of the ministers. */
import type { Records } from '../../src/types/records.js'

export default {
  'note-summary-against-quotation': {
    about: [
      'statement-demands-immediate-withdrawal',
      'ministers-demand-withdrawal',
      'ministers-demand-end-of-hostilities',
      'ministers-urging-in-summary',
    ],
    kind: 'discrepancy',
    text: 'The summary wants the withdrawal at once, leaves out the hostilities and speaks of obligations without saying whose, which are read as Russia\'s; the quotation puts "immediately" with the hostilities and has "its" obligations. Each is recorded as it stands. Officially the word governs both demands.',
    anchors: [
      { start: 2689, end: 2781 },
      { start: 2969, end: 3090 },
    ],
    references: ['nato-defence-ministers-statement'],
  },

  'note-quotation-over-three-paragraphs': {
    about: ['ministers-joint-statement'],
    kind: 'ambiguity',
    text: 'One quotation runs over three paragraphs: an opening mark at the first, a closing mark at the last and none between. It has no cue; the paragraph before names the statement. Its text joins the three stretches with line feeds.',
    anchors: [
      { start: 2784, end: 3213 },
      { start: 3214, end: 3707 },
      { start: 3708, end: 3977 },
    ],
    references: [],
  },

  'note-statement-is-not-official-wording': {
    about: ['ministers-joint-statement', 'joint-statement'],
    kind: 'translation',
    text: 'The quotation seems to have been translated into another language and back. It is what the report prints, not what the ministers published: quote the official English instead, known here from a reprint. It has "gravely concerned", for one, and "in the strongest possible terms".',
    anchors: [
      { start: 2784, end: 3213 },
      { start: 3214, end: 3707 },
      { start: 3708, end: 3977 },
    ],
    references: ['nato-defence-ministers-statement'],
  },

  'note-military-formation': {
    about: ['military-formation'],
    kind: 'translation',
    text: 'Official wording: a "military build-up", "unjustified" (here "baseless"), "in and around Ukraine and in Belarus". The report\'s "around" takes in Belarus as well.',
    better: {
      field: 'title',
      value: 'Russian military build-up in and around Ukraine and in Belarus',
    },
    anchors: [{ start: 2814, end: 2910 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-build-up-and-formation': {
    about: ['troop-build-up', 'military-formation'],
    kind: 'ambiguity',
    text: 'The concentration of troops and the formation of the joint statement may be one happening. Sources, places and wording differ; they are two events.',
    anchors: [
      { start: 499, end: 570 },
      { start: 2814, end: 2910 },
    ],
    references: [],
  },

  'note-cease-hostilities': {
    about: ['end-of-hostilities'],
    kind: 'translation',
    text: 'Official wording: Russia is to "reverse its build-up". The part of the statement that could be read has nothing of hostilities: what this wording takes for granted comes from the translation.',
    better: { field: 'title', value: 'Russia reverses its build-up at once' },
    anchors: [{ start: 2972, end: 3001 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-no-hostilities': {
    about: ['hostilities', 'hostilities-are-going-on', 'ministers-demand-end-of-hostilities'],
    kind: 'translation',
    text: "That hostilities go on is taken for granted by the report's wording alone; the official English, as far as it could be read, does not speak of any.",
    anchors: [{ start: 2990, end: 3001 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-two-pronged': {
    about: ['ministers-keep-two-pronged-approach'],
    kind: 'translation',
    text: 'Official wording: a "dual-track approach".',
    better: { field: 'statement', value: 'The ministers hold to a dual-track approach to Russia.' },
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
    about: ['first-prong-has-restraint'],
    kind: 'translation',
    text: '"Restraint" stands for deterrence: the official wording is "strong deterrence and defence".',
    better: { field: 'statement', value: 'Strong deterrence belongs to the first prong.' },
    anchors: [{ start: 3149, end: 3165 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-restraining-position': {
    about: ['ministers-are-ready-to-strengthen-position'],
    kind: 'translation',
    text: 'Official wording: a "defensive and deterrent posture".',
    better: {
      field: 'statement',
      value: 'The ministers are ready to strengthen their defensive and deterrent posture further.',
    },
    anchors: [{ start: 3640, end: 3674 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-naval-and-air-resources': {
    about: ['naval-deployment'],
    kind: 'translation',
    text: 'Official wording: "maritime and air assets". Whether they too go to the eastern part is not said.',
    better: { field: 'title', value: 'Deployment of additional maritime assets' },
    anchors: [{ start: 3422, end: 3456 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-deployment-under-way': {
    about: ['ground-deployment', 'naval-deployment', 'air-deployment'],
    kind: 'translation',
    text: 'The official wording has the Allies already deploying, not promising to.',
    better: { field: 'status', value: 'ongoing' },
    anchors: [{ start: 3334, end: 3348 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-readiness-increased': {
    about: ['readiness-increase'],
    kind: 'translation',
    text: 'The official wording has the readiness already increased, not to be increased.',
    better: { field: 'status', value: 'occurred' },
    anchors: [{ start: 3489, end: 3511 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-as-the-allies-have-stated': {
    about: ['allies-on-additional-forces', 'allies-state-deployments'],
    kind: 'ambiguity',
    text: 'What the Allies have stated may be the naval and air resources only or the ground forces as well; both are taken. Official wording: "as announced by Allies".',
    anchors: [{ start: 3458, end: 3483 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-non-escalating': {
    about: ['measures-are-non-escalating'],
    kind: 'translation',
    text: 'Official wording: "non-escalatory".',
    better: {
      field: 'statement',
      value: "The Alliance's measures are non-escalatory and stay so.",
    },
    anchors: [{ start: 3585, end: 3599 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-unshakable': {
    about: ['commitment-to-article-5-is-unshakable'],
    kind: 'translation',
    text: 'Official wording: "iron-clad".',
    better: { field: 'statement', value: 'The commitment to Article 5 is iron-clad.' },
    anchors: [{ start: 3764, end: 3774 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-protect-each-other': {
    about: ['united-in-mutual-protection'],
    kind: 'translation',
    text: 'Official wording: to "defend each other".',
    better: { field: 'statement', value: 'The speakers stand united to defend each other.' },
    anchors: [{ start: 3793, end: 3811 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-security-mechanisms': {
    about: ['security-mechanisms'],
    kind: 'translation',
    text: 'Official wording: "security arrangements", and "each nation" for each country. The type is the nearest there is.',
    better: { field: 'name', value: 'security arrangements of each nation' },
    anchors: [{ start: 3949, end: 3976 }],
    references: ['nato-defence-ministers-statement'],
  },

  'note-ministers-we': {
    about: ['p11-we', 'p12-we', 'p13-we', 'united-in-mutual-protection'],
    kind: 'ambiguity',
    text: '"We" and "our" in the statement shift between ministers, Allies and alliance. As pronouns they are recorded as the ministers, who speak; that the protection is mutual between the Allies is what the sense demands.',
    anchors: [
      { start: 2784, end: 2786 },
      { start: 3334, end: 3336 },
      { start: 3776, end: 3778 },
    ],
    references: [],
  },

  'note-forces-in-ukraine': {
    about: ['russian-forces-in-ukraine', 'russian-troops-near-ukraine'],
    kind: 'ambiguity',
    text: 'Forces to be withdrawn from Ukraine are not said to be those massed close to its border; the two are kept apart. Which forces in Ukraine are meant is not said. The demand is no mistranslation: the official English has it too, with "obligations and commitments".',
    anchors: [
      { start: 2713, end: 2723 },
      { start: 3018, end: 3028 },
    ],
    references: ['nato-defence-ministers-statement'],
  },

  'note-measures': {
    about: ['allied-measures'],
    kind: 'ambiguity',
    text: 'Which measures are meant is not said. The deployments and the higher readiness just announced are taken to be among them.',
    anchors: [{ start: 3527, end: 3539 }],
    references: [],
  },

  'note-sentence-fragment': {
    about: ['principles-include-right-to-choose'],
    kind: 'ambiguity',
    text: 'The last sentence has no verb of its own; it is read as going on from the one before.',
    anchors: [{ start: 3888, end: 3977 }],
    references: [],
  },
} satisfies Records<'Note'>
