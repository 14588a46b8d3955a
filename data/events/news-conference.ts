/** Events: Stoltenberg's news conference and what was decided on combat groups. */
import { freeze } from '../../src/freeze.js'
import type { Event } from '../../src/types/event.js'

export const stoltenbergNamesSecurityCrisis: Event<'stoltenberg-names-security-crisis'> =
  /* @__PURE__ */ freeze({
    id: 'stoltenberg-names-security-crisis',
    type: 'statement',
    title: 'Stoltenberg speaks of a European security crisis',
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    partOf: 'stoltenberg-news-conference',
    cameo: '010',
    anchors: [{ start: 1601, end: 1663 }],
  })

export const stoltenbergNewsConference: Event<'stoltenberg-news-conference'> =
  /* @__PURE__ */ freeze({
    id: 'stoltenberg-news-conference',
    type: 'news-conference',
    title: 'News conference of Jens Stoltenberg',
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    cameo: '010',
    anchors: [{ start: 1646, end: 1663 }],
  })

export const meetingWithDefenseMinisters: Event<'meeting-with-defense-ministers'> =
  /* @__PURE__ */ freeze({
    id: 'meeting-with-defense-ministers',
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
  })

export const situationInUkraine: Event<'situation-in-ukraine'> = /* @__PURE__ */ freeze({
  id: 'situation-in-ukraine',
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
})

export const europeanSecurityCrisis: Event<'european-security-crisis'> = /* @__PURE__ */ freeze({
  id: 'european-security-crisis',
  type: 'crisis',
  title: 'European security crisis',
  status: 'ongoing',
  participants: [{ entity: 'nato-allies', role: 'patient' }],
  place: 'europe',
  time: { edtf: null, basis: 'unknown' },
  anchors: [{ start: 1781, end: 1807 }],
})

export const moscowMakesReadinessClear: Event<'moscow-makes-readiness-clear'> =
  /* @__PURE__ */ freeze({
    id: 'moscow-makes-readiness-clear',
    type: 'threat',
    title: 'Russia makes its readiness to use force clear',
    status: 'occurred',
    participants: [{ entity: 'russia', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'THREATEN', mode: 'violence' },
    cameo: '138',
    anchors: [{ start: 1811, end: 1840 }],
  })

export const oppositionToPrinciplesByForce: Event<'opposition-to-principles-by-force'> =
  /* @__PURE__ */ freeze({
    id: 'opposition-to-principles-by-force',
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
  })

export const stoltenbergDescribesReadiness: Event<'stoltenberg-describes-readiness'> =
  /* @__PURE__ */ freeze({
    id: 'stoltenberg-describes-readiness',
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
  })

export const stoltenbergAddsNewNorm: Event<'stoltenberg-adds-new-norm'> = /* @__PURE__ */ freeze({
  id: 'stoltenberg-adds-new-norm',
  type: 'statement',
  title: "Stoltenberg adds that Russia's review of principles is a new norm",
  status: 'occurred',
  participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
  time: { edtf: null, basis: 'unknown' },
  partOf: 'stoltenberg-news-conference',
  cameo: '010',
  anchors: [{ start: 1984, end: 1990 }],
})

export const russianReviewOfPrinciples: Event<'russian-review-of-principles'> =
  /* @__PURE__ */ freeze({
    id: 'russian-review-of-principles',
    type: 'policy-change',
    title: 'Russia reviews European security principles',
    status: 'ongoing',
    participants: [
      { entity: 'russia', role: 'agent' },
      { entity: 'european-security-principles', role: 'patient' },
    ],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 1996, end: 2043 }],
  })

