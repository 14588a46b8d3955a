/** Events: the massing of troops, the warning and the denial. */
import type { Records } from '../../src/types/records.js'

export default {
  'troop-build-up': {
    type: 'military-build-up',
    title: "Russia masses troops close to Ukraine's border",
    status: 'occurred',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'russian-troops-near-ukraine', role: 'patient' },
    ],
    place: 'area-close-to-ukraine-border',
    time: { edtf: '../2022-02-15', basis: 'inferred', anchor: { start: 477, end: 498 } },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '154',
    anchors: [{ start: 499, end: 570 }],
  },

  'biden-estimates-troops': {
    type: 'statement',
    title: 'Biden speaks of the massed troops',
    status: 'occurred',
    participants: [{ entity: 'joe-biden', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    cameo: '010',
    anchors: [{ start: 572, end: 618 }],
  },

  'us-officials-warn': {
    type: 'warning',
    title: 'US officials warn of another Russian invasion',
    status: 'ongoing',
    participants: [{ entity: 'us-officials', role: 'agent' }],
    time: { edtf: '2022-02-15', basis: 'inferred', anchor: { start: 477, end: 495 } },
    cameo: '012',
    anchors: [{ start: 627, end: 644 }],
  },

  'fresh-invasion': {
    type: 'invasion',
    title: 'Another Russian invasion, which could come at any time',
    status: 'possible',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'ASSAULT' },
    cameo: '190',
    anchors: [{ start: 650, end: 697 }],
  },

  'earlier-invasion': {
    type: 'invasion',
    title: 'Earlier Russian invasion, taken for granted by the word "fresh"',
    status: 'occurred',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'ASSAULT' },
    cameo: '190',
    anchors: [{ start: 650, end: 674 }],
  },

  'russia-denies-invasion-plans': {
    type: 'denial',
    title: 'Russia denies planning to invade Ukraine',
    status: 'occurred',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    cameo: '016',
    anchors: [{ start: 699, end: 716 }],
  },

  'invasion-planning': {
    type: 'planning',
    title: 'Planning by Russia of an invasion of Ukraine',
    status: 'denied',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'ukraine', role: 'target' },
    ],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 717, end: 749 }],
  },
} satisfies Records<'Event'>
