/** Events: the joint statement of the ministers. */
import type { Records } from '../../src/types/records.js'

export default {
  'ministers-issue-joint-statement': {
    type: 'publication',
    title: 'NATO defense ministers issue a joint statement',
    status: 'occurred',
    participants: [
      { entity: 'nato-defense-ministers', role: 'agent' },
      { entity: 'joint-statement', role: 'patient' },
    ],
    time: { edtf: null, basis: 'unknown' },
    cameo: '010',
    anchors: [{ start: 2559, end: 2611 }],
  },

  'ministers-urge-russia': {
    type: 'demand',
    title: 'The ministers urge Russia to turn to diplomacy and withdraw',
    status: 'occurred',
    participants: [
      { entity: 'nato-defense-ministers', role: 'agent' },
      { entity: 'russia', role: 'addressee' },
    ],
    time: { edtf: null, basis: 'unknown' },
    partOf: 'ministers-issue-joint-statement',
    plover: { type: 'REQUEST', mode: 'yield' },
    cameo: '0256',
    anchors: [
      { start: 2631, end: 2655 },
      { start: 2912, end: 2935 },
    ],
  },

  'choice-of-diplomacy': {
    type: 'diplomacy',
    title: 'Russia chooses the path of diplomacy',
    status: 'requested',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'CONSULT' },
    cameo: '040',
    anchors: [
      { start: 2659, end: 2687 },
      { start: 2939, end: 2967 },
    ],
  },

  'withdrawal-from-ukraine': {
    type: 'troop-withdrawal',
    title: 'Russia withdraws its forces from Ukraine',
    status: 'requested',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'russian-forces-in-ukraine', role: 'patient' },
    ],
    place: 'ukraine',
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'RETREAT', mode: 'withdraw' },
    cameo: '087',
    anchors: [
      { start: 2692, end: 2736 },
      { start: 3009, end: 3041 },
    ],
  },

  'military-formation': {
    type: 'military-build-up',
    title: 'Russian military formation around Ukraine and Belarus',
    status: 'ongoing',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'russian-military-formation', role: 'patient' },
    ],
    place: 'area-around-ukraine-and-belarus',
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '154',
    anchors: [{ start: 2814, end: 2910 }],
  },

  'end-of-hostilities': {
    type: 'cease-fire',
    title: 'Russia ceases hostilities at once',
    status: 'requested',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'RETREAT', mode: 'ceasefire' },
    cameo: '0871',
    anchors: [{ start: 2972, end: 3001 }],
  },

  hostilities: {
    type: 'use-of-force',
    title: 'Hostilities, taken for granted by the call to cease them',
    status: 'ongoing',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'ASSAULT' },
    cameo: '190',
    anchors: [{ start: 2990, end: 3001 }],
  },

  'threat-to-euro-atlantic-security': {
    type: 'security-threat',
    title: "Russia's actions threaten Euro-Atlantic security",
    status: 'ongoing',
    participants: [{ entity: 'russia', role: 'agent' }],
    place: 'euro-atlantic-area',
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 3214, end: 3278 }],
  },

  'ground-deployment': {
    type: 'military-deployment',
    title: 'Deployment of additional ground forces in the east of the Alliance',
    status: 'planned',
    participants: [
      { entity: 'nato-defense-ministers', role: 'agent' },
      { entity: 'additional-ground-forces', role: 'patient' },
    ],
    place: 'eastern-part-of-the-alliance',
    time: { edtf: null, basis: 'unknown' },
    partOf: 'allied-measures',
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '154',
    anchors: [{ start: 3334, end: 3409 }],
  },

  'naval-deployment': {
    type: 'military-deployment',
    title: 'Deployment of additional naval resources',
    status: 'planned',
    participants: [
      { entity: 'nato-defense-ministers', role: 'agent' },
      { entity: 'additional-naval-resources', role: 'patient' },
    ],
    time: { edtf: null, basis: 'unknown' },
    partOf: 'allied-measures',
    plover: { type: 'MOBILIZE', mode: 'weapons' },
    cameo: '154',
    anchors: [
      { start: 3334, end: 3348 },
      { start: 3422, end: 3456 },
    ],
  },

  'air-deployment': {
    type: 'military-deployment',
    title: 'Deployment of additional air resources',
    status: 'planned',
    participants: [
      { entity: 'nato-defense-ministers', role: 'agent' },
      { entity: 'additional-air-resources', role: 'patient' },
    ],
    time: { edtf: null, basis: 'unknown' },
    partOf: 'allied-measures',
    plover: { type: 'MOBILIZE', mode: 'weapons' },
    cameo: '154',
    anchors: [
      { start: 3334, end: 3348 },
      { start: 3422, end: 3456 },
    ],
  },

  'allies-state-deployments': {
    type: 'statement',
    title: 'The Allies state the deployments',
    status: 'occurred',
    participants: [{ entity: 'nato-allies', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    cameo: '010',
    anchors: [{ start: 3458, end: 3483 }],
  },

  'readiness-increase': {
    type: 'military-readiness',
    title: "Higher readiness of the Alliance's forces",
    status: 'planned',
    participants: [
      { entity: 'nato-defense-ministers', role: 'agent' },
      { entity: 'allied-forces', role: 'patient' },
    ],
    time: { edtf: null, basis: 'unknown' },
    partOf: 'allied-measures',
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '152',
    anchors: [{ start: 3489, end: 3525 }],
  },

  'allied-measures': {
    type: 'military-posture',
    title: 'Measures of the Alliance',
    status: 'ongoing',
    participants: [{ entity: 'nato-defense-ministers', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 3527, end: 3599 }],
  },

  'strengthening-of-position': {
    type: 'military-posture',
    title: 'Further strengthening of the defensive and restraining position',
    status: 'possible',
    participants: [{ entity: 'nato-defense-ministers', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 3617, end: 3674 }],
  },

  'response-to-contingencies': {
    type: 'reaction',
    title: 'Response to all contingencies',
    status: 'possible',
    participants: [{ entity: 'nato-defense-ministers', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 3678, end: 3706 }],
  },

  'mutual-protection': {
    type: 'alliance-commitment',
    title: 'Unity to protect each other',
    status: 'ongoing',
    participants: [
      { entity: 'nato-allies', role: 'agent' },
      { entity: 'nato-allies', role: 'beneficiary' },
    ],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'AGREE' },
    cameo: '030',
    anchors: [{ start: 3776, end: 3811 }],
  },
} satisfies Records<'Event'>
