/** Notes: the announced return of troops and what Zelensky says of it. */
import type { Records } from '../../src/types/records.js'

export default {
  'note-president-of-which-state': {
    about: ['putin-is-president', 'vladimir-putin'],
    kind: 'context',
    text: 'The text calls Putin president without naming a state. That he is President of Russia, and speaks for it, is taken from outside.',
    anchors: [{ start: 751, end: 760 }],
    references: ['spocwiki-putin'],
  },

  'note-putin-date': {
    about: [
      'putin-spoke-on-tuesday',
      'putin-announces-return-of-troops',
      'return-of-troops-to-base',
    ],
    kind: 'context',
    text: "The Tuesday of Putin's words is 15 February 2022, by the same reckoning as that of the attack; that both are one Tuesday the text does not say, but other reports do.",
    anchors: [{ start: 781, end: 788 }],
    references: ['rferl-partial-withdrawal'],
  },

  'note-who-completed-drills': {
    about: ['drills-were-completed', 'military-drills'],
    kind: 'ambiguity',
    text: 'Who completed the drills may be Russia or the troops that go back; the troops are meant by the sense.',
    anchors: [{ start: 838, end: 861 }],
    references: [],
  },

  'note-some-troops': {
    about: ['russian-troops-sent-back'],
    kind: 'ambiguity',
    text: 'Whether the troops going back are among those massed near Ukraine is not said; the two are kept apart.',
    anchors: [{ start: 813, end: 824 }],
    references: [],
  },

  'note-security-demands': {
    about: ['russian-security-demands', 'security-demands-have-priority'],
    kind: 'context',
    text: "What is demanded is not said. The Associated Press lists it: no membership of NATO for Ukraine and others, no weapons near Russia's borders, forces rolled back from Eastern Europe.",
    anchors: [{ start: 935, end: 960 }],
    references: ['associated-press-putin-demands'],
  },

  'note-unconditional-priority-marks': {
    about: ['putin-on-security-demands'],
    kind: 'ambiguity',
    text: 'Two words stand in single quotation marks, with the full stop inside. The quotation is mixed, its direct part is these two words, and the stop belongs to it as the text has it.',
    anchors: [{ start: 970, end: 993 }],
    references: [],
  },

  'note-moscow': {
    about: ['p3-moscow', 'p7-moscow', 'russia'],
    kind: 'ambiguity',
    text: 'Moscow, which demands and makes itself clear, is the Russian state and not the city.',
    anchors: [
      { start: 935, end: 941 },
      { start: 1811, end: 1817 },
    ],
    references: [],
  },

  'note-later-that-day': {
    about: ['zelensky-tells-bbc'],
    kind: 'discrepancy',
    text: "The report puts Zelensky's words on the day of Putin's, a Tuesday. The Moscow Times has him speak to the BBC on Wednesday, 16 February 2022; Reuters has the BBC report it on that day. The record keeps the report's reading.",
    better: { field: 'time.edtf', value: '2022-02-16' },
    anchors: [{ start: 995, end: 1009 }],
    references: ['reuters-no-russian-withdrawal-yet', 'moscow-times-withdrawal-skepticism'],
  },

  'note-zelensky-name': {
    about: ['volodymyr-zelensky', 'zelensky-is-president'],
    kind: 'context',
    text: 'The text has the surname alone, and an office ("the Ukrainian president") that by position in the text is his. The first name comes from outside.',
    anchors: [
      { start: 1010, end: 1018 },
      { start: 1571, end: 1594 },
    ],
    references: ['spocwiki-ukraine', 'reuters-no-russian-withdrawal-yet'],
  },

  'note-armed-forces-of-russia': {
    about: ['p4-armed-forces', 'p5-armed-forces', 'russian-armed-forces'],
    kind: 'ambiguity',
    text: '"The armed forces" stands twice without a nation; the quotation between the two has "Russian", and they are read alike.',
    anchors: [
      { start: 1056, end: 1072 },
      { start: 1310, end: 1326 },
    ],
    references: [],
  },

  'note-just-statements': {
    about: ['there-are-only-statements', 'statements-on-withdrawal'],
    kind: 'ambiguity',
    text: '"These" has no antecedent. Statements about a withdrawal must be meant; whose, the text does not say, so the event has no agent. The clause is read as Zelensky\'s, not the writer\'s.',
    anchors: [{ start: 1119, end: 1144 }],
    references: ['reuters-no-russian-withdrawal-yet'],
  },

  'note-quote-without-cue': {
    about: ['zelensky-on-no-withdrawal-yet'],
    kind: 'ambiguity',
    text: 'This quotation has neither cue nor source. The sentence before names Zelensky, and the next paragraph repeats it as his.',
    anchors: [{ start: 1147, end: 1208 }],
    references: [],
  },

  'note-same-words-twice': {
    about: ['zelensky-on-no-withdrawal-yet', 'zelensky-on-reality-and-threats'],
    kind: 'discrepancy',
    text: 'Much the same sentence is quoted twice, once with and once without "Russian": one utterance rendered twice, or two. Both are kept as they stand; Reuters prints it once.',
    anchors: [
      { start: 1147, end: 1208 },
      { start: 1278, end: 1330 },
    ],
    references: ['reuters-no-russian-withdrawal-yet'],
  },

  'note-zelensky-wording': {
    about: [
      'zelensky-on-no-withdrawal-yet',
      'zelensky-on-reality-and-threats',
      'ukraine-will-respond-calmly',
      'it-has-gone-on-for-years',
    ],
    kind: 'translation',
    text: 'Translated back into English. Reuters, quoting the BBC, has "we react to the reality we have", "we are calm about any threats" and "many years". Do not quote the report\'s words as Zelensky\'s.',
    anchors: [
      { start: 1147, end: 1208 },
      { start: 1211, end: 1569 },
    ],
    references: ['reuters-no-russian-withdrawal-yet'],
  },

  'note-withdrawal-against-no-withdrawal': {
    about: ['russia-sends-troops-back', 'ukraine-sees-no-withdrawal'],
    kind: 'discrepancy',
    text: 'That some troops go back and that no withdrawal is seen can both be true; the report sets them against each other, and they are recorded as contradicting.',
    anchors: [
      { start: 794, end: 837 },
      { start: 1147, end: 1208 },
    ],
    references: [],
  },

  'note-zelensky-we': {
    about: ['p4-we', 'p5-we', 'p5-we-2', 'p5-we-3', 'p5-we-4'],
    kind: 'ambiguity',
    text: 'Zelensky\'s "we" may be the state, its leaders or its people. It is recorded as Ukraine, which covers all three.',
    anchors: [
      { start: 1147, end: 1149 },
      { start: 1234, end: 1236 },
    ],
    references: [],
  },

  'note-to-whom-the-president-spoke': {
    about: ['zelensky-comments-on-reality', 'zelensky-on-reality-and-threats', 'p5-you'],
    kind: 'ambiguity',
    text: 'To whom the longer quotation was said is not stated. "You" inside it is read as the BBC, the last addressee named; Reuters prints words like these as said to it.',
    anchors: [
      { start: 1219, end: 1222 },
      { start: 1571, end: 1599 },
    ],
    references: ['reuters-no-russian-withdrawal-yet'],
  },

  'note-it-all': {
    about: [
      'what-did-not-start-yesterday',
      'it-did-not-start-yesterday',
      'it-has-gone-on-for-years',
    ],
    kind: 'ambiguity',
    text: 'What "it all" and "it" stand for is not said: the threats, the pressure or the conflict. The event leaves it unnamed.',
    anchors: [
      { start: 1493, end: 1499 },
      { start: 1525, end: 1527 },
    ],
    references: [],
  },

  'note-several-years': {
    about: ['what-did-not-start-yesterday'],
    kind: 'ambiguity',
    text: '"For several years now" gives a length and no date, for which EDTF, level 1, has no value.',
    anchors: [{ start: 1547, end: 1568 }],
    references: [],
  },

  'note-reach-of-because': {
    about: ['zelensky-on-his-earlier-statements', 'ukraine-remembers-the-beginning'],
    kind: 'ambiguity',
    text: 'The reason after "because" may be part of what was stated repeatedly or added now. It is kept inside the nested quotation, to which it is joined.',
    anchors: [{ start: 1468, end: 1475 }],
    references: [],
  },
} satisfies Records<'Note'>
