/** Facts: the cyberattacks. */
import { freeze } from '../../src/freeze.js'
import type { Fact } from '../../src/types/fact.js'

export const defenseMinistryWebsitesWereHit: Fact<'defense-ministry-websites-were-hit'> =
  /* @__PURE__ */ freeze({
    id: 'defense-ministry-websites-were-hit',
    statement: 'A cyberattack struck websites of the Ukrainian defense ministry.',
    kind: 'occurrence',
    about: ['tuesday-cyberattack', 'ukrainian-defense-ministry-websites'],
    attributions: [
      { source: 'ukrainian-government-agencies', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'agencies-on-tuesday-cyberattack',
    anchors: [{ start: 0, end: 60 }],
  })

export const armedForcesWebsitesWereHit: Fact<'armed-forces-websites-were-hit'> =
  /* @__PURE__ */ freeze({
    id: 'armed-forces-websites-were-hit',
    statement: "The cyberattack struck websites of Ukraine's armed forces.",
    kind: 'occurrence',
    about: ['tuesday-cyberattack', 'ukrainian-armed-forces-websites'],
    attributions: [
      { source: 'ukrainian-government-agencies', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'agencies-on-tuesday-cyberattack',
    anchors: [
      { start: 0, end: 43 },
      { start: 65, end: 77 },
    ],
  })

export const bankWebsitesWereHit: Fact<'bank-websites-were-hit'> = /* @__PURE__ */ freeze({
  id: 'bank-websites-were-hit',
  statement: 'The cyberattack struck websites of Ukrainian banks.',
  kind: 'occurrence',
  about: ['tuesday-cyberattack', 'ukrainian-bank-websites'],
  attributions: [
    { source: 'ukrainian-government-agencies', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'agencies-on-tuesday-cyberattack',
  anchors: [
    { start: 0, end: 17 },
    { start: 83, end: 118 },
  ],
})

export const twoBanksWereHit: Fact<'two-banks-were-hit'> = /* @__PURE__ */ freeze({
  id: 'two-banks-were-hit',
  statement: 'The banks whose websites were struck are two.',
  kind: 'attribute',
  about: ['two-ukrainian-banks'],
  attributions: [
    { source: 'ukrainian-government-agencies', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quantity: { value: 2, unit: 'bank', comparator: 'equal' },
  quote: 'agencies-on-tuesday-cyberattack',
  anchors: [{ start: 99, end: 118 }],
})

export const cyberattackWasOnTuesday: Fact<'cyberattack-was-on-tuesday'> = /* @__PURE__ */ freeze({
  id: 'cyberattack-was-on-tuesday',
  statement: 'The cyberattack took place on a Tuesday.',
  kind: 'occurrence',
  about: ['tuesday-cyberattack'],
  attributions: [
    { source: 'ukrainian-government-agencies', factuality: 'CT+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'agencies-on-tuesday-cyberattack',
  anchors: [
    { start: 0, end: 17 },
    { start: 119, end: 129 },
  ],
})

export const agenciesReportedCyberattack: Fact<'agencies-reported-cyberattack'> =
  /* @__PURE__ */ freeze({
    id: 'agencies-reported-cyberattack',
    statement: "Agencies of Ukraine's government reported the cyberattack in statements.",
    kind: 'communication',
    about: [
      'agencies-report-cyberattack',
      'ukrainian-government-agencies',
      'ukrainian-government-agencies-statements',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 131, end: 185 }],
  })

export const responsibilityWasUnclear: Fact<'responsibility-was-unclear'> = /* @__PURE__ */ freeze({
  id: 'responsibility-was-unclear',
  statement: 'Who was behind the hacking was not clear at first.',
  kind: 'knowledge',
  about: ['tuesday-cyberattack', 'cyberattack-perpetrators'],
  attributions: [{ source: 'author', factuality: 'CT+' }],
  anchors: [{ start: 187, end: 260 }],
})

export const someoneWasResponsible: Fact<'someone-was-responsible'> = /* @__PURE__ */ freeze({
  id: 'someone-was-responsible',
  statement: 'Somebody was responsible for the hacking.',
  kind: 'presupposition',
  about: ['tuesday-cyberattack', 'cyberattack-perpetrators'],
  attributions: [{ source: 'author', factuality: 'CT+' }],
  anchors: [{ start: 216, end: 260 }],
})

export const incidentWasHacking: Fact<'incident-was-hacking'> = /* @__PURE__ */ freeze({
  id: 'incident-was-hacking',
  statement: 'The incident was a case of hacking.',
  kind: 'attribute',
  about: ['tuesday-cyberattack'],
  attributions: [{ source: 'author', factuality: 'CT+' }],
  anchors: [{ start: 240, end: 260 }],
})

export const governmentWebsitesWereHit: Fact<'government-websites-were-hit'> =
  /* @__PURE__ */ freeze({
    id: 'government-websites-were-hit',
    statement: 'A cyberattack struck websites of the Ukrainian government.',
    kind: 'occurrence',
    about: ['january-cyberattack', 'ukrainian-government-websites'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 262, end: 318 }],
  })

export const governmentAttackWasLastMonth: Fact<'government-attack-was-last-month'> =
  /* @__PURE__ */ freeze({
    id: 'government-attack-was-last-month',
    statement:
      'The cyberattack on the government websites took place in the month before the report.',
    kind: 'occurrence',
    about: ['january-cyberattack'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 262, end: 284 },
      { start: 319, end: 329 },
    ],
  })

export const governmentAttackWasSeparate: Fact<'government-attack-was-separate'> =
  /* @__PURE__ */ freeze({
    id: 'government-attack-was-separate',
    statement: 'The cyberattack on the government websites was distinct from that of Tuesday.',
    kind: 'attribute',
    about: ['january-cyberattack', 'tuesday-cyberattack'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 262, end: 284 }],
  })

export const officialsSuggestedInvolvement: Fact<'officials-suggested-involvement'> =
  /* @__PURE__ */ freeze({
    id: 'officials-suggested-involvement',
    statement: 'Ukrainian officials suggested that Russia and Belarus had a part.',
    kind: 'communication',
    about: ['officials-suggest-involvement', 'ukrainian-officials', 'russia', 'belarus'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 331, end: 395 }],
  })

export const russiaWasInvolved: Fact<'russia-was-involved'> = /* @__PURE__ */ freeze({
  id: 'russia-was-involved',
  statement: 'Russia had a part in a cyberattack.',
  kind: 'occurrence',
  about: ['suggested-involvement', 'russia'],
  attributions: [
    { source: 'ukrainian-officials', factuality: 'PS+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'officials-on-involvement',
  anchors: [
    { start: 361, end: 368 },
    { start: 384, end: 395 },
  ],
})

export const belarusWasInvolved: Fact<'belarus-was-involved'> = /* @__PURE__ */ freeze({
  id: 'belarus-was-involved',
  statement: 'Belarus had a part in a cyberattack.',
  kind: 'occurrence',
  about: ['suggested-involvement', 'belarus'],
  attributions: [
    { source: 'ukrainian-officials', factuality: 'PS+' },
    { source: 'author', factuality: 'Uu' },
  ],
  quote: 'officials-on-involvement',
  anchors: [{ start: 373, end: 395 }],
})

export const investigatorsHaveNotBlamedRussia: Fact<'investigators-have-not-blamed-russia'> =
  /* @__PURE__ */ freeze({
    id: 'investigators-have-not-blamed-russia',
    statement: 'Investigators have laid no formal blame for a cyberattack on Russia.',
    kind: 'communication',
    about: ['formal-blame', 'investigators', 'russia'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 401, end: 475 }],
  })

export const investigatorsHaveNotBlamedBelarus: Fact<'investigators-have-not-blamed-belarus'> =
  /* @__PURE__ */ freeze({
    id: 'investigators-have-not-blamed-belarus',
    statement: 'Investigators have laid no formal blame for a cyberattack on Belarus.',
    kind: 'communication',
    about: ['formal-blame', 'investigators', 'belarus'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 401, end: 475 }],
  })

export const thereAreInvestigators: Fact<'there-are-investigators'> = /* @__PURE__ */ freeze({
  id: 'there-are-investigators',
  statement: 'There are investigators of a cyberattack.',
  kind: 'presupposition',
  about: ['investigators'],
  attributions: [{ source: 'author', factuality: 'CT+' }],
  anchors: [{ start: 401, end: 414 }],
})
