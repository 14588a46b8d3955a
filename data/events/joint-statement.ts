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
    time: {
      edtf: '2022-02-16',
      basis: 'external',
      references: ['nato-defence-ministers-statement'],
    },
    cameo: '010',
    anchors: [{ start: 2559, end: 2611 }],
  },

  'ministers-urge-russia': {
    type: 'demand',
    title: 'NATO defense ministers urge Russia to choose diplomacy and withdraw from Ukraine',
    status: 'occurred',
    participants: [
      { entity: 'nato-defense-ministers', role: 'agent' },
      { entity: 'russia', role: 'addressee' },
    ],
    time: {
      edtf: '2022-02-16',
      basis: 'external',
      references: ['nato-defence-ministers-statement'],
    },
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
    title: 'Russian turn to diplomacy (demanded)',
    status: 'requested',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: {
      edtf: '2022-02-16/..',
      basis: 'external',
      references: ['nato-defence-ministers-statement'],
    },
    plover: { type: 'CONSULT' },
    cameo: '040',
    anchors: [
      { start: 2659, end: 2687 },
      { start: 2939, end: 2967 },
    ],
  },

  'withdrawal-from-ukraine': {
    type: 'troop-withdrawal',
    title: 'Withdrawal of Russian forces from Ukraine (demanded)',
    status: 'requested',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'russian-forces-in-ukraine', role: 'patient' },
    ],
    place: 'ukraine',
    time: {
      edtf: '2022-02-16/..',
      basis: 'external',
      references: ['nato-defence-ministers-statement'],
    },
    plover: { type: 'RETREAT', mode: 'withdraw' },
    cameo: '0874',
    anchors: [
      { start: 2692, end: 2736 },
      { start: 3009, end: 3041 },
    ],
  },

  'ministers-criticise-formation': {
    type: 'criticism',
    title:
      "NATO defense ministers criticise Russia's military formation around Ukraine and Belarus",
    status: 'occurred',
    participants: [
      { entity: 'nato-defense-ministers', role: 'agent' },
      { entity: 'russia', role: 'accused' },
    ],
    time: {
      edtf: '2022-02-16',
      basis: 'external',
      references: ['nato-defence-ministers-statement'],
    },
    partOf: 'ministers-issue-joint-statement',
    plover: { type: 'ACCUSE', mode: 'disapprove' },
    cameo: '111',
    anchors: [{ start: 2784, end: 2910 }],
  },

  'end-of-hostilities': {
    type: 'cease-fire',
    title: 'End of hostilities by Russia (demanded)',
    status: 'requested',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: {
      edtf: '2022-02-16/..',
      basis: 'external',
      references: ['nato-defence-ministers-statement'],
    },
    plover: { type: 'RETREAT', mode: 'ceasefire' },
    cameo: '0871',
    anchors: [{ start: 2972, end: 3001 }],
  },

  'two-pronged-approach': {
    type: 'military-posture',
    title: 'Two-pronged approach of NATO defense ministers to Russia',
    status: 'ongoing',
    participants: [
      { entity: 'nato-defense-ministers', role: 'agent' },
      { entity: 'russia', role: 'target' },
    ],
    time: {
      edtf: '2022-02-16',
      basis: 'external',
      references: ['nato-defence-ministers-statement'],
    },
    anchors: [{ start: 3115, end: 3147 }],
  },

  'dialogue-with-russia': {
    type: 'negotiation',
    title: 'Dialogue between NATO and Russia (possible)',
    status: 'possible',
    participants: [
      { entity: 'nato-allies', role: 'agent' },
      { entity: 'russia', role: 'agent' },
    ],
    time: {
      edtf: '2022-02-16/..',
      basis: 'external',
      references: ['nato-defence-ministers-statement'],
    },
    plover: { type: 'CONSULT' },
    cameo: '046',
    anchors: [{ start: 3192, end: 3212 }],
  },

  'ground-deployment': {
    type: 'military-deployment',
    title: 'Deployment of additional ground forces by NATO Allies (announced)',
    status: 'planned',
    participants: [
      { entity: 'nato-allies', role: 'agent' },
      { entity: 'additional-ground-forces', role: 'patient' },
    ],
    place: 'eastern-part-of-the-alliance',
    time: {
      edtf: '2022-02-16/..',
      basis: 'external',
      references: ['nato-defence-ministers-statement'],
    },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '154',
    anchors: [{ start: 3334, end: 3409 }],
  },

  'naval-and-air-deployment': {
    type: 'military-deployment',
    title: 'Deployment of additional naval and air resources by NATO Allies (announced)',
    status: 'planned',
    participants: [
      { entity: 'nato-allies', role: 'agent' },
      { entity: 'additional-naval-resources', role: 'patient' },
      { entity: 'additional-air-resources', role: 'patient' },
    ],
    time: {
      edtf: '2022-02-16/..',
      basis: 'external',
      references: ['nato-defence-ministers-statement'],
    },
    plover: { type: 'MOBILIZE', mode: 'weapons' },
    cameo: '154',
    anchors: [
      { start: 3334, end: 3348 },
      { start: 3422, end: 3456 },
    ],
  },

  'allies-state-deployments': {
    type: 'statement',
    title:
      'NATO Allies state that they will make additional deployments (according to the joint statement)',
    status: 'occurred',
    participants: [{ entity: 'nato-allies', role: 'agent' }],
    time: {
      edtf: '../2022-02-16',
      basis: 'external',
      references: ['nato-defence-ministers-statement'],
    },
    cameo: '010',
    anchors: [{ start: 3458, end: 3483 }],
  },

  'readiness-increase': {
    type: 'military-readiness',
    title: 'Raising of the readiness of NATO forces (announced)',
    status: 'planned',
    participants: [
      { entity: 'nato-allies', role: 'agent' },
      { entity: 'allied-forces', role: 'patient' },
    ],
    time: {
      edtf: '2022-02-16/..',
      basis: 'external',
      references: ['nato-defence-ministers-statement'],
    },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '152',
    anchors: [{ start: 3489, end: 3525 }],
  },

  'ministers-reaffirm-commitments': {
    type: 'alliance-commitment',
    title:
      'NATO defense ministers reaffirm Article 5, mutual protection and the principles of European security',
    status: 'occurred',
    participants: [
      { entity: 'nato-defense-ministers', role: 'agent' },
      { entity: 'nato-allies', role: 'beneficiary' },
    ],
    time: {
      edtf: '2022-02-16',
      basis: 'external',
      references: ['nato-defence-ministers-statement'],
    },
    partOf: 'ministers-issue-joint-statement',
    plover: { type: 'AGREE' },
    cameo: '030',
    anchors: [
      { start: 3708, end: 3774 },
      { start: 3776, end: 3811 },
      { start: 3813, end: 3886 },
    ],
  },
} satisfies Records<'Event'>
