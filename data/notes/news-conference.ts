/** Notes: Stoltenberg's news conference and what was decided on combat groups. */
import type { Records } from '../../src/types/records.js'

export default {
  'note-malformed-quotation-marks': {
    about: ['stoltenberg-on-security-crisis'],
    kind: 'annotation',
    text: 'A closing mark follows "that" where an opening one belongs, and a second one ends the sentence. The words between are taken as a direct quotation, without the space after the first mark.',
    anchors: [
      { start: 1736, end: 1741 },
      { start: 1801, end: 1808 },
    ],
    references: [],
  },

  'note-security-crisis-wording': {
    about: [
      'stoltenberg-on-security-crisis',
      'stoltenberg-names-security-crisis',
      'there-is-a-european-security-crisis',
      'situation-shows-the-crisis',
    ],
    kind: 'translation',
    text: 'This seems to have been translated back into English. In NATO\'s transcript the situation "has already demonstrated" that "we face a crisis in European security". Do not quote these words as Stoltenberg\'s.',
    better: {
      field: 'text',
      value: 'the situation has already demonstrated we face a crisis in European security',
    },
    anchors: [{ start: 1742, end: 1807 }],
    references: ['nato-stoltenberg-press-conference'],
  },

  'note-contest-principles-wording': {
    about: [
      'stoltenberg-on-russian-readiness',
      'russia-on-opposing-principles',
      'stoltenberg-describes-readiness',
      'russia-makes-readiness-clear',
      'russia-made-readiness-clear',
      'russia-is-ready-to-oppose-principles',
      'russia-is-ready-to-use-force',
    ],
    kind: 'translation',
    text: 'This seems to have been translated back into English. NATO\'s transcript has "made it clear", without "very", "prepared to contest" the principles, and "by using force". Do not quote these words as Stoltenberg\'s.',
    anchors: [
      { start: 1818, end: 1840 },
      { start: 1852, end: 1867 },
      { start: 1955, end: 1963 },
    ],
    references: ['nato-stoltenberg-press-conference'],
  },

  'note-new-norm-wording': {
    about: [
      'stoltenberg-on-new-norm',
      'stoltenberg-adds-new-norm',
      'review-is-a-new-norm',
      'russia-reviews-principles',
      'stoltenberg-spoke-of-russian-review',
    ],
    kind: 'translation',
    text: 'After the remark on force, NATO\'s transcript has Stoltenberg regret what "is the new normal in Europe". Dagsavisen, from the news agency NTB, also has him say of Russia\'s proposal of a binding treaty that it is a new normal at odds with the principles. The report may have run the two together.',
    better: {
      field: 'paraphrase',
      value: 'This, the readiness to use force, is the new normal in Europe.',
    },
    anchors: [{ start: 1996, end: 2075 }],
    references: [
      'nato-stoltenberg-press-conference',
      'business-insider-new-normal',
      'dagsavisen-new-normal',
    ],
  },

  'note-stoltenberg-we': {
    about: [
      'p6-we',
      'p7-our',
      'there-is-a-european-security-crisis',
      'principles-have-underpinned-security',
    ],
    kind: 'ambiguity',
    text: 'For whom Stoltenberg says "we" and "our" is open: the alliance, its members or Europe. The Allies are recorded, whose defense ministers he has just met.',
    anchors: [
      { start: 1767, end: 1769 },
      { start: 1917, end: 1920 },
    ],
    references: [],
  },

  'note-on-the-situation': {
    about: ['meeting-was-on-ukraine', 'meeting-with-defense-ministers'],
    kind: 'ambiguity',
    text: '"On the situation in Ukraine" may go with the meeting or with the news conference; it is read with the nearer one, the meeting.',
    anchors: [{ start: 1708, end: 1735 }],
    references: [],
  },

  'note-who-met': {
    about: ['defense-ministers-met', 'meeting-with-defense-ministers'],
    kind: 'ambiguity',
    text: 'The text does not say who met the ministers. Stoltenberg is taken, who speaks after the meeting.',
    anchors: [{ start: 1664, end: 1707 }],
    references: [],
  },

  'note-situation-in-ukraine': {
    about: ['ukraine-crisis', 'situation-shows-the-crisis', 'meeting-was-on-ukraine'],
    kind: 'ambiguity',
    text: '"The situation in Ukraine", "the situation" that shows a crisis, and "the Ukraine crisis" before are taken as one state of affairs.',
    anchors: [
      { start: 915, end: 933 },
      { start: 1711, end: 1735 },
      { start: 1742, end: 1755 },
    ],
    references: [],
  },

  'note-date-of-the-meeting': {
    about: [
      'meeting-with-defense-ministers',
      'stoltenberg-news-conference',
      'stoltenberg-names-security-crisis',
      'stoltenberg-describes-readiness',
      'stoltenberg-adds-new-norm',
      'stoltenberg-reports-instruction',
      'stoltenberg-reports-pending-decision',
      'ministers-decide-to-work-out-options',
      'ministers-issue-joint-statement',
      'ministers-urge-russia',
      'ministers-criticise-formation',
      'ministers-reaffirm-commitments',
    ],
    kind: 'context',
    text: "The text dates neither the meeting nor the news conference nor the statement. NATO dates the first day of the ministers' meeting, and its press conference, 16 February 2022; the statement has the same date.",
    anchors: [
      { start: 1646, end: 1735 },
      { start: 2582, end: 2611 },
    ],
    references: [
      'nato-stoltenberg-press-conference',
      'nato-ministers-to-address-build-up',
      'nato-defence-ministers-statement',
    ],
  },

  'note-made-clear': {
    about: [
      'russia-on-opposing-principles',
      'russia-makes-readiness-clear',
      'russia-made-readiness-clear',
      'russia-is-ready-to-oppose-principles',
      'russia-is-ready-to-use-force',
    ],
    kind: 'ambiguity',
    text: "To make something clear is to say it or to show it. It is taken as an attribution, nested in Stoltenberg's words: that Russia holds this is his account, and no words of Russia's are quoted.",
    anchors: [{ start: 1818, end: 1840 }],
    references: [],
  },

  'note-whose-description-of-principles': {
    about: ['principles-have-underpinned-security'],
    kind: 'annotation',
    text: "The relative clause stands inside what Russia is said to have made clear, but the description is Stoltenberg's: Russia is recorded as uncommitted.",
    anchors: [{ start: 1895, end: 1941 }],
    references: [],
  },

  'note-one-set-of-principles': {
    about: ['european-security-principles'],
    kind: 'ambiguity',
    text: 'Three phrases for principles, by two speakers and the writer, are taken as naming one body of principles. A principle is no legal instrument of itself; the type is the nearest there is. The official statement has "foundational principles underpinning European security".',
    anchors: [
      { start: 1868, end: 1894 },
      { start: 2015, end: 2043 },
      { start: 3839, end: 3886 },
    ],
    references: ['nato-defence-ministers-statement'],
  },

  'note-source-of-the-decision': {
    about: [
      'ministers-decide-to-work-out-options',
      'ministers-decided-to-work-out-options',
      'decision-was-a-result',
      'deployment-is-an-option',
      'option-is-for-central-and-eastern-europe',
      'options-are-for-strengthening-defense',
      'options-are-for-retaining-nato',
      'russia-makes-readiness-clear-causes-ministers-decide-to-work-out-options',
    ],
    kind: 'ambiguity',
    text: "This paragraph names no source and is recorded as the writer's. Reuters and TASS quote Stoltenberg with its content. The text does not spell out of what the decision is the result: what Stoltenberg describes just before is taken; as an event, that Russia makes its readiness clear.",
    anchors: [{ start: 2077, end: 2278 }],
    references: ['tass-no-final-decision', 'reuters-nato-commanders'],
  },

  'note-retaining-nato': {
    about: ['strengthening-of-defense', 'options-are-for-retaining-nato'],
    kind: 'translation',
    text: '"Retaining NATO" makes little sense. Reuters and The Sofia Globe have options to strengthen NATO\'s "deterrence and defence": the word looks like deterrence, mistranslated.',
    better: { field: 'title', value: "Strengthening of NATO's deterrence and defense (an option)" },
    anchors: [{ start: 2144, end: 2158 }],
    references: ['reuters-nato-commanders', 'sofia-globe-battlegroups'],
  },

  'note-combat-groups': {
    about: [
      'combat-groups-for-central-and-eastern-europe',
      'combat-groups-for-south-eastern-europe',
      'combat-group-for-romania',
    ],
    kind: 'translation',
    text: '"Combat groups" are battlegroups in NATO\'s English. Whether the groups for the three places are partly the same is open; they are three entities.',
    anchors: [
      { start: 2226, end: 2248 },
      { start: 2381, end: 2398 },
      { start: 2508, end: 2522 },
    ],
    references: ['sofia-globe-battlegroups'],
  },

  'note-regions-differ': {
    about: [
      'deployment-in-central-and-eastern-europe',
      'deployment-in-south-eastern-europe',
      'option-is-for-central-and-eastern-europe',
      'deployment-is-for-south-eastern-europe',
    ],
    kind: 'discrepancy',
    text: 'The options are for Central and Eastern Europe; what the commanders are to work out is for the south-east. In The Sofia Globe the ministers are to consider battlegroups in all these regions.',
    anchors: [
      { start: 2252, end: 2278 },
      { start: 2402, end: 2422 },
    ],
    references: ['sofia-globe-battlegroups'],
  },

  'note-who-instructed': {
    about: [
      'instruction-to-commanders',
      'commanders-were-instructed',
      'commanders-are-to-work-out-deployment',
    ],
    kind: 'ambiguity',
    text: 'The text does not say who instructed the commanders, so the event has no agent, and the instruction is no quotation of its own. In Reuters it is NATO that "has tasked its commanders", and Stoltenberg says that they "will now work on the details".',
    anchors: [{ start: 2316, end: 2352 }],
    references: ['reuters-nato-commanders'],
  },

  'note-no-decision-beside-decided': {
    about: [
      'deployment-decision',
      'no-decision-was-made',
      'ministers-decide-to-work-out-options',
      'ministers-decided-to-work-out-options',
    ],
    kind: 'discrepancy',
    text: 'That ministers decided and that no decision has been made do not contradict each other: the one is about options, the other about a deployment. TASS has "no final decision", though in its first sentence the ministers decide to deploy a group in Romania; in NATO\'s words they only consider new groups.',
    anchors: [
      { start: 2090, end: 2119 },
      { start: 2455, end: 2484 },
    ],
    references: ['tass-no-final-decision', 'reuters-nato-commanders'],
  },

  'note-object-of-the-decision': {
    about: ['deployment-decision', 'no-decision-was-made'],
    kind: 'ambiguity',
    text: 'The text does not say on what no decision has been made. It stands between two clauses on deploying combat groups, and is read so.',
    anchors: [{ start: 2455, end: 2484 }],
    references: [],
  },

  'note-no-decision-beside-romania': {
    about: ['no-decision-was-made', 'combat-group-may-go-to-romania'],
    kind: 'ambiguity',
    text: '"Although" sets the possible deployment against the missing decision. Both can be true.',
    anchors: [{ start: 2486, end: 2494 }],
    references: [],
  },

  'note-french-lead': {
    about: ['france-may-lead-combat-group', 'deployment-in-romania'],
    kind: 'ambiguity',
    text: '"Led by France" stands under "may" and so is as uncertain as the deployment. In The Sofia Globe France offers to lead such a group.',
    anchors: [{ start: 2544, end: 2557 }],
    references: ['sofia-globe-battlegroups'],
  },

  'note-place-of-later-words': {
    about: [
      'stoltenberg-reports-instruction',
      'stoltenberg-reports-pending-decision',
      'stoltenberg-describes-readiness',
      'stoltenberg-adds-new-norm',
    ],
    kind: 'ambiguity',
    text: 'The text does not say where Stoltenberg said what paragraphs 7 and 9 attribute to him. TASS and Reuters have the same remarks at the meeting and its press conference of 16 February; they are taken as parts of the news conference.',
    anchors: [
      { start: 2280, end: 2314 },
      { start: 2424, end: 2453 },
    ],
    references: ['tass-no-final-decision', 'reuters-nato-commanders'],
  },
} satisfies Records<'Note'>
