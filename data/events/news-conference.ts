/** Events: Stoltenberg's news conference and what was decided on combat groups. */
import type { Records } from '../../src/types/records.js'

export default {
  'stoltenberg-names-security-crisis': {
    type: 'statement',
    title: 'Jens Stoltenberg says that "we are facing a European security crisis"',
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: {
      edtf: '2022-02-16',
      basis: 'external',
      references: ['nato-stoltenberg-press-conference'],
    },
    partOf: 'stoltenberg-news-conference',
    cameo: '010',
    anchors: [{ start: 1601, end: 1663 }],
  },

  'stoltenberg-news-conference': {
    type: 'news-conference',
    title: 'Jens Stoltenberg holds a news conference',
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: {
      edtf: '2022-02-16',
      basis: 'external',
      references: ['nato-stoltenberg-press-conference'],
    },
    cameo: '010',
    anchors: [{ start: 1646, end: 1663 }],
  },

  'meeting-with-defense-ministers': {
    type: 'meeting',
    title: 'Jens Stoltenberg and NATO defense ministers meet on the situation in Ukraine',
    status: 'occurred',
    participants: [
      { entity: 'jens-stoltenberg', role: 'agent' },
      { entity: 'nato-defense-ministers', role: 'agent' },
    ],
    time: {
      edtf: '2022-02-16',
      basis: 'external',
      references: ['nato-stoltenberg-press-conference', 'nato-ministers-to-address-build-up'],
    },
    plover: { type: 'CONSULT', mode: 'multilateral' },
    cameo: '040',
    anchors: [{ start: 1670, end: 1735 }],
  },

  'russia-makes-readiness-clear': {
    type: 'threat',
    title:
      'Russia makes clear that it is ready to use force against security principles (according to Stoltenberg)',
    status: 'occurred',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: {
      edtf: '../2022-02-16',
      basis: 'external',
      references: ['nato-stoltenberg-press-conference'],
    },
    plover: { type: 'THREATEN', mode: 'violence' },
    cameo: '138',
    anchors: [{ start: 1811, end: 1840 }],
  },

  'stoltenberg-describes-readiness': {
    type: 'accusation',
    title:
      'Jens Stoltenberg says that Russia is ready to use force against fundamental security principles',
    status: 'occurred',
    participants: [
      { entity: 'jens-stoltenberg', role: 'agent' },
      { entity: 'russia', role: 'accused' },
    ],
    time: {
      edtf: '2022-02-16',
      basis: 'external',
      references: ['nato-stoltenberg-press-conference'],
    },
    partOf: 'stoltenberg-news-conference',
    plover: { type: 'ACCUSE', mode: 'allege' },
    cameo: '112',
    anchors: [{ start: 1966, end: 1982 }],
  },

  'stoltenberg-adds-new-norm': {
    type: 'statement',
    title:
      "Jens Stoltenberg says that Russia's review of security principles has become a new norm",
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: {
      edtf: '2022-02-16',
      basis: 'external',
      references: ['nato-stoltenberg-press-conference'],
    },
    partOf: 'stoltenberg-news-conference',
    cameo: '010',
    anchors: [{ start: 1984, end: 1990 }],
  },

  'ministers-decide-to-work-out-options': {
    type: 'decision',
    title: 'NATO defense ministers decide to work out options for stronger defense',
    status: 'occurred',
    participants: [{ entity: 'nato-defense-ministers', role: 'agent' }],
    time: {
      edtf: '2022-02-16',
      basis: 'external',
      references: ['tass-no-final-decision', 'reuters-nato-commanders'],
    },
    anchors: [{ start: 2090, end: 2119 }],
  },

  'working-out-options': {
    type: 'planning',
    title: "Working out of options for NATO's defense (decided)",
    status: 'planned',
    participants: [{ entity: 'nato-defense-ministers', role: 'agent' }],
    time: {
      edtf: '2022-02-16/..',
      basis: 'external',
      references: ['tass-no-final-decision', 'reuters-nato-commanders'],
    },
    anchors: [{ start: 2123, end: 2192 }],
  },

  'strengthening-of-defense': {
    type: 'military-posture',
    title:
      'Strengthening of defense (an option; also "retaining NATO", in the words of the report)',
    status: 'possible',
    participants: [{ entity: 'nato', role: 'patient' }],
    time: {
      edtf: '2022-02-16/..',
      basis: 'external',
      references: ['tass-no-final-decision', 'reuters-nato-commanders'],
    },
    anchors: [{ start: 2144, end: 2192 }],
  },

  'deployment-in-central-and-eastern-europe': {
    type: 'military-deployment',
    title: 'Deployment of new combat groups of NATO in Central and Eastern Europe (an option)',
    status: 'possible',
    participants: [{ entity: 'combat-groups-for-central-and-eastern-europe', role: 'patient' }],
    place: 'central-and-eastern-europe',
    time: {
      edtf: '2022-02-16/..',
      basis: 'external',
      references: ['tass-no-final-decision', 'reuters-nato-commanders'],
    },
    partOf: 'strengthening-of-defense',
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '154',
    anchors: [{ start: 2208, end: 2278 }],
  },

  'stoltenberg-reports-instruction': {
    type: 'statement',
    title: 'Jens Stoltenberg says that NATO commanders have been told to plan a deployment',
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: {
      edtf: '2022-02-16',
      basis: 'external',
      references: ['reuters-nato-commanders', 'sofia-globe-battlegroups'],
    },
    partOf: 'stoltenberg-news-conference',
    cameo: '010',
    anchors: [{ start: 2280, end: 2314 }],
  },

  'instruction-to-commanders': {
    type: 'instruction',
    title:
      'NATO commanders are instructed to plan a deployment of combat groups (according to Stoltenberg)',
    status: 'occurred',
    participants: [{ entity: 'nato-commanders', role: 'addressee' }],
    time: { edtf: '../2022-02-16', basis: 'external', references: ['reuters-nato-commanders'] },
    plover: { type: 'REQUEST' },
    cameo: '100',
    anchors: [{ start: 2316, end: 2380 }],
  },

  'working-out-deployment': {
    type: 'planning',
    title: 'Planning of a deployment by NATO commanders (ordered)',
    status: 'requested',
    participants: [{ entity: 'nato-commanders', role: 'agent' }],
    time: { edtf: '2022-02-16/..', basis: 'external', references: ['reuters-nato-commanders'] },
    anchors: [{ start: 2356, end: 2422 }],
  },

  'deployment-in-south-eastern-europe': {
    type: 'military-deployment',
    title: 'Deployment of new combat groups in south-eastern Europe (to be planned)',
    status: 'possible',
    participants: [{ entity: 'combat-groups-for-south-eastern-europe', role: 'patient' }],
    place: 'south-eastern-europe',
    time: { edtf: '2022-02-16/..', basis: 'external', references: ['reuters-nato-commanders'] },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '154',
    anchors: [{ start: 2374, end: 2422 }],
  },

  'stoltenberg-reports-pending-decision': {
    type: 'statement',
    title: 'Jens Stoltenberg says that no decision on combat groups has been made yet',
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: {
      edtf: '2022-02-16',
      basis: 'external',
      references: ['tass-no-final-decision', 'romania-insider-agreement'],
    },
    partOf: 'stoltenberg-news-conference',
    cameo: '010',
    anchors: [{ start: 2424, end: 2453 }],
  },

  'deployment-decision': {
    type: 'decision',
    title: 'No decision yet on deploying combat groups',
    status: 'not-occurred',
    participants: [],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 2455, end: 2484 }],
  },

  'deployment-in-romania': {
    type: 'military-deployment',
    title: 'Possible deployment of a combat group led by France in Romania',
    status: 'possible',
    participants: [
      { entity: 'combat-group-for-romania', role: 'patient' },
      { entity: 'france', role: 'leader' },
    ],
    place: 'romania',
    time: { edtf: '2022-02-16/..', basis: 'external', references: ['tass-no-final-decision'] },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '154',
    anchors: [{ start: 2508, end: 2557 }],
  },
} satisfies Records<'Event'>
