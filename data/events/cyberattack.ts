/** Events: the cyberattacks. */
import type { Records } from '../../src/types/records.js'

export default {
  'tuesday-cyberattack': {
    type: 'cyberattack',
    title: "Cyberattack on websites of Ukraine's defense ministry, armed forces and two banks",
    status: 'occurred',
    participants: [
      { entity: 'cyberattack-perpetrators', role: 'agent' },
      { entity: 'ukrainian-defense-ministry-websites', role: 'target' },
      { entity: 'ukrainian-armed-forces-websites', role: 'target' },
      { entity: 'ukrainian-bank-websites', role: 'target' },
    ],
    time: { edtf: '2022-02-15', basis: 'relative', anchor: { start: 122, end: 129 } },
    plover: { type: 'COERCE', mode: 'cyber' },
    cameo: '176',
    anchors: [
      { start: 0, end: 129 },
      { start: 240, end: 260 },
      { start: 477, end: 489 },
    ],
  },

  'agencies-report-cyberattack': {
    type: 'statement',
    title: 'Ukrainian government agencies report a cyberattack on defense and bank websites',
    status: 'occurred',
    participants: [{ entity: 'ukrainian-government-agencies', role: 'agent' }],
    time: { edtf: '2022-02-15/2022-02-17', basis: 'external', references: ['messenger-report'] },
    cameo: '010',
    anchors: [{ start: 131, end: 185 }],
  },

  'january-cyberattack': {
    type: 'cyberattack',
    title: 'Separate cyberattack on Ukrainian government websites',
    status: 'occurred',
    participants: [{ entity: 'ukrainian-government-websites', role: 'target' }],
    time: { edtf: '2022-01', basis: 'relative', anchor: { start: 319, end: 329 } },
    plover: { type: 'COERCE', mode: 'cyber' },
    cameo: '176',
    anchors: [{ start: 262, end: 329 }],
  },

  'ukrainian-officials-suggest-involvement': {
    type: 'accusation',
    title: 'Ukrainian officials suggest that Russia and Belarus were involved in a cyberattack',
    status: 'occurred',
    participants: [
      { entity: 'ukrainian-officials', role: 'agent' },
      { entity: 'russia', role: 'accused' },
      { entity: 'belarus', role: 'accused' },
    ],
    time: { edtf: '2022-01/2022-02-17', basis: 'external', references: ['messenger-report'] },
    plover: { type: 'ACCUSE', mode: 'allege' },
    cameo: '112',
    anchors: [{ start: 331, end: 360 }],
  },

  'suggested-involvement': {
    type: 'involvement',
    title: 'Possible Russian and Belarusian involvement in a cyberattack',
    status: 'possible',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'belarus', role: 'agent' },
    ],
    time: { edtf: '2022-01/2022-02-15', basis: 'inferred' },
    anchors: [{ start: 361, end: 395 }],
  },

  'cyberattack-investigation': {
    type: 'investigation',
    title: 'Investigation of a cyberattack',
    status: 'ongoing',
    participants: [{ entity: 'investigators', role: 'agent' }],
    time: { edtf: '2022-02-17', basis: 'external', references: ['messenger-report'] },
    plover: { type: 'ACCUSE', mode: 'investigate' },
    cameo: '090',
    anchors: [
      { start: 401, end: 414 },
      { start: 456, end: 475 },
    ],
  },

  'formal-blame': {
    type: 'accusation',
    title: 'No formal blame of Russia or Belarus by investigators',
    status: 'not-occurred',
    participants: [
      { entity: 'investigators', role: 'agent' },
      { entity: 'russia', role: 'accused' },
      { entity: 'belarus', role: 'accused' },
    ],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'ACCUSE', mode: 'allege' },
    cameo: '112',
    anchors: [{ start: 401, end: 475 }],
  },
} satisfies Records<'Event'>
