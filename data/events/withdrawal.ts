/** Events: the announced return of troops and what Zelensky says of it. */
import { freeze } from '../../src/freeze.js'
import type { Event } from '../../src/types/event.js'

export const putinAnnouncesReturnOfTroops: Event<'putin-announces-return-of-troops'> =
  /* @__PURE__ */ freeze({
    id: 'putin-announces-return-of-troops',
    type: 'statement',
    title: 'Putin says that some troops are going back to base',
    status: 'occurred',
    participants: [{ entity: 'vladimir-putin', role: 'agent' }],
    time: { edtf: '2022-02-15', basis: 'relative', anchor: { start: 781, end: 788 } },
    cameo: '010',
    anchors: [{ start: 751, end: 788 }],
  })

export const putinStatesDemands: Event<'putin-states-demands'> = /* @__PURE__ */ freeze({
  id: 'putin-states-demands',
  type: 'statement',
  title: "Putin speaks of negotiations and of Russia's security demands",
  status: 'occurred',
  participants: [{ entity: 'vladimir-putin', role: 'agent' }],
  time: { edtf: '2022-02-15', basis: 'relative', anchor: { start: 781, end: 788 } },
  cameo: '010',
  anchors: [{ start: 751, end: 788 }],
})

export const returnOfTroopsToBase: Event<'return-of-troops-to-base'> = /* @__PURE__ */ freeze({
  id: 'return-of-troops-to-base',
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
})

export const militaryDrills: Event<'military-drills'> = /* @__PURE__ */ freeze({
  id: 'military-drills',
  type: 'military-exercise',
  title: 'Drills that the returning troops have completed',
  status: 'occurred',
  participants: [{ entity: 'russian-troops-sent-back', role: 'agent' }],
  time: { edtf: '../2022-02-15', basis: 'inferred', anchor: { start: 838, end: 861 } },
  plover: { type: 'MOBILIZE', mode: 'troops' },
  cameo: '150',
  anchors: [{ start: 844, end: 861 }],
})

export const furtherNegotiations: Event<'further-negotiations'> = /* @__PURE__ */ freeze({
  id: 'further-negotiations',
  type: 'negotiation',
  title: 'Further negotiations on the Ukraine crisis',
  status: 'possible',
  participants: [{ entity: 'vladimir-putin', role: 'agent' }],
  time: { edtf: null, basis: 'unknown' },
  plover: { type: 'CONSULT' },
  cameo: '046',
  anchors: [{ start: 891, end: 933 }],
})

export const earlierNegotiations: Event<'earlier-negotiations'> = /* @__PURE__ */ freeze({
  id: 'earlier-negotiations',
  type: 'negotiation',
  title: 'Earlier negotiations, taken for granted by the word "further"',
  status: 'occurred',
  participants: [],
  time: { edtf: null, basis: 'unknown' },
  plover: { type: 'CONSULT' },
  cameo: '046',
  anchors: [{ start: 891, end: 911 }],
})

export const ukraineCrisis: Event<'ukraine-crisis'> = /* @__PURE__ */ freeze({
  id: 'ukraine-crisis',
  type: 'crisis',
  title: 'Ukraine crisis',
  status: 'ongoing',
  participants: [],
  place: 'ukraine',
  time: { edtf: '2022-02-15', basis: 'inferred', anchor: { start: 781, end: 788 } },
  anchors: [{ start: 915, end: 933 }],
})

export const russianSecurityDemands: Event<'russian-security-demands'> = /* @__PURE__ */ freeze({
  id: 'russian-security-demands',
  type: 'demand',
  title: "Russia's security demands",
  status: 'ongoing',
  participants: [{ entity: 'russia', role: 'agent' }],
  time: { edtf: '2022-02-15', basis: 'inferred', anchor: { start: 781, end: 788 } },
  plover: { type: 'REQUEST' },
  cameo: '100',
  anchors: [{ start: 935, end: 960 }],
})

export const zelenskyTellsBbc: Event<'zelensky-tells-bbc'> = /* @__PURE__ */ freeze({
  id: 'zelensky-tells-bbc',
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
})

export const russianWithdrawal: Event<'russian-withdrawal'> = /* @__PURE__ */ freeze({
  id: 'russian-withdrawal',
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
})

