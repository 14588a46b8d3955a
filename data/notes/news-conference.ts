/** Notes: Stoltenberg's news conference and what was decided on combat groups. */
import type { Records } from '../../src/types/records.js'

export default {
  'note-malformed-quotation-marks': {
    about: ['stoltenberg-on-security-crisis'],
    kind: 'ambiguity',
    text: 'A closing mark follows "that" where an opening one belongs, and a second one ends the sentence. The words between are taken as a direct quotation, without the space after the first mark.',
    anchors: [
      { start: 1736, end: 1741 },
      { start: 1801, end: 1808 },
    ],
    references: [],
  },

  'note-security-crisis-wording': {
    about: ['stoltenberg-on-security-crisis'],
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
    about: ['stoltenberg-on-moscow', 'russia-is-ready-to-oppose-principles'],
    kind: 'translation',
    text: 'This seems to have been translated back into English. NATO\'s transcript has "made it clear", without "very", "prepared to contest" the principles, and "by using force". Do not quote these words as Stoltenberg\'s.',
    anchors: [
      { start: 1852, end: 1867 },
      { start: 1955, end: 1963 },
    ],
    references: ['nato-stoltenberg-press-conference'],
  },

  'note-new-norm-wording': {
    about: ['stoltenberg-on-new-norm'],
    kind: 'translation',
    text: 'Business Insider quotes Stoltenberg as calling "this", after the remark on force, "the new normal in Europe". "Review" has no counterpart in the wording that could be read.',
    better: {
      field: 'paraphrase',
      value: 'This, the readiness to use force, is the new normal in Europe.',
    },
    anchors: [{ start: 1996, end: 2075 }],
    references: ['business-insider-new-normal'],
  },

  'note-stoltenberg-we': {
    about: ['p6-we', 'p7-our'],
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

  'note-situation-in-ukraine': {
    about: ['situation-in-ukraine', 'ukraine-crisis', 'european-security-crisis'],
    kind: 'ambiguity',
    text: '"The situation in Ukraine", "the situation" that shows a crisis, and "the Ukraine crisis" before may be one thing. The first two are taken as one event, the third as another; the type is the nearest there is.',
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
      'ministers-issue-joint-statement',
    ],
    kind: 'context',
    text: "The text dates neither the meeting nor the news conference nor the statement. NATO dates the first day of the ministers' meeting, and its press conference, 16 February 2022; the statement bears the same date.",
    better: { field: 'time.edtf', value: '2022-02-16' },
    anchors: [{ start: 1646, end: 1735 }],
    references: [
      'nato-stoltenberg-press-conference',
      'nato-ministers-to-address-build-up',
      'nato-defence-ministers-statement',
    ],
  },

  'note-made-clear': {
    about: ['moscow-on-opposing-principles', 'moscow-makes-readiness-clear'],
    kind: 'ambiguity',
    text: "To make something clear may be to say it or to show it. It is taken as an attribution, nested in Stoltenberg's words; no words of Russia's are quoted.",
    anchors: [{ start: 1818, end: 1840 }],
    references: [],
  },

  'note-one-set-of-principles': {
    about: ['european-security-principles'],
    kind: 'ambiguity',
    text: 'Three phrases for principles, by two speakers and the writer, are taken as naming one body of principles. A principle is no legal instrument of itself; the type is the nearest there is. Officially the statement has "foundational principles underpinning European security".',
    anchors: [
      { start: 1868, end: 1894 },
      { start: 2015, end: 2043 },
      { start: 3839, end: 3886 },
    ],
    references: ['nato-defence-ministers-statement'],
  },

  'note-source-of-the-decision': {
    about: ['ministers-decided-on-options', 'decision-was-a-result', 'deployment-is-an-option'],
    kind: 'ambiguity',
    text: "This paragraph names no source, though it stands among Stoltenberg's words. It is recorded as the writer's. Of what the decision is the result is not spelt out: what stands before it is taken.",
    anchors: [{ start: 2077, end: 2139 }],
    references: [],
  },

  'note-retaining-nato': {
    about: ['retaining-nato'],
    kind: 'translation',
    text: '"Retaining NATO" makes little sense. The Sofia Globe has the ministers decide on options to strengthen "deterrence and defence": it looks like deterrence, mistranslated. The records keep the report\'s word.',
    better: { field: 'title', value: "Further strengthening of NATO's deterrence" },
    anchors: [{ start: 2144, end: 2158 }],
    references: ['sofia-globe-battlegroups'],
  },

  'note-combat-groups': {
    about: [
      'combat-groups-in-central-and-eastern-europe',
      'combat-groups-in-south-eastern-europe',
      'combat-group-in-romania',
    ],
    kind: 'translation',
    text: '"Combat groups" are battlegroups in NATO\'s English. Whether the groups of the three places are partly the same is open; they are kept as three entities.',
    anchors: [
      { start: 2226, end: 2248 },
      { start: 2381, end: 2398 },
      { start: 2508, end: 2522 },
    ],
    references: ['sofia-globe-battlegroups'],
  },

  'note-regions-differ': {
    about: ['deployment-in-central-and-eastern-europe', 'deployment-in-south-eastern-europe'],
    kind: 'discrepancy',
    text: 'The options are for Central and Eastern Europe, what the commanders work out for the south-east. In The Sofia Globe the ministers were to consider battlegroups in all these regions; the records keep them apart as the text does.',
    anchors: [
      { start: 2252, end: 2278 },
      { start: 2402, end: 2422 },
    ],
    references: ['sofia-globe-battlegroups'],
  },

  'note-who-instructed': {
    about: ['instruction-to-commanders'],
    kind: 'ambiguity',
    text: 'Who instructed the commanders is not said; the event has no agent. The instruction is not counted as a quotation of its own, having no speaker.',
    anchors: [{ start: 2316, end: 2352 }],
    references: [],
  },

  'note-no-decision-beside-decided': {
    about: ['no-decision-was-made', 'ministers-decided-on-options'],
    kind: 'discrepancy',
    text: 'That ministers decided and that no decision has been taken differ in object: work on options the one, the deployment the other. They are not recorded as contradicting. TASS has "no final decision".',
    anchors: [
      { start: 2090, end: 2119 },
      { start: 2455, end: 2484 },
    ],
    references: ['tass-no-final-decision'],
  },

  'note-french-lead': {
    about: ['france-may-lead-combat-group', 'deployment-in-romania'],
    kind: 'ambiguity',
    text: '"Led by France" stands under "may" and so is as uncertain as the deployment. The Sofia Globe has France offer to lead such a group.',
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
    text: 'Where Stoltenberg said what the ninth paragraph lays to him is not stated; those two events are not made part of the news conference. The seventh paragraph follows directly on it, and is taken as part of it.',
    anchors: [
      { start: 2280, end: 2314 },
      { start: 2424, end: 2453 },
    ],
    references: [],
  },
} satisfies Records<'Note'>
