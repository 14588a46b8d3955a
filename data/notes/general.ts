/** Notes: the report as a whole. */
import type { Records } from '../../src/types/records.js'

export default {
  'note-publication': {
    about: ['report'],
    kind: 'context',
    text: 'The annotated copy has no headline, byline or date. The Messenger, of Tbilisi, published the text in its issue 5091 of 17 February 2022; as far as its page could be read, it has the same text, its misplaced quotation mark included. That day gives the month that is meant by "last month", the Tuesday, and the latest day of what is told as done.',
    anchors: [
      { start: 122, end: 129 },
      { start: 319, end: 329 },
    ],
    references: ['messenger-report'],
  },

  'note-what-followed': {
    about: [
      'fresh-invasion',
      'invasion-planning',
      'us-officials-warn',
      'russia-denies-invasion-plans',
      'return-of-troops-to-base',
      'russian-withdrawal',
      'invasion-could-come-at-any-time',
      'whether-russia-plans-invasion',
      'russia-sends-troops-back',
      'russia-denied-invasion-plans',
      'us-officials-on-invasion',
      'russia-on-invasion-plans',
    ],
    kind: 'context',
    text: 'On 24 February 2022 Russia began a full-scale invasion of Ukraine. The report is older and does not know of it.',
    anchors: [
      { start: 650, end: 697 },
      { start: 717, end: 749 },
      { start: 794, end: 837 },
    ],
    references: ['nato-condemns-invasion'],
  },

  'note-reported-presuppositions': {
    about: [
      'russia-invaded-before',
      'there-is-a-crisis-over-ukraine',
      'russia-makes-security-demands',
      'russia-reviews-principles',
      'negotiations-took-place-before',
      'withdrawal-has-not-begun',
      'summary-places-russian-forces-in-ukraine',
    ],
    kind: 'annotation',
    text: 'What indirect speech takes for granted stands in the writer\'s words. Where a definite or possessive noun phrase presents it as known (the crisis, Moscow\'s demands, Russia\'s review), both speaker and author are recorded as certain; where an indefinite one does (a "fresh" invasion, "further" negotiations), or a verb or clause of the speaker\'s claim, the speaker alone.',
    anchors: [
      { start: 652, end: 657 },
      { start: 891, end: 898 },
      { start: 915, end: 933 },
      { start: 935, end: 960 },
      { start: 1033, end: 1052 },
      { start: 1996, end: 2011 },
    ],
    references: [],
  },

  'note-event-codes': {
    about: [
      'fresh-invasion',
      'further-negotiations',
      'withdrawal-from-ukraine',
      'ground-deployment',
      'ministers-urge-russia',
    ],
    kind: 'context',
    text: 'PLOVER and CAMEO codes tell of what kind an event is, whatever its status. The manuals code otherwise: what is announced or may come has other codes there (AGREE, CONCEDE; 036, 0356). Filter events by status before you count codes. PLOVER values are those of its manual, draft 2.0; CAMEO codes those of version 1.1b3.',
    anchors: [],
    references: ['plover-manual', 'cameo-codebook'],
  },
} satisfies Records<'Note'>