export const withdrawalIsSeen: Event<'withdrawal-is-seen'> = /* @__PURE__ */ freeze({
  id: 'withdrawal-is-seen',
  type: 'perception',
  title: 'Everyone sees a withdrawal that has begun',
  status: 'possible',
  participants: [{ entity: 'everyone', role: 'agent' }],
  time: { edtf: null, basis: 'unknown' },
  anchors: [{ start: 1081, end: 1101 }],
})

export const statementsOnWithdrawal: Event<'statements-on-withdrawal'> = /* @__PURE__ */ freeze({
  id: 'statements-on-withdrawal',
  type: 'statement',
  title: 'Statements that are, so far, all there is',
  status: 'occurred',
  participants: [],
  time: { edtf: '../2022-02-15', basis: 'relative', anchor: { start: 1112, end: 1118 } },
  cameo: '010',
  anchors: [{ start: 1119, end: 1144 }],
})

export const ukraineReactsToReality: Event<'ukraine-reacts-to-reality'> = /* @__PURE__ */ freeze({
  id: 'ukraine-reacts-to-reality',
  type: 'reaction',
  title: 'Ukraine reacts to the reality that exists',
  status: 'ongoing',
  participants: [{ entity: 'ukraine', role: 'agent' }],
  time: { edtf: null, basis: 'unknown' },
  anchors: [{ start: 1234, end: 1273 }],
})

export const waitingForDeEscalation: Event<'waiting-for-de-escalation'> = /* @__PURE__ */ freeze({
  id: 'waiting-for-de-escalation',
  type: 'expectation',
  title: 'People wait for de-escalation',
  status: 'ongoing',
  participants: [{ entity: 'all-normal-people', role: 'agent' }],
  time: { edtf: null, basis: 'unknown' },
  anchors: [{ start: 1332, end: 1379 }],
})

export const deEscalation: Event<'de-escalation'> = /* @__PURE__ */ freeze({
  id: 'de-escalation',
  type: 'de-escalation',
  title: 'De-escalation, which people wait for',
  status: 'possible',
  participants: [],
  time: { edtf: null, basis: 'unknown' },
  plover: { type: 'RETREAT' },
  cameo: '087',
  anchors: [{ start: 1366, end: 1379 }],
})

export const threats: Event<'threats'> = /* @__PURE__ */ freeze({
  id: 'threats',
  type: 'security-threat',
  title: 'Threats of which Zelensky speaks',
  status: 'ongoing',
  participants: [],
  time: { edtf: null, basis: 'unknown' },
  anchors: [
    { start: 1388, end: 1399 },
    { start: 1457, end: 1467 },
  ],
})

export const zelenskyStatesRepeatedly: Event<'zelensky-states-repeatedly'> = /* @__PURE__ */ freeze(
  {
    id: 'zelensky-states-repeatedly',
    type: 'statement',
    title: 'Zelensky states repeatedly that Ukraine will keep calm',
    status: 'occurred',
    participants: [{ entity: 'volodymyr-zelensky', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    cameo: '010',
    anchors: [{ start: 1401, end: 1425 }],
  },
)

export const calmResponseToThreats: Event<'calm-response-to-threats'> = /* @__PURE__ */ freeze({
  id: 'calm-response-to-threats',
  type: 'reaction',
  title: 'Ukraine answers any threat calmly',
  status: 'planned',
  participants: [{ entity: 'ukraine', role: 'agent' }],
  time: { edtf: null, basis: 'unknown' },
  anchors: [{ start: 1431, end: 1467 }],
})

export const whatDidNotStartYesterday: Event<'what-did-not-start-yesterday'> =
  /* @__PURE__ */ freeze({
    id: 'what-did-not-start-yesterday',
    type: 'crisis',
    title: 'What Zelensky says has gone on for several years',
    status: 'ongoing',
    participants: [],
    time: { edtf: null, basis: 'relative', anchor: { start: 1547, end: 1568 } },
    anchors: [
      { start: 1493, end: 1523 },
      { start: 1525, end: 1568 },
    ],
  })

export const zelenskyCommentsOnReality: Event<'zelensky-comments-on-reality'> =
  /* @__PURE__ */ freeze({
    id: 'zelensky-comments-on-reality',
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
  })
