/** Facts: the announced return of troops and what Zelensky says of it. */
import type { Records } from '../../src/types/records.js'

export default {
  'putin-is-president': {
    statement: 'Vladimir Putin holds the office of president.',
    kind: 'attribute',
    about: ['vladimir-putin'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 751, end: 775 }],
  },

  'putin-spoke-on-tuesday': {
    statement: 'Vladimir Putin spoke on Tuesday of troops, negotiations and security demands.',
    kind: 'communication',
    about: [
      'putin-statement',
      'vladimir-putin',
      'return-of-troops-to-base',
      'further-negotiations',
      'russian-security-demands',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 751, end: 992 }],
  },

  'russia-sends-troops-back': {
    statement: 'Russia is sending some troops back to base.',
    kind: 'occurrence',
    about: [
      'return-of-troops-to-base',
      'russia',
      'russian-troops-sent-back',
      'base-of-returning-troops',
    ],
    attributions: [
      { source: 'vladimir-putin', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'putin-on-troops-sent-back',
    anchors: [{ start: 794, end: 837 }],
  },

  'drills-were-completed': {
    statement: 'Drills were completed before Russia sent some troops back to base.',
    kind: 'occurrence',
    about: [
      'military-drills',
      'russian-troops-sent-back',
      'return-of-troops-to-base',
      'russia',
      'base-of-returning-troops',
    ],
    attributions: [
      { source: 'vladimir-putin', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'putin-on-troops-sent-back',
    anchors: [{ start: 794, end: 861 }],
  },

  'putin-is-open-to-negotiations': {
    statement: 'Vladimir Putin is open to more negotiations on the Ukraine crisis.',
    kind: 'intention',
    about: ['further-negotiations', 'vladimir-putin', 'ukraine-crisis', 'ukraine'],
    attributions: [
      { source: 'vladimir-putin', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'putin-on-security-demands',
    anchors: [{ start: 877, end: 933 }],
  },

  'negotiations-took-place-before': {
    statement: 'Negotiations on the Ukraine crisis have been held before.',
    kind: 'presupposition',
    about: ['earlier-negotiations', 'ukraine-crisis', 'ukraine'],
    attributions: [
      { source: 'vladimir-putin', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'putin-on-security-demands',
    anchors: [{ start: 891, end: 933 }],
  },

  'there-is-a-crisis-over-ukraine': {
    statement: 'There is a crisis over Ukraine.',
    kind: 'presupposition',
    about: ['ukraine-crisis', 'ukraine'],
    attributions: [
      { source: 'vladimir-putin', factuality: 'CT+' },
      { source: 'author', factuality: 'CT+' },
    ],
    quote: 'putin-on-security-demands',
    anchors: [{ start: 915, end: 933 }],
  },

  'russia-makes-security-demands': {
    statement: 'Russia makes security demands.',
    kind: 'presupposition',
    about: ['russian-security-demands', 'russia'],
    attributions: [
      { source: 'vladimir-putin', factuality: 'CT+' },
      { source: 'author', factuality: 'CT+' },
    ],
    quote: 'putin-on-security-demands',
    anchors: [{ start: 935, end: 960 }],
  },

  'security-demands-have-priority': {
    statement: "Russia's security demands are an unconditional priority.",
    kind: 'assessment',
    about: ['russian-security-demands', 'russia'],
    attributions: [
      { source: 'vladimir-putin', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'putin-on-security-demands',
    anchors: [{ start: 935, end: 992 }],
  },

  'zelensky-spoke-to-bbc': {
    statement: 'Zelensky spoke to the BBC.',
    kind: 'communication',
    about: ['zelensky-tells-bbc', 'volodymyr-zelensky', 'bbc'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1010, end: 1027 }],
  },

  'zelensky-spoke-later-that-day': {
    statement: "Zelensky spoke to the BBC later on the day of Vladimir Putin's statement.",
    kind: 'communication',
    about: ['zelensky-tells-bbc', 'volodymyr-zelensky', 'bbc', 'putin-statement', 'vladimir-putin'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 995, end: 1027 }],
  },

  'everyone-will-see-withdrawal': {
    statement: 'Once the withdrawal of the Russian armed forces begins, everyone will see it.',
    kind: 'prediction',
    about: ['russian-withdrawal', 'everyone', 'russian-armed-forces'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-to-the-bbc',
    anchors: [{ start: 1033, end: 1101 }],
  },

  'withdrawal-has-not-begun': {
    statement: 'The withdrawal of the Russian armed forces has not begun.',
    kind: 'presupposition',
    about: ['russian-withdrawal', 'russian-armed-forces'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-to-the-bbc',
    anchors: [{ start: 1033, end: 1079 }],
  },

  'there-are-only-statements': {
    statement: 'So far there are only statements about a withdrawal of the Russian armed forces.',
    kind: 'assessment',
    about: ['russian-withdrawal', 'russian-armed-forces', 'putin-statement'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-to-the-bbc',
    anchors: [
      { start: 1038, end: 1072 },
      { start: 1112, end: 1144 },
    ],
  },

  'ukraine-sees-no-withdrawal': {
    statement: 'Ukraine does not yet see the withdrawal of the Russian armed forces.',
    kind: 'state',
    about: ['russian-withdrawal', 'ukraine', 'russian-armed-forces'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-no-withdrawal-yet',
    anchors: [{ start: 1147, end: 1207 }],
  },

  'ukraine-reacts-to-what-is': {
    statement: 'Ukraine is reacting to the reality that exists.',
    kind: 'occurrence',
    about: ['ukraine'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-reality-and-threats',
    anchors: [{ start: 1234, end: 1273 }],
  },

  'ukraine-sees-no-withdrawal-repeated': {
    statement: 'Ukraine does not yet see the withdrawal of the Russian armed forces.',
    kind: 'state',
    about: ['russian-withdrawal', 'ukraine', 'russian-armed-forces'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-reality-and-threats',
    anchors: [{ start: 1278, end: 1330 }],
  },

  'people-wait-for-de-escalation': {
    statement: 'All normal people are waiting for de-escalation.',
    kind: 'state',
    about: ['all-normal-people', 'de-escalation'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-reality-and-threats',
    anchors: [{ start: 1332, end: 1379 }],
  },

  'there-has-been-escalation': {
    statement: 'There has been an escalation.',
    kind: 'presupposition',
    about: ['de-escalation'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-reality-and-threats',
    anchors: [{ start: 1366, end: 1379 }],
  },

  'there-are-threats': {
    statement: 'Ukraine faces threats.',
    kind: 'presupposition',
    about: ['ukraine', 'calm-response-to-threats'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-reality-and-threats',
    anchors: [
      { start: 1388, end: 1399 },
      { start: 1431, end: 1467 },
    ],
  },

  'zelensky-repeatedly-stated-calm': {
    statement: 'Zelensky has said repeatedly that Ukraine will meet any threat with calm.',
    kind: 'communication',
    about: [
      'zelensky-states-repeatedly',
      'volodymyr-zelensky',
      'calm-response-to-threats',
      'ukraine',
    ],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-reality-and-threats',
    anchors: [{ start: 1381, end: 1467 }],
  },

  'ukraine-will-respond-calmly': {
    statement: 'Ukraine will meet any threat with calm.',
    kind: 'commitment',
    about: ['calm-response-to-threats', 'ukraine'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-his-earlier-statements',
    anchors: [{ start: 1431, end: 1467 }],
  },

  'memory-is-reason-for-calm': {
    statement:
      'Ukraine will meet any threat with calm because it remembers that what Zelensky calls "it all" did not start yesterday.',
    kind: 'assessment',
    about: [
      'calm-response-to-threats',
      'what-did-not-start-yesterday',
      'ukraine',
      'volodymyr-zelensky',
    ],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-his-earlier-statements',
    anchors: [{ start: 1431, end: 1523 }],
  },

  'ukraine-remembers-it-did-not-start-yesterday': {
    statement: 'Ukraine remembers that what Zelensky calls "it all" did not start yesterday.',
    kind: 'knowledge',
    about: ['what-did-not-start-yesterday', 'ukraine', 'volodymyr-zelensky'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-his-earlier-statements',
    anchors: [{ start: 1476, end: 1523 }],
  },

  'it-did-not-start-yesterday': {
    statement: 'What Zelensky calls "it all" did not start yesterday.',
    kind: 'occurrence',
    about: ['what-did-not-start-yesterday', 'volodymyr-zelensky'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-his-earlier-statements',
    anchors: [{ start: 1493, end: 1523 }],
  },

  'it-has-gone-on-for-years': {
    statement: 'What Zelensky calls "it all" has been happening for several years.',
    kind: 'occurrence',
    about: ['what-did-not-start-yesterday', 'volodymyr-zelensky'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-reality-and-threats',
    anchors: [
      { start: 1493, end: 1499 },
      { start: 1525, end: 1568 },
    ],
  },

  'zelensky-is-president': {
    statement: 'Zelensky is the president of Ukraine.',
    kind: 'attribute',
    about: ['volodymyr-zelensky', 'ukraine'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 1010, end: 1018 },
      { start: 1571, end: 1594 },
    ],
  },

  'ukrainian-president-commented': {
    statement:
      'The Ukrainian president spoke of reality, the withdrawal of the Russian armed forces, de-escalation and threats.',
    kind: 'communication',
    about: [
      'zelensky-tells-bbc',
      'volodymyr-zelensky',
      'russian-withdrawal',
      'russian-armed-forces',
      'de-escalation',
      'calm-response-to-threats',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1211, end: 1599 }],
  },
} satisfies Records<'Fact'>