export const ministersDecideOnOptions: Event<'ministers-decide-on-options'> =
  /* @__PURE__ */ freeze({
    id: 'ministers-decide-on-options',
    type: 'decision',
    title: 'Defense ministers decide to work out options',
    status: 'occurred',
    participants: [{ entity: 'nato-defense-ministers', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    anchors: [{ start: 2090, end: 2119 }],
  })

export const workingOutOptions: Event<'working-out-options'> = /* @__PURE__ */ freeze({
  id: 'working-out-options',
  type: 'planning',
  title: 'Work on options for NATO and its defense',
  status: 'planned',
  participants: [{ entity: 'nato-defense-ministers', role: 'agent' }],
  time: { edtf: null, basis: 'unknown' },
  anchors: [{ start: 2123, end: 2192 }],
})

export const retainingNato: Event<'retaining-nato'> = /* @__PURE__ */ freeze({
  id: 'retaining-nato',
  type: 'military-posture',
  title: 'Retaining of NATO, as the report words it',
  status: 'possible',
  participants: [{ entity: 'nato', role: 'patient' }],
  time: { edtf: null, basis: 'unknown' },
  anchors: [{ start: 2144, end: 2158 }],
})

export const strengtheningOfDefense: Event<'strengthening-of-defense'> = /* @__PURE__ */ freeze({
  id: 'strengthening-of-defense',
  type: 'military-posture',
  title: 'Further strengthening of defense',
  status: 'possible',
  participants: [],
  time: { edtf: null, basis: 'unknown' },
  anchors: [{ start: 2163, end: 2192 }],
})

export const deploymentInCentralAndEasternEurope: Event<'deployment-in-central-and-eastern-europe'> =
  /* @__PURE__ */ freeze({
    id: 'deployment-in-central-and-eastern-europe',
    type: 'military-deployment',
    title: 'Deployment of new combat groups to Central and Eastern Europe',
    status: 'possible',
    participants: [{ entity: 'combat-groups-in-central-and-eastern-europe', role: 'patient' }],
    place: 'central-and-eastern-europe',
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '154',
    anchors: [{ start: 2208, end: 2278 }],
  })

export const stoltenbergReportsInstruction: Event<'stoltenberg-reports-instruction'> =
  /* @__PURE__ */ freeze({
    id: 'stoltenberg-reports-instruction',
    type: 'statement',
    title: 'Stoltenberg says that commanders have been instructed',
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    cameo: '010',
    anchors: [{ start: 2280, end: 2314 }],
  })

export const instructionToCommanders: Event<'instruction-to-commanders'> = /* @__PURE__ */ freeze({
  id: 'instruction-to-commanders',
  type: 'instruction',
  title: 'NATO commanders are instructed to work out a deployment',
  status: 'occurred',
  participants: [{ entity: 'nato-commanders', role: 'addressee' }],
  time: { edtf: null, basis: 'unknown' },
  anchors: [{ start: 2316, end: 2380 }],
})

export const workingOutDeployment: Event<'working-out-deployment'> = /* @__PURE__ */ freeze({
  id: 'working-out-deployment',
  type: 'planning',
  title: 'Commanders work out how to deploy combat groups',
  status: 'requested',
  participants: [{ entity: 'nato-commanders', role: 'agent' }],
  time: { edtf: null, basis: 'unknown' },
  anchors: [{ start: 2356, end: 2422 }],
})

export const deploymentInSouthEasternEurope: Event<'deployment-in-south-eastern-europe'> =
  /* @__PURE__ */ freeze({
    id: 'deployment-in-south-eastern-europe',
    type: 'military-deployment',
    title: 'Deployment of new combat groups in south-eastern Europe',
    status: 'possible',
    participants: [{ entity: 'combat-groups-in-south-eastern-europe', role: 'patient' }],
    place: 'south-eastern-europe',
    time: { edtf: null, basis: 'unknown' },
    plover: { type: 'MOBILIZE', mode: 'troops' },
    cameo: '154',
    anchors: [{ start: 2374, end: 2422 }],
  })

export const stoltenbergReportsPendingDecision: Event<'stoltenberg-reports-pending-decision'> =
  /* @__PURE__ */ freeze({
    id: 'stoltenberg-reports-pending-decision',
    type: 'statement',
    title: 'Stoltenberg says that nothing is decided',
    status: 'occurred',
    participants: [{ entity: 'jens-stoltenberg', role: 'agent' }],
    time: { edtf: null, basis: 'unknown' },
    cameo: '010',
    anchors: [{ start: 2424, end: 2453 }],
  })

export const deploymentDecision: Event<'deployment-decision'> = /* @__PURE__ */ freeze({
  id: 'deployment-decision',
  type: 'decision',
  title: 'Decision, not yet made',
  status: 'denied',
  participants: [],
  time: { edtf: null, basis: 'unknown' },
  anchors: [{ start: 2455, end: 2484 }],
})

export const deploymentInRomania: Event<'deployment-in-romania'> = /* @__PURE__ */ freeze({
  id: 'deployment-in-romania',
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
})
