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
    statement: 'Putin made his statements on a Tuesday.',
    kind: 'communication',
    about: ['putin-announces-return-of-troops', 'putin-states-demands', 'vladimir-putin'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 751, end: 788 }],
  },

  'russia-sends-troops-back': {
    statement: 'Russia is sending part of its troops back to base.',
    kind: 'occurrence',
    about: ['return-of-troops-to-base', 'russia', 'russian-troops-sent-back'],
    attributions: [
      { source: 'vladimir-putin', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'putin-on-troops-sent-back',
    anchors: [{ start: 794, end: 837 }],
  },

  'drills-were-completed': {
    statement: 'Drills came to an end before the return of the troops.',
    kind: 'occurrence',
    about: ['military-drills', 'russian-troops-sent-back'],
    attributions: [
      { source: 'vladimir-putin', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'putin-on-troops-sent-back',
    anchors: [{ start: 838, end: 861 }],
  },

  'putin-is-open-to-negotiations': {
    statement: 'Putin is willing to negotiate further on the crisis.',
    kind: 'intention',
    about: ['further-negotiations', 'vladimir-putin'],
    attributions: [
      { source: 'vladimir-putin', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'putin-on-security-demands',
    anchors: [{ start: 877, end: 933 }],
  },

  'negotiations-took-place-before': {
    statement: 'There have been negotiations on the crisis before.',
    kind: 'presupposition',
    about: ['earlier-negotiations'],
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
    statement: 'Russia makes demands that concern security.',
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
    statement: "Russia's security demands have priority without conditions.",
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
    statement: 'Zelensky spoke on the same day as Putin, at a later hour.',
    kind: 'communication',
    about: ['zelensky-tells-bbc', 'putin-announces-return-of-troops'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 995, end: 1023 }],
  },

  'everyone-will-see-withdrawal': {
    statement: 'A withdrawal that has begun will be seen by all.',
    kind: 'prediction',
    about: ['withdrawal-is-seen', 'everyone'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-to-the-bbc',
    anchors: [{ start: 1033, end: 1101 }],
  },

  'withdrawal-has-not-begun': {
    statement: "The withdrawal of Russia's armed forces has yet to begin.",
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
    statement: 'Up to now there is nothing but statements.',
    kind: 'assessment',
    about: ['statements-on-withdrawal'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-to-the-bbc',
    anchors: [{ start: 1112, end: 1144 }],
  },

  'ukraine-sees-no-withdrawal': {
    statement: "Ukraine does not yet see Russia's armed forces withdraw.",
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
    statement: 'Ukraine reacts to reality as it is.',
    kind: 'occurrence',
    about: ['ukraine-reacts-to-reality', 'ukraine'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-reality-and-threats',
    anchors: [{ start: 1234, end: 1273 }],
  },

  'ukraine-still-sees-no-withdrawal': {
    statement: 'Ukraine does not yet see the armed forces withdraw.',
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
    statement: 'Every normal person waits for tension to ease.',
    kind: 'state',
    about: ['waiting-for-de-escalation', 'de-escalation', 'all-normal-people'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-reality-and-threats',
    anchors: [{ start: 1332, end: 1379 }],
  },

  'there-are-threats': {
    statement: 'There are threats.',
    kind: 'presupposition',
    about: ['threats'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-reality-and-threats',
    anchors: [{ start: 1388, end: 1399 }],
  },

  'zelensky-has-said-so-repeatedly': {
    statement: 'Zelensky has said more than once how Ukraine will respond.',
    kind: 'communication',
    about: ['zelensky-states-repeatedly', 'volodymyr-zelensky'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-reality-and-threats',
    anchors: [{ start: 1401, end: 1425 }],
  },

  'ukraine-will-respond-calmly': {
    statement: 'Ukraine will meet every threat with calm.',
    kind: 'commitment',
    about: ['calm-response-to-threats', 'ukraine'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-his-earlier-statements',
    anchors: [{ start: 1431, end: 1467 }],
  },

  'ukraine-remembers-the-beginning': {
    statement: 'Ukraine remembers that what Zelensky calls "it all" began before yesterday.',
    kind: 'knowledge',
    about: ['what-did-not-start-yesterday', 'ukraine'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-his-earlier-statements',
    anchors: [{ start: 1476, end: 1523 }],
  },

  'it-did-not-start-yesterday': {
    statement: 'What Zelensky calls "it all" began earlier than yesterday.',
    kind: 'occurrence',
    about: ['what-did-not-start-yesterday'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-his-earlier-statements',
    anchors: [{ start: 1493, end: 1523 }],
  },

  'it-has-gone-on-for-years': {
    statement: 'What Zelensky calls "it" has gone on for several years.',
    kind: 'occurrence',
    about: ['what-did-not-start-yesterday'],
    attributions: [
      { source: 'volodymyr-zelensky', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'zelensky-on-reality-and-threats',
    anchors: [{ start: 1525, end: 1568 }],
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
    statement: 'The president of Ukraine commented on reality and threats.',
    kind: 'communication',
    about: ['zelensky-comments-on-reality', 'volodymyr-zelensky'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1571, end: 1599 }],
  },
} satisfies Records<'Fact'>
