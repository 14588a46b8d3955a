/** Notes: the cyberattacks. */
import type { Records } from '../../src/types/records.js'

export default {
  'note-tuesday-date': {
    about: ['tuesday-cyberattack', 'cyberattack-was-on-tuesday'],
    kind: 'context',
    text: 'The text says Tuesday and no more. In mid-February 2022 that is the 15th; other reports of that day have the same attack.',
    anchors: [{ start: 119, end: 129 }],
    references: ['politico-defense-ministry-cyberattack', 'axios-cyber-onslaught'],
  },

  'note-names-of-the-banks': {
    about: ['two-ukrainian-banks'],
    kind: 'context',
    text: 'The report leaves the banks unnamed. Politico, Axios and Al Arabiya name PrivatBank (or its service Privat24) and Oschadbank.',
    better: { field: 'name', value: 'PrivatBank and Oschadbank' },
    anchors: [{ start: 99, end: 118 }],
    references: [
      'politico-defense-ministry-cyberattack',
      'axios-cyber-onslaught',
      'al-arabiya-defense-ministry-cyberattack',
    ],
  },

  'note-privatbank-denial': {
    about: ['bank-websites-were-hit', 'two-banks-were-hit'],
    kind: 'discrepancy',
    text: 'PrivatBank denied to Politico that it had been attacked; The Times of Israel has both banks reporting that online services were down. The record keeps to the report.',
    anchors: [{ start: 83, end: 118 }],
    references: ['politico-defense-ministry-cyberattack', 'times-of-israel-cyberattack'],
  },

  'note-attack-first-sourced-then-assumed': {
    about: [
      'defense-ministry-websites-were-hit',
      'armed-forces-websites-were-hit',
      'bank-websites-were-hit',
      'incident-was-hacking',
    ],
    kind: 'ambiguity',
    text: 'The attack is first laid to agencies, then spoken of as plain fact by the writer. Each fact carries the stance of its own words: uncommitted where sourced, certain where assumed.',
    anchors: [
      { start: 131, end: 143 },
      { start: 240, end: 260 },
      { start: 477, end: 489 },
    ],
    references: [],
  },

  'note-later-attribution': {
    about: ['responsibility-was-unclear', 'cyberattack-perpetrators'],
    kind: 'context',
    text: 'On 18 February 2022 the United States said that it believed the Russian government responsible for the attacks on Ukrainian banks, the United Kingdom that Russian military intelligence was almost certainly involved; Russia denied it. The report is older and knows nothing of this.',
    anchors: [{ start: 187, end: 260 }],
    references: ['channel-news-asia-attribution'],
  },

  'note-incident-one-or-many': {
    about: ['tuesday-cyberattack'],
    kind: 'ambiguity',
    text: '"The hacking incident" and "the incident" are read as the attack of Tuesday as a whole. The second stands nearer to last month\'s attack; the topic decides.',
    anchors: [
      { start: 240, end: 260 },
      { start: 477, end: 489 },
    ],
    references: [],
  },

  'note-which-cyberattack-was-suggested': {
    about: [
      'suggested-involvement',
      'russia-was-involved',
      'belarus-was-involved',
      'officials-suggest-involvement',
    ],
    kind: 'ambiguity',
    text: 'In which attack Russia and Belarus are suggested to have had a part is not said: the nearest is that of the month before, the topic is that of Tuesday. The records leave it open and name no attack; other reports have officials say this of the January attacks.',
    anchors: [{ start: 361, end: 395 }],
    references: ['ccdcoe-january-operations', 'rferl-belarusian-intelligence'],
  },

  'note-which-cyberattack-was-not-blamed': {
    about: [
      'formal-blame',
      'investigators-have-not-blamed-russia',
      'investigators-have-not-blamed-belarus',
    ],
    kind: 'ambiguity',
    text: '"The cyberattack" for which no state was formally blamed may be either attack, as with the involvement just before. The records name no attack.',
    anchors: [{ start: 460, end: 475 }],
    references: [],
  },

  'note-those-countries': {
    about: ['p1-those-countries-russia', 'p1-those-countries-belarus'],
    kind: 'ambiguity',
    text: '"Those countries" picks up two adjectives; it is two mentions over the same characters, one for each state.',
    anchors: [{ start: 440, end: 455 }],
    references: [],
  },

  'note-websites-of-ministry-and-forces': {
    about: [
      'p1-websites-of-ukraine-defense-ministry-ukrainian-defense-ministry-websites',
      'p1-websites-of-ukraine-defense-ministry-ukrainian-armed-forces-websites',
    ],
    kind: 'ambiguity',
    text: 'Whether ministry and forces share websites is not said. They are kept as two entities, with two mentions over the same characters.',
    anchors: [{ start: 18, end: 77 }],
    references: [],
  },

  'note-last-month': {
    about: ['january-cyberattack', 'government-attack-was-last-month'],
    kind: 'context',
    text: '"Last month" in a text of February 2022 is January 2022. Other sources tell of two operations then: government websites defaced on 14 January, and the WhisperGate malware. Ukraine\'s communications protection service thought it highly probable that they were parts of one attack.',
    anchors: [{ start: 319, end: 329 }],
    references: ['ccdcoe-january-operations', 'washington-post-one-attack'],
  },

  'note-suggested-strength': {
    about: ['russia-was-involved', 'belarus-was-involved'],
    kind: 'ambiguity',
    text: "To suggest is less than to claim: the officials' stance is recorded as possible, not as probable.",
    anchors: [{ start: 351, end: 360 }],
    references: [],
  },

  'note-who-was-responsible': {
    about: ['cyberattack-perpetrators', 'p1-who'],
    kind: 'ambiguity',
    text: 'The interrogative "who" refers to a party that exists but is unknown; it is made an entity so that the question can be pointed at.',
    anchors: [{ start: 216, end: 219 }],
    references: [],
  },

  'note-not-formally-blamed': {
    about: ['investigators-have-not-blamed-russia', 'investigators-have-not-blamed-belarus'],
    kind: 'ambiguity',
    text: '"Not formally" leaves open whether investigators blame either state in another way; nothing is recorded of that.',
    anchors: [{ start: 415, end: 439 }],
    references: [],
  },
} satisfies Records<'Note'>
