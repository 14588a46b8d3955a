/** Events: Stoltenberg's news conference and what was decided on combat groups. */
import type { Records } from '../../src/types/records.js'

export default {
  'stoltenberg-names-security-crisis': {
    type: 'statement',
    title: 'Stoltenberg speaks of a European security crisis',
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    partOf: 'stoltenberg-news-conference',
    cameo: '010',
    anchors: [{ start: 1601, end: 1663 }],
  },

  'stoltenberg-news-conference': {
    type: 'news-conference',
    title: 'News conference of Jens Stoltenberg',
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    cameo: '010',
    anchors: [{ start: 1646, end: 1663 }],
  },

  'meeting-with-defense-ministers': {
    type: 'meeting',
    title: 'Stoltenberg meets the defense ministers of NATO on Ukraine',
    status: 'occurred',
    participants: [
      { entity: 'jens-stoltenberg', role: 'agent' },
      { entity: 'nato-defense-ministers', role: 'agent' },
    ],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'CONSULT', mode: 'multilateral' },
    cameo: '040',
    anchors: [{ start: 1670, end: 1735 }],
  },

  'situation-in-ukraine': {
    type: 'crisis',
    title: 'Situation in Ukraine',
    status: 'ongoing',
    participants: [],
    place: 'ukraine',
    time: { edtf: null, basis: 'unknown' },
    anchors: [
      { start: 1711, end: 1735 },
      { start: 1742, end: 1755 },
    ],
  },

  'european-security-crisis': {
    type: 'crisis',
    title: 'European security crisis',
    status: 'ongoing',
    participants: [{ entity: 'nato-allies', role: 'patient' }],
    place: 'europe',
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 1781, end: 1807 }],
  },

  'moscow-makes-readiness-clear': {
    type: 'threat',
    title: 'Russia makes its readiness to use force clear',
    status: 'occurred',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'THREATEN', mode: 'violence' },
    cameo: '138',
    anchors: [{ start: 1811, end: 1840 }],
  },

  'opposition-to-principles-by-force': {
    type: 'use-of-force',
    title: 'Russia opposes fundamental principles by force',
    status: 'possible',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'european-security-principles', role: 'target' },
    ],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'ASSAULT' },
    cameo: '190',
    anchors: [{ start: 1861, end: 1963 }],
  },

  'stoltenberg-describes-readiness': {
    type: 'accusation',
    title: 'Stoltenberg says that Russia is ready to use force against security principles',
    status: 'occurred',
    participants: [
      { entity: 'jens-stoltenberg', role: 'agent' },
      { entity: 'russia', role: 'accused' },
    ],
    time: { edtf: null, basis: 'unknown' },
    partOf: 'stoltenberg-news-conference',
    plover: { type: 'ACCUSE', mode: 'allege' },
    cameo: '112',
    anchors: [{ start: 1966, end: 1982 }],
  },

  'stoltenberg-adds-new-norm': {
    type: 'statement',
    title: "Stoltenberg adds that Russia's review of principles is a new norm",
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    partOf: 'stoltenberg-news-conference',
    cameo: '010',
    anchors: [{ start: 1984, end: 1990 }],
  },

  'russian-review-of-principles': {
    type: 'policy-change',
    title: 'Russia reviews European security principles',
    status: 'ongoing',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'european-security-principles', role: 'patient' },
    ],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 1996, end: 2043 }],
  },

  'ministers-decide-on-options': {
    type: 'decision',
    title: 'Defense ministers decide to work out options',
    status: 'occurred',
    participants: [{ entity: 'nato-defense-ministers', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 2090, end: 2119 }],
  },

  'working-out-options': {
    type: 'planning',
    title: 'Work on options for NATO and its defense',
    status: 'planned',
    participants: [{ entity: 'nato-defense-ministers', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 2123, end: 2192 }],
  },

  'retaining-nato': {
    type: 'military-posture',
    title: 'Retaining of NATO, as the report words it',
    status: 'possible',
    participants: [{ entity: 'nato', role: 'patient' }],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 2144, end: 2158 }],
  },

  'strengthening-of-defense': {
    type: 'military-posture',
    title: 'Further strengthening of defense',
    status: 'possible',
    participants: [],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 2163, end: 2192 }],
  },

  'deployment-in-central-and-eastern-europe': {
    type: 'military-deployment',
    title: 'Deployment of new combat groups to Central and Eastern Europe',
    status: 'possible',
    participants: [{ entity: 'combat-groups-in-central-and-eastern-europe', role: 'patient' }],
    place: 'central-and-eastern-europe',
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '154',
    anchors: [{ start: 2208, end: 2278 }],
  },

  'stoltenberg-reports-instruction': {
    type: 'statement',
    title: 'Stoltenberg says that commanders have been instructed',
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    cameo: '010',
    anchors: [{ start: 2280, end: 2314 }],
  },

  'instruction-to-commanders': {
    type: 'instruction',
    title: 'NATO commanders are instructed to work out a deployment',
    status: 'occurred',
    participants: [{ entity: 'nato-commanders', role: 'addressee' }],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 2316, end: 2380 }],
  },

  'working-out-deployment': {
    type: 'planning',
    title: 'Commanders work out how to deploy combat groups',
    status: 'requested',
    participants: [{ entity: 'nato-commanders', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 2356, end: 2422 }],
  },

  'deployment-in-south-eastern-europe': {
    type: 'military-deployment',
    title: 'Deployment of new combat groups in south-eastern Europe',
    status: 'possible',
    participants: [{ entity: 'combat-groups-in-south-eastern-europe', role: 'patient' }],
    place: 'south-eastern-europe',
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '154',
    anchors: [{ start: 2374, end: 2422 }],
  },

  'stoltenberg-reports-pending-decision': {
    type: 'statement',
    title: 'Stoltenberg says that nothing is decided',
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    cameo: '010',
    anchors: [{ start: 2424, end: 2453 }],
  },

  'deployment-decision': {
    type: 'decision',
    title: 'Decision, not yet made',
    status: 'denied',
    participants: [],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 2455, end: 2484 }],
  },

  'deployment-in-romania': {
    type: 'military-deployment',
    title: 'Deployment of a combat group led by France in Romania',
    status: 'possible',
    participants: [
      { entity: 'combat-group-in-romania', role: 'patient' },
      { entity: 'france', role: 'leader' },
    ],
    place: 'romania',
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '154',
    anchors: [{ start: 2508, end: 2557 }],
  },
} satisfies Records<'Event'>
