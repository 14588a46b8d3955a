/** Notes: the cyberattacks. */
import type { Records } from '../../src/types/records.js'

export default {
  'note-tuesday-date': {
    about: ['tuesday-cyberattack', 'cyberattack-was-on-tuesday'],
    kind: 'context',
    text: 'The text says Tuesday and no more. Before Thursday, 17 February 2022, when it was published, that is the 15th; other reports date the same attack so.',
    anchors: [{ start: 122, end: 129 }],
    references: ['messenger-report', 'ihls-cyberattack', 'politico-defense-ministry-cyberattack'],
  },

  'note-names-of-the-banks': {
    about: ['two-ukrainian-banks'],
    kind: 'context',
    text: 'The report leaves the banks unnamed. Politico and Axios name PrivatBank (Wikidata Q1515015) and Oschadbank (Q4340839).',
    better: { field: 'name', value: 'PrivatBank and Oschadbank' },
    anchors: [{ start: 99, end: 118 }],
    references: ['politico-defense-ministry-cyberattack', 'axios-cyber-onslaught'],
  },

  'note-privatbank-denial': {
    about: ['bank-websites-were-hit', 'banks-number-two', 'tuesday-cyberattack'],
    kind: 'discrepancy',
    text: 'PrivatBank told Politico that the report of an attack on it was untrue; in The Times of Israel both banks say that their online services were down.',
    anchors: [{ start: 83, end: 118 }],
    references: ['politico-defense-ministry-cyberattack', 'times-of-israel-cyberattack'],
  },

  'note-denial-of-service': {
    about: ['tuesday-cyberattack', 'incident-was-hacking'],
    kind: 'discrepancy',
    text: 'Ukrainian agencies spoke of a distributed denial-of-service attack, which floods sites with requests. No report that was read tells of hacking in the sense of breaking in.',
    anchors: [{ start: 240, end: 260 }],
    references: [
      'politico-defense-ministry-cyberattack',
      'axios-cyber-onslaught',
      'al-arabiya-defense-ministry-cyberattack',
    ],
  },

  'note-attack-first-sourced-then-assumed': {
    about: [
      'defense-ministry-websites-were-hit',
      'armed-forces-websites-were-hit',
      'bank-websites-were-hit',
      'incident-was-hacking',
    ],
    kind: 'ambiguity',
    text: 'The report first attributes the attack to agencies, then speaks of it as a fact. Each statement keeps the stance of its own words: the author is uncommitted where agencies are the source, certain where the attack is taken for granted.',
    anchors: [
      { start: 131, end: 143 },
      { start: 240, end: 260 },
      { start: 477, end: 489 },
    ],
    references: [],
  },

  'note-later-attribution': {
    about: ['tuesday-cyberattack', 'responsibility-was-unclear', 'cyberattack-perpetrators'],
    kind: 'context',
    text: 'On 18 February 2022 the United States said that it believed the Russian government responsible for the attacks on Ukrainian banks, and the United Kingdom that Russian military intelligence (GRU) was almost certainly involved. The Russian embassy in Washington denied it. The report is older.',
    anchors: [{ start: 187, end: 260 }],
    references: [
      'white-house-briefing-february-18',
      'uk-government-ddos-attribution',
      'channel-news-asia-attribution',
      'russian-embassy-denial',
    ],
  },

  'note-later-attribution-of-january': {
    about: [
      'january-cyberattack',
      'suggested-involvement',
      'formal-blame',
      'cyberattack-investigation',
      'investigators-have-not-blamed-russia',
      'investigators-have-not-blamed-belarus',
    ],
    kind: 'context',
    text: 'On 10 May 2022 the United Kingdom said that Russian military intelligence was almost certainly involved in the defacement of Ukrainian government websites in January, and in the WhisperGate malware. Russia had denied such accusations in January. The report is older than the attribution.',
    anchors: [{ start: 262, end: 329 }],
    references: ['uk-january-attribution', 'bloomberg-january-cyberattack'],
  },

  'note-incident-one-or-many': {
    about: ['tuesday-cyberattack'],
    kind: 'annotation',
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
      'russia-may-have-been-involved',
      'belarus-may-have-been-involved',
      'ukrainian-officials-suggest-involvement',
      'ukrainian-officials-suggested-involvement',
      'ukrainian-officials-on-involvement',
    ],
    kind: 'ambiguity',
    text: 'The text does not say in which attack Russia and Belarus are suggested to have been involved: the nearest is that of the month before, the topic is that of Tuesday. The records name neither. Elsewhere Ukrainian officials say it of the January attack; no report of 15 February that was read names Belarus.',
    anchors: [{ start: 361, end: 395 }],
    references: [
      'rferl-belarusian-intelligence',
      'politico-defense-ministry-cyberattack',
      'al-arabiya-defense-ministry-cyberattack',
    ],
  },

  'note-which-cyberattack-was-not-blamed': {
    about: [
      'formal-blame',
      'cyberattack-investigation',
      'there-are-investigators',
      'investigators-have-not-blamed-russia',
      'investigators-have-not-blamed-belarus',
    ],
    kind: 'ambiguity',
    text: '"The cyberattack" for which neither state was formally blamed may be either attack. It is taken to be the one in which their involvement was suggested, whichever that is.',
    anchors: [{ start: 460, end: 475 }],
    references: [],
  },

  'note-no-time-for-what-is-not-so': {
    about: ['formal-blame', 'invasion-planning', 'deployment-decision'],
    kind: 'annotation',
    text: 'What is denied, or has not happened, has no time.',
    anchors: [
      { start: 401, end: 475 },
      { start: 717, end: 749 },
      { start: 2455, end: 2484 },
    ],
    references: [],
  },

  'note-those-countries': {
    about: ['p1-those-countries-russia', 'p1-those-countries-belarus'],
    kind: 'annotation',
    text: '"Those countries" picks up two adjectives; it is two mentions over the same characters, one for each state.',
    anchors: [{ start: 440, end: 455 }],
    references: [],
  },

  'note-websites-of-ministry-and-forces': {
    about: ['p1-websites-of-defense-ministry', 'p1-websites-of-armed-forces'],
    kind: 'annotation',
    text: 'Whether ministry and forces share websites is not said. They are two entities, with two mentions over the same characters.',
    anchors: [{ start: 18, end: 77 }],
    references: [],
  },

  'note-last-month': {
    about: ['january-cyberattack', 'government-attack-was-last-month'],
    kind: 'context',
    text: '"Last month" in a text of 17 February 2022 is January 2022. Other sources tell of two operations then: government websites were defaced on 14 January, and malware called WhisperGate destroyed data. Ukraine\'s communications protection service thought it highly probable that both were parts of one attack.',
    anchors: [{ start: 319, end: 329 }],
    references: ['messenger-report', 'reuters-january-cyberattack', 'washington-post-one-attack'],
  },

  'note-suggested-strength': {
    about: ['russia-may-have-been-involved', 'belarus-may-have-been-involved'],
    kind: 'annotation',
    text: "To suggest is less than to claim: the officials' stance is recorded as possible, not as probable.",
    anchors: [{ start: 351, end: 360 }],
    references: [],
  },

  'note-who-was-responsible': {
    about: ['cyberattack-perpetrators', 'p1-who'],
    kind: 'annotation',
    text: 'The interrogative "who" refers to a party that exists but is unknown; it is an entity so that the question can be pointed at.',
    anchors: [{ start: 216, end: 219 }],
    references: [],
  },

  'note-blame-beside-suggestion': {
    about: [
      'ukrainian-officials-suggested-involvement',
      'investigators-have-not-blamed-russia',
      'investigators-have-not-blamed-belarus',
    ],
    kind: 'ambiguity',
    text: '"But" sets the suggestion of officials against the missing blame of investigators. Both can be true.',
    anchors: [{ start: 397, end: 400 }],
    references: [],
  },

  'note-not-formally-blamed': {
    about: [
      'formal-blame',
      'investigators-have-not-blamed-russia',
      'investigators-have-not-blamed-belarus',
    ],
    kind: 'ambiguity',
    text: '"Not formally" leaves open whether investigators blame either state in another way.',
    anchors: [{ start: 415, end: 439 }],
    references: [],
  },
} satisfies Records<'Note'>
