/** Events: the massing of troops, the warning and the denial. */
import type { Records } from '../../src/types/records.js'

export default {
  'troop-build-up': {
    type: 'military-build-up',
    title:
      "Russian build-up of troops close to Ukraine's border (in the joint statement: around Ukraine and Belarus)",
    status: 'ongoing',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'russian-troops-near-ukraine', role: 'patient' },
      { entity: 'russian-military-formation', role: 'patient' },
    ],
    place: 'area-close-to-ukraine-border',
    time: { edtf: '2022-02-15', basis: 'inferred', anchor: { start: 477, end: 498 } },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '154',
    anchors: [
      { start: 499, end: 570 },
      { start: 2814, end: 2910 },
    ],
  },

  'biden-speaks-of-massed-troops': {
    type: 'statement',
    title: 'Joe Biden says that Russia has massed troops near Ukraine, an estimated 150,000',
    status: 'occurred',
    participants: [{ entity: 'joe-biden', role: 'agent' }],
    time: {
      edtf: '2022-02-15',
      basis: 'external',
      references: ['just-the-news-biden', 'axios-biden'],
    },
    cameo: '010',
    anchors: [{ start: 572, end: 618 }],
  },

  'us-officials-warn': {
    type: 'warning',
    title: 'US officials warn of a new Russian invasion',
    status: 'ongoing',
    participants: [{ entity: 'us-officials', role: 'agent' }],
    time: { edtf: '2022-02-15', basis: 'inferred', anchor: { start: 477, end: 495 } },
    cameo: '012',
    anchors: [{ start: 627, end: 644 }],
  },

  'fresh-invasion': {
    type: 'invasion',
    title: 'Possible new Russian invasion',
    status: 'possible',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'ukraine', role: 'target' },
    ],
    time: { edtf: '2022-02-15/..', basis: 'inferred', anchor: { start: 686, end: 697 } },
    plover: { type: 'ASSAULT' },
    cameo: '190',
    anchors: [{ start: 650, end: 697 }],
  },

  'earlier-invasion': {
    type: 'invasion',
    title: 'Earlier Russian invasion (implied by "fresh")',
    status: 'occurred',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: { edtf: '../2022-02-15', basis: 'inferred', anchor: { start: 652, end: 657 } },
    plover: { type: 'ASSAULT' },
    cameo: '190',
    anchors: [{ start: 650, end: 674 }],
  },

  'russia-denies-invasion-plans': {
    type: 'denial',
    title: 'Russia denies that it plans to invade Ukraine',
    status: 'occurred',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: {
      edtf: '../2022-02-17',
      basis: 'external',
      anchor: { start: 706, end: 716 },
      references: ['messenger-report'],
    },
    cameo: '016',
    anchors: [{ start: 699, end: 716 }],
  },

  'invasion-planning': {
    type: 'planning',
    title: 'Planning of an invasion of Ukraine (denied by Russia)',
    status: 'denied',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'ukraine', role: 'target' },
    ],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 717, end: 749 }],
  },
} satisfies Records<'Event'>
