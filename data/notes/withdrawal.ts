/** Notes: the announced return of troops and what Zelensky says of it. */
import type { Records } from '../../src/types/records.js'

export default {
  'note-president-of-which-state': {
    about: ['putin-is-president', 'vladimir-putin'],
    kind: 'context',
    text: 'The text calls Putin president without naming a state. That he is President of Russia, and speaks for it, comes from outside.',
    anchors: [{ start: 751, end: 760 }],
    references: ['moscow-times-withdrawal-skepticism'],
  },

  'note-putin-date': {
    about: ['putin-statement', 'putin-spoke-on-tuesday', 'return-of-troops-to-base'],
    kind: 'context',
    text: "The Tuesday of Putin's words is 15 February 2022, by the same reckoning as that of the attack. The text does not say that both are one Tuesday; other reports date both so.",
    anchors: [{ start: 781, end: 788 }],
    references: ['euronews-putin-scholz', 'moscow-times-withdrawal-skepticism'],
  },

  'note-one-said-two-quotes': {
    about: ['putin-on-troops-sent-back', 'putin-on-security-demands'],
    kind: 'annotation',
    text: 'One verb of saying governs two that-clauses. PARC would count one attribution; here they are two quotations of one event, since only the second holds quoted words. To count as PARC does, join quotations that share cue and source.',
    anchors: [
      { start: 776, end: 780 },
      { start: 789, end: 793 },
      { start: 866, end: 870 },
    ],
    references: [],
  },

  'note-who-completed-drills': {
    about: ['drills-were-completed', 'military-drills'],
    kind: 'ambiguity',
    text: 'Either Russia or the troops that are sent back completed the drills; the troops are taken.',
    anchors: [{ start: 838, end: 861 }],
    references: [],
  },

  'note-some-troops': {
    about: ['russian-troops-sent-back', 'russian-troops-near-ukraine', 'return-of-troops-to-base'],
    kind: 'ambiguity',
    text: 'The text does not say whether the troops that are sent back are among those massed near Ukraine; they are two groups.',
    anchors: [{ start: 813, end: 824 }],
    references: [],
  },

  'note-security-demands': {
    about: [
      'russian-security-demands',
      'security-demands-have-priority',
      'russia-makes-security-demands',
    ],
    kind: 'context',
    text: "The text does not say what is demanded. The Associated Press lists it: that NATO keep out Ukraine and other former Soviet states, deploy no weapons near Russia's borders, and roll back its forces from Eastern Europe.",
    anchors: [{ start: 935, end: 960 }],
    references: ['associated-press-putin-demands'],
  },

  'note-open-to-talks-beside-priority': {
    about: [
      'putin-is-open-to-negotiations',
      'security-demands-have-priority',
      'security-demands-have-priority-contrasts-with-putin-is-open-to-negotiations',
    ],
    kind: 'ambiguity',
    text: '"While" sets openness to talks against the priority of the demands. Both can be true.',
    anchors: [{ start: 871, end: 876 }],
    references: [],
  },

  'note-unconditional-priority-marks': {
    about: ['putin-on-security-demands'],
    kind: 'annotation',
    text: 'Two words stand in single quotation marks, with the full stop inside. The quotation is mixed, its direct part is these two words, and the stop belongs to it.',
    anchors: [{ start: 970, end: 993 }],
    references: [],
  },

  'note-moscow': {
    about: ['p3-moscow', 'p7-moscow', 'russia'],
    kind: 'annotation',
    text: 'Moscow, which makes demands and makes itself clear, is the Russian state and not the city.',
    anchors: [
      { start: 935, end: 941 },
      { start: 1811, end: 1817 },
    ],
    references: [],
  },

  'note-later-that-day': {
    about: ['zelensky-tells-bbc', 'zelensky-spoke-later-that-day'],
    kind: 'discrepancy',
    text: "The report puts Zelensky's words on the day of Putin's, a Tuesday. The Moscow Times has him speak to the BBC on Wednesday, 16 February 2022; Reuters has the BBC report it on that day.",
    better: { field: 'time.edtf', value: '2022-02-16' },
    anchors: [{ start: 995, end: 1009 }],
    references: ['reuters-no-russian-withdrawal-yet', 'moscow-times-withdrawal-skepticism'],
  },

  'note-zelensky-name': {
    about: ['volodymyr-zelensky', 'zelensky-is-president'],
    kind: 'context',
    text: 'The text has the surname alone, and an office ("the Ukrainian president") that by its place in the text is his. The first name comes from outside.',
    anchors: [
      { start: 1010, end: 1018 },
      { start: 1571, end: 1594 },
    ],
    references: ['reuters-no-russian-withdrawal-yet'],
  },

  'note-armed-forces-of-russia': {
    about: ['p4-armed-forces', 'p5-armed-forces', 'russian-armed-forces'],
    kind: 'annotation',
    text: '"The armed forces" stands twice without a nation; the quotation between the two has "Russian", and they are read alike.',
    anchors: [
      { start: 1056, end: 1072 },
      { start: 1310, end: 1326 },
    ],
    references: [],
  },

  'note-just-statements': {
    about: ['there-are-only-statements', 'zelensky-to-the-bbc'],
    kind: 'ambiguity',
    text: "\"These\" has no antecedent. Statements about a withdrawal must be meant; the only one that the report tells of is Putin's. The clause is read as Zelensky's, not the writer's: Reuters quotes it as his.",
    anchors: [{ start: 1119, end: 1144 }],
    references: ['reuters-no-russian-withdrawal-yet'],
  },

  'note-quote-without-cue': {
    about: ['zelensky-on-no-withdrawal-yet'],
    kind: 'annotation',
    text: 'This quotation has neither cue nor source. The sentence before names Zelensky, and the next paragraph repeats it as his.',
    anchors: [{ start: 1147, end: 1208 }],
    references: [],
  },

  'note-same-words-twice': {
    about: [
      'zelensky-on-no-withdrawal-yet',
      'zelensky-on-reality-and-threats',
      'ukraine-sees-no-withdrawal',
      'ukraine-sees-no-withdrawal-repeated',
    ],
    kind: 'discrepancy',
    text: 'Much the same sentence is quoted twice, once with and once without "Russian": one utterance rendered twice, or two. Reuters prints it once.',
    anchors: [
      { start: 1147, end: 1208 },
      { start: 1278, end: 1330 },
    ],
    references: ['reuters-no-russian-withdrawal-yet'],
  },

  'note-zelensky-wording': {
    about: [
      'zelensky-to-the-bbc',
      'zelensky-on-no-withdrawal-yet',
      'zelensky-on-reality-and-threats',
      'zelensky-on-his-earlier-statements',
      'ukraine-will-respond-calmly',
      'it-has-gone-on-for-years',
      'zelensky-tells-bbc',
    ],
    kind: 'translation',
    text: 'This seems to have been translated back into English. Reuters, quoting the BBC, has "we react to the reality we have", "we are calm about any threats" and "many years". Do not quote the report\'s words as Zelensky\'s.',
    anchors: [
      { start: 1147, end: 1208 },
      { start: 1211, end: 1569 },
    ],
    references: ['reuters-no-russian-withdrawal-yet'],
  },

  'note-withdrawal-against-no-withdrawal': {
    about: [
      'russia-sends-troops-back',
      'ukraine-sees-no-withdrawal',
      'there-are-only-statements',
      'ukraine-sees-no-withdrawal-contradicts-russia-sends-troops-back',
      'there-are-only-statements-contradicts-russia-sends-troops-back',
    ],
    kind: 'discrepancy',
    text: 'That some troops are sent back and that no withdrawal is seen can both be true; the report sets them against each other, and they are recorded as contradicting.',
    anchors: [
      { start: 794, end: 837 },
      { start: 1147, end: 1208 },
    ],
    references: [],
  },

  'note-forecast-beside-statements': {
    about: ['everyone-will-see-withdrawal', 'there-are-only-statements'],
    kind: 'ambiguity',
    text: '"Although" sets the forecast against the present state. Both can be true.',
    anchors: [{ start: 1103, end: 1111 }],
    references: [],
  },

  'note-zelensky-we': {
    about: ['p4-we', 'p5-we', 'p5-we-2', 'p5-we-3', 'p5-we-4'],
    kind: 'annotation',
    text: 'Zelensky\'s "we" may be the state, its leaders or its people. It is recorded as Ukraine, which covers all three.',
    anchors: [
      { start: 1147, end: 1149 },
      { start: 1234, end: 1236 },
    ],
    references: [],
  },

  'note-to-whom-the-president-spoke': {
    about: [
      'zelensky-tells-bbc',
      'zelensky-on-reality-and-threats',
      'ukrainian-president-commented',
      'p5-you',
    ],
    kind: 'ambiguity',
    text: 'The text does not say to whom the longer quotation was said. It is read as a part of what was said to the BBC, the last addressee named; Reuters prints words like these as said to it.',
    anchors: [
      { start: 1219, end: 1222 },
      { start: 1571, end: 1599 },
    ],
    references: ['reuters-no-russian-withdrawal-yet'],
  },

  'note-threats': {
    about: ['there-are-threats', 'p5-we-3'],
    kind: 'ambiguity',
    text: 'The text does not say what the threats are, nor to whom. They are read as threats to Ukraine, which will respond to them.',
    anchors: [{ start: 1388, end: 1399 }],
    references: [],
  },

  'note-it-all': {
    about: [
      'what-did-not-start-yesterday',
      'it-did-not-start-yesterday',
      'it-has-gone-on-for-years',
      'memory-is-reason-for-calm',
      'ukraine-remembers-it-did-not-start-yesterday',
    ],
    kind: 'ambiguity',
    text: 'The text does not say what "it all" and "it" stand for: the threats, the pressure or the conflict. They are taken as one thing, which the event leaves unnamed. "Yesterday" is figurative and no date.',
    anchors: [
      { start: 1493, end: 1499 },
      { start: 1514, end: 1523 },
      { start: 1525, end: 1527 },
    ],
    references: [],
  },

  'note-several-years': {
    about: ['what-did-not-start-yesterday', 'it-has-gone-on-for-years'],
    kind: 'ambiguity',
    text: '"For several years now" gives a length and no beginning: the value says only that it goes on on that Tuesday.',
    anchors: [{ start: 1547, end: 1568 }],
    references: [],
  },

  'note-reach-of-because': {
    about: [
      'zelensky-on-his-earlier-statements',
      'memory-is-reason-for-calm',
      'ukraine-remembers-it-did-not-start-yesterday',
    ],
    kind: 'ambiguity',
    text: 'The reason after "because" may be part of what was stated repeatedly or added now. It is kept inside the nested quotation, to which it is joined.',
    anchors: [{ start: 1468, end: 1475 }],
    references: [],
  },
} satisfies Records<'Note'>
