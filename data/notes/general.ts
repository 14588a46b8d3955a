/** Notes: the report as a whole. */
import type { Records } from '../../src/types/records.js'

export default {
  'note-no-dateline': {
    about: ['report'],
    kind: 'context',
    text: 'The text has no headline, byline, dateline or date. Its weekdays are resolved against mid-February 2022, inferred from other reports of the same events.',
    anchors: [],
    references: ['politico-defense-ministry-cyberattack', 'nato-defence-ministers-statement'],
  },

  'note-reported-presuppositions': {
    about: [
      'russia-invaded-before',
      'there-is-a-crisis-over-ukraine',
      'russia-makes-security-demands',
      'negotiations-took-place-before',
      'withdrawal-has-not-begun',
    ],
    kind: 'ambiguity',
    text: 'What indirect speech takes for granted is in the writer\'s words. Where a noun phrase presents it as known (a "fresh" invasion, the crisis, Moscow\'s demands) both speaker and author are recorded as certain; where it hangs on what the speaker announces or expects, the speaker alone.',
    anchors: [
      { start: 652, end: 657 },
      { start: 891, end: 898 },
      { start: 915, end: 933 },
      { start: 935, end: 960 },
      { start: 1033, end: 1052 },
    ],
    references: [],
  },

  'note-event-codes': {
    about: ['fresh-invasion', 'invasion-planning', 'ministers-urge-russia'],
    kind: 'context',
    text: 'PLOVER and CAMEO codes say what kind of happening a record is about, not that it happened: that is what the status is for. PLOVER values are those of its manual, draft 2.0; CAMEO codes those of version 1.1b3.',
    anchors: [],
    references: ['plover-manual', 'cameo-codebook'],
  },
} satisfies Records<'Note'>
