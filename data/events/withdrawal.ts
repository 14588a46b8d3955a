/** Events: the announced return of troops and what Zelensky says of it. */
import type { Records } from '../../src/types/records.js'

export default {
  'putin-statement': {
    type: 'statement',
    title:
      "Vladimir Putin says that Russia is sending some troops back to base, is open to more talks, and calls its security demands an 'unconditional priority'",
    status: 'occurred',
    participants: [{ entity: 'vladimir-putin', role: 'agent' }],
    time: { edtf: '2022-02-15', basis: 'relative', anchor: { start: 781, end: 788 } },
    plover: { type: 'AGREE' },
    cameo: '036',
    anchors: [{ start: 751, end: 788 }],
  },

  'return-of-troops-to-base': {
    type: 'troop-withdrawal',
    title: 'Return of some Russian troops to base (according to Putin)',
    status: 'ongoing',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'russian-troops-sent-back', role: 'patient' },
    ],
    place: 'base-of-returning-troops',
    time: { edtf: '2022-02-15', basis: 'inferred', anchor: { start: 781, end: 788 } },
    plover: { type: 'RETREAT', mode: 'withdraw' },
    cameo: '087',
    anchors: [{ start: 794, end: 837 }],
  },

  'military-drills': {
    type: 'military-exercise',
    title: 'Drills of Russian troops (completed, according to Putin)',
    status: 'occurred',
    participants: [{ entity: 'russian-troops-sent-back', role: 'agent' }],
    time: { edtf: '../2022-02-15', basis: 'inferred', anchor: { start: 838, end: 861 } },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '150',
    anchors: [{ start: 844, end: 861 }],
  },

  'further-negotiations': {
    type: 'negotiation',
    title: 'Further negotiations on the Ukraine crisis (possible)',
    status: 'possible',
    participants: [{ entity: 'vladimir-putin', role: 'agent' }],
    time: { edtf: '2022-02-15/..', basis: 'inferred', anchor: { start: 891, end: 898 } },
    plover: { type: 'CONSULT' },
    cameo: '046',
    anchors: [{ start: 891, end: 933 }],
  },

  'earlier-negotiations': {
    type: 'negotiation',
    title: 'Earlier negotiations on the Ukraine crisis (implied by "further")',
    status: 'occurred',
    participants: [],
    time: { edtf: '../2022-02-15', basis: 'inferred', anchor: { start: 891, end: 898 } },
    plover: { type: 'CONSULT' },
    cameo: '046',
    anchors: [{ start: 891, end: 933 }],
  },

  'ukraine-crisis': {
    type: 'crisis',
    title: 'Ukraine crisis',
    status: 'ongoing',
    participants: [],
    place: 'ukraine',
    time: { edtf: '2022-02-15', basis: 'inferred', anchor: { start: 781, end: 788 } },
    anchors: [
      { start: 915, end: 933 },
      { start: 1711, end: 1735 },
      { start: 1742, end: 1755 },
    ],
  },

  'russian-security-demands': {
    type: 'demand',
    title: 'Security demands of Russia',
    status: 'ongoing',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: { edtf: '2022-02-15', basis: 'inferred', anchor: { start: 781, end: 788 } },
    plover: { type: 'REQUEST' },
    cameo: '100',
    anchors: [{ start: 935, end: 960 }],
  },

  'zelensky-tells-bbc': {
    type: 'statement',
    title: 'Zelensky tells the BBC that he sees no Russian withdrawal yet',
    status: 'occurred',
    participants: [
      { entity: 'volodymyr-zelensky', role: 'agent' },
      { entity: 'bbc', role: 'addressee' },
    ],
    time: { edtf: '2022-02-15', basis: 'relative', anchor: { start: 995, end: 1009 } },
    cameo: '010',
    anchors: [
      { start: 995, end: 1027 },
      { start: 1571, end: 1599 },
    ],
  },

  'russian-withdrawal': {
    type: 'troop-withdrawal',
    title: 'Withdrawal of Russian armed forces (not yet seen, according to Zelensky)',
    status: 'possible',
    participants: [{ entity: 'russian-armed-forces', role: 'agent' }],
    time: { edtf: '2022-02-15/..', basis: 'inferred', anchor: { start: 1204, end: 1207 } },
    plover: { type: 'RETREAT', mode: 'withdraw' },
    cameo: '0874',
    anchors: [
      { start: 1038, end: 1072 },
      { start: 1161, end: 1203 },
      { start: 1292, end: 1326 },
    ],
  },

  'de-escalation': {
    type: 'de-escalation',
    title: 'De-escalation (awaited by all normal people, according to Zelensky)',
    status: 'possible',
    participants: [],
    time: { edtf: '2022-02-15/..', basis: 'inferred' },
    plover: { type: 'RETREAT' },
    cameo: '087',
    anchors: [{ start: 1366, end: 1379 }],
  },

  'zelensky-states-repeatedly': {
    type: 'statement',
    title: 'Zelensky states repeatedly that Ukraine will meet any threat with calm',
    status: 'occurred',
    participants: [{ entity: 'volodymyr-zelensky', role: 'agent' }],
    time: { edtf: '../2022-02-15', basis: 'inferred', anchor: { start: 1403, end: 1425 } },
    cameo: '010',
    anchors: [{ start: 1401, end: 1425 }],
  },

  'calm-response-to-threats': {
    type: 'reaction',
    title: 'Calm Ukrainian response to any threat (promised)',
    status: 'planned',
    participants: [{ entity: 'ukraine', role: 'agent' }],
    time: { edtf: '2022-02-15/..', basis: 'inferred' },
    anchors: [{ start: 1431, end: 1467 }],
  },

  'what-did-not-start-yesterday': {
    type: 'crisis',
    title: '"It all", which has been happening for several years (according to Zelensky)',
    status: 'ongoing',
    participants: [],
    time: { edtf: '2022-02-15', basis: 'relative', anchor: { start: 1547, end: 1568 } },
    anchors: [
      { start: 1493, end: 1523 },
      { start: 1525, end: 1568 },
    ],
  },
} satisfies Records<'Event'>
