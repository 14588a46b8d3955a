/** Notes: the massing of troops, the warning and the denial. */
import type { Records } from '../../src/types/records.js'

export default {
  'note-biden-figure': {
    about: ['troops-number-150000'],
    kind: 'discrepancy',
    text: 'Just the News quotes Biden on 15 February 2022 with "more than 150,000"; The Moscow Times has 150,000. The report has an estimate of 150,000, which is what the record keeps.',
    better: { field: 'quantity.comparator', value: 'more-than' },
    anchors: [{ start: 517, end: 537 }],
    references: ['just-the-news-biden', 'moscow-times-withdrawal-skepticism'],
  },

  'note-whose-estimate': {
    about: ['troops-number-150000'],
    kind: 'ambiguity',
    text: 'Whose estimate it is the text does not say; the figure stands inside what is laid to Biden, and so is his.',
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
    about: ['russia-invaded-before', 'earlier-invasion', 'p2-russian'],
    kind: 'ambiguity',
    text: '"Fresh" takes an earlier invasion for granted. Which one, and whether the word is the officials\' or the writer\'s, the text does not say.',
    anchors: [{ start: 652, end: 657 }],
    references: [],
  },

  'note-warning-against-denial': {
    about: ['us-officials-on-invasion', 'russia-on-invasion-plans'],
    kind: 'discrepancy',
    text: 'The warning and the denial are not strict opposites (an invasion may come without having been planned), but the report sets them against each other. They are recorded as contradicting.',
    anchors: [
      { start: 650, end: 697 },
      { start: 699, end: 749 },
    ],
    references: [],
  },

  'note-who-denied': {
    about: ['russia-denies-invasion-plans'],
    kind: 'context',
    text: 'The report lets the state deny. Other sources have Foreign Minister Lavrov dismiss such talk on 15 February 2022 and the Foreign Ministry deny it in so many words on the 17th.',
    anchors: [{ start: 699, end: 716 }],
    references: ['tass-units-return', 'vestnik-kavkaza-denial'],
  },

  'note-build-up-time': {
    about: ['troop-build-up', 'us-officials-warn'],
    kind: 'ambiguity',
    text: 'No time is given for the concentration or the warnings. That they surround the incident puts them, by inference, up to or on that Tuesday.',
    anchors: [{ start: 477, end: 498 }],
    references: [],
  },
} satisfies Records<'Note'>
