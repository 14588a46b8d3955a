/** Events: the announced return of troops and what Zelensky says of it. */
import type { Records } from '../../src/types/records.js'

export default {
  'putin-announces-return-of-troops': {
    type: 'statement',
    title: 'Putin says that some troops are going back to base',
    status: 'occurred',
    participants: [{ entity: 'vladimir-putin', role: 'agent' }],
    time: { edtf: '2022-02-15', basis: 'relative', anchor: { start: 781, end: 788 } },
    cameo: '010',
    anchors: [{ start: 751, end: 788 }],
  },

  'putin-states-demands': {
    type: 'statement',
    title: "Putin speaks of negotiations and of Russia's security demands",
    status: 'occurred',
    participants: [{ entity: 'vladimir-putin', role: 'agent' }],
    time: { edtf: '2022-02-15', basis: 'relative', anchor: { start: 781, end: 788 } },
    cameo: '010',
    anchors: [{ start: 751, end: 788 }],
  },

  'return-of-troops-to-base': {
    type: 'troop-withdrawal',
    title: 'Some Russian troops are sent back to base',
    status: 'ongoing',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'russian-troops-sent-back', role: 'patient' },
    ],
    place: 'russian-base',
    time: { edtf: '2022-02-15', basis: 'inferred', anchor: { start: 781, end: 788 } },
    plover: { type: 'RETREAT', mode: 'withdraw' },
    cameo: '087',
    anchors: [{ start: 794, end: 837 }],
  },

  'military-drills': {
    type: 'military-exercise',
    title: 'Drills that the returning troops have completed',
    status: 'occurred',
    participants: [{ entity: 'russian-troops-sent-back', role: 'agent' }],
    time: { edtf: '../2022-02-15', basis: 'inferred', anchor: { start: 838, end: 861 } },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '150',
    anchors: [{ start: 844, end: 861 }],
  },

  'further-negotiations': {
    type: 'negotiation',
    title: 'Further negotiations on the Ukraine crisis',
    status: 'possible',
    participants: [{ entity: 'vladimir-putin', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'CONSULT' },
    cameo: '046',
    anchors: [{ start: 891, end: 933 }],
  },

  'earlier-negotiations': {
    type: 'negotiation',
    title: 'Earlier negotiations, taken for granted by the word "further"',
    status: 'occurred',
    participants: [],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'CONSULT' },
    cameo: '046',
    anchors: [{ start: 891, end: 911 }],
  },

  'ukraine-crisis': {
    type: 'crisis',
    title: 'Ukraine crisis',
    status: 'ongoing',
    participants: [],
    place: 'ukraine',
    time: { edtf: '2022-02-15', basis: 'inferred', anchor: { start: 781, end: 788 } },
    anchors: [{ start: 915, end: 933 }],
  },

  'russian-security-demands': {
    type: 'demand',
    title: "Russia's security demands",
    status: 'ongoing',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: { edtf: '2022-02-15', basis: 'inferred', anchor: { start: 781, end: 788 } },
    plover: { type: 'REQUEST' },
    cameo: '100',
    anchors: [{ start: 935, end: 960 }],
  },

  'zelensky-tells-bbc': {
    type: 'statement',
    title: 'Zelensky tells the BBC about the withdrawal',
    status: 'occurred',
    participants: [
      { entity: 'volodymyr-zelensky', role: 'agent' },
      { entity: 'bbc', role: 'addressee' },
    ],
    time: { edtf: '2022-02-15', basis: 'relative', anchor: { start: 995, end: 1009 } },
    cameo: '010',
    anchors: [{ start: 995, end: 1027 }],
  },

  'russian-withdrawal': {
    type: 'troop-withdrawal',
    title: "Withdrawal of Russia's armed forces, not yet seen",
    status: 'possible',
    participants: [{ entity: 'russian-armed-forces', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'RETREAT', mode: 'withdraw' },
    cameo: '087',
    anchors: [
      { start: 1038, end: 1072 },
      { start: 1161, end: 1203 },
      { start: 1292, end: 1326 },
    ],
  },

  'withdrawal-is-seen': {
    type: 'perception',
    title: 'Everyone sees a withdrawal that has begun',
    status: 'possible',
    participants: [{ entity: 'everyone', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 1081, end: 1101 }],
  },

  'statements-on-withdrawal': {
    type: 'statement',
    title: 'Statements that are, so far, all there is',
    status: 'occurred',
    participants: [],
    time: { edtf: '../2022-02-15', basis: 'relative', anchor: { start: 1112, end: 1118 } },
    cameo: '010',
    anchors: [{ start: 1119, end: 1144 }],
  },

  'ukraine-reacts-to-reality': {
    type: 'reaction',
    title: 'Ukraine reacts to the reality that exists',
    status: 'ongoing',
    participants: [{ entity: 'ukraine', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 1234, end: 1273 }],
  },

  'waiting-for-de-escalation': {
    type: 'expectation',
    title: 'People wait for de-escalation',
    status: 'ongoing',
    participants: [{ entity: 'all-normal-people', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 1332, end: 1379 }],
  },

  'de-escalation': {
    type: 'de-escalation',
    title: 'De-escalation, which people wait for',
    status: 'possible',
    participants: [],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'RETREAT' },
    cameo: '087',
    anchors: [{ start: 1366, end: 1379 }],
  },

  threats: {
    type: 'security-threat',
    title: 'Threats of which Zelensky speaks',
    status: 'ongoing',
    participants: [],
    time: { edtf: null, basis: 'unknown' },
    anchors: [
      { start: 1388, end: 1399 },
      { start: 1457, end: 1467 },
    ],
  },

  'zelensky-states-repeatedly': {
    type: 'statement',
    title: 'Zelensky states repeatedly that Ukraine will keep calm',
    status: 'occurred',
    participants: [{ entity: 'volodymyr-zelensky', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    cameo: '010',
    anchors: [{ start: 1401, end: 1425 }],
  },

  'calm-response-to-threats': {
    type: 'reaction',
    title: 'Ukraine answers any threat calmly',
    status: 'planned',
    participants: [{ entity: 'ukraine', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 1431, end: 1467 }],
  },

  'what-did-not-start-yesterday': {
    type: 'crisis',
    title: 'What Zelensky says has gone on for several years',
    status: 'ongoing',
    participants: [],
    time: { edtf: null, basis: 'relative', anchor: { start: 1547, end: 1568 } },
    anchors: [
      { start: 1493, end: 1523 },
      { start: 1525, end: 1568 },
    ],
  },

  'zelensky-comments-on-reality': {
    type: 'statement',
    title: 'Zelensky on reality, threats and calm',
    status: 'occurred',
    participants: [
      { entity: 'volodymyr-zelensky', role: 'agent' },
      { entity: 'bbc', role: 'addressee' },
    ],
    time: { edtf: null, basis: 'unknown' },
    cameo: '010',
    anchors: [{ start: 1571, end: 1599 }],
  },
} satisfies Records<'Event'>
