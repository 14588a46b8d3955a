/** Notes: the massing of troops, the warning and the denial. */
import type { Records } from '../../src/types/records.js'

export default {
  'note-biden-figure': {
    about: ['troops-number-150000', 'biden-speaks-of-massed-troops', 'biden-on-massed-troops'],
    kind: 'discrepancy',
    text: 'Just the News and Axios have Biden say on 15 February 2022 "more than 150,000"; The Moscow Times has 150,000. The report has an estimate of 150,000.',
    better: { field: 'quantity.comparator', value: 'more-than' },
    anchors: [{ start: 517, end: 537 }],
    references: ['just-the-news-biden', 'axios-biden', 'moscow-times-withdrawal-skepticism'],
  },

  'note-whose-estimate': {
    about: ['troops-number-150000', 'biden-speaks-of-massed-troops'],
    kind: 'ambiguity',
    text: 'Whose estimate it is the text does not say. The figure stands inside what is attributed to Biden, and so is recorded as his.',
    anchors: [{ start: 517, end: 544 }],
    references: [],
  },

  'note-reach-of-according-to-biden': {
    about: ['russia-massed-troops', 'incident-came-amid-build-up', 'incident-came-amid-warnings'],
    kind: 'ambiguity',
    text: '"According to" covers the clause on the troops; that the incident comes at such a time is the writer\'s own link.',
    anchors: [
      { start: 477, end: 495 },
      { start: 572, end: 584 },
    ],
    references: [],
  },

  'note-fresh-invasion': {
    about: [
      'fresh-invasion',
      'earlier-invasion',
      'russia-invaded-before',
      'invasion-could-come-at-any-time',
      'us-officials-on-invasion',
    ],
    kind: 'ambiguity',
    text: '"Fresh" takes an earlier invasion for granted. The text does not say which one, nor whether the word is the officials\' or the writer\'s; other reports of these weeks speak of an invasion in 2014. That the target is Ukraine is taken from the next sentence.',
    anchors: [
      { start: 650, end: 674 },
      { start: 742, end: 749 },
    ],
    references: ['reuters-january-cyberattack'],
  },

  'note-warning-against-denial': {
    about: [
      'us-officials-on-invasion',
      'russia-on-invasion-plans',
      'russia-on-invasion-plans-contradicts-us-officials-on-invasion',
    ],
    kind: 'discrepancy',
    text: 'The warning and the denial are not strict opposites, since an invasion may come without having been planned; but the report sets them against each other. They are recorded as contradicting.',
    anchors: [
      { start: 650, end: 697 },
      { start: 699, end: 749 },
    ],
    references: [],
  },

  'note-who-denied': {
    about: [
      'russia-denies-invasion-plans',
      'russia-denied-invasion-plans',
      'russia-on-invasion-plans',
    ],
    kind: 'context',
    text: 'The report lets the state deny. Reuters has such denials in January 2022; on 15 February Putin, asked about war, said: "Of course not".',
    anchors: [{ start: 699, end: 716 }],
    references: ['reuters-january-cyberattack', 'euronews-putin-scholz'],
  },

  'note-build-up-time': {
    about: ['troop-build-up', 'us-officials-warn'],
    kind: 'ambiguity',
    text: 'The text gives no time for the build-up or the warnings. That the attack of Tuesday comes at their time shows that they go on then, not when they begin or end.',
    anchors: [{ start: 477, end: 498 }],
    references: [],
  },

  'note-build-up-and-formation': {
    about: [
      'troop-build-up',
      'russian-troops-near-ukraine',
      'russian-military-formation',
      'russia-massed-troops',
      'ministers-are-concerned',
    ],
    kind: 'ambiguity',
    text: 'The troops that Biden speaks of and the formation of the joint statement are taken as one build-up. Sources, places and wording differ, so they remain two groups; the place of the event is the one that Biden gives.',
    anchors: [
      { start: 499, end: 570 },
      { start: 2814, end: 2910 },
    ],
    references: [],
  },

  'note-as-us-officials-warn': {
    about: ['incident-came-amid-warnings', 'us-officials-warn'],
    kind: 'annotation',
    text: '"As US officials warn" may hang on "comes" or continue "according to"; it is read with "comes", beside the clause on the troops.',
    anchors: [{ start: 624, end: 644 }],
    references: [],
  },
} satisfies Records<'Note'>
