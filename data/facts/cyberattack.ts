/** Facts: the cyberattacks. */
import type { Records } from '../../src/types/records.js'

export default {
  'defense-ministry-websites-were-hit': {
    statement: 'A cyberattack struck websites of the Ukrainian defense ministry.',
    kind: 'occurrence',
    about: ['tuesday-cyberattack', 'ukrainian-defense-ministry-websites'],
    attributions: [
      { source: 'ukrainian-government-agencies', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'agencies-on-tuesday-cyberattack',
    anchors: [{ start: 0, end: 60 }],
  },

  'armed-forces-websites-were-hit': {
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
  },

  'bank-websites-were-hit': {
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
  },

  'two-banks-were-hit': {
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
  },

  'cyberattack-was-on-tuesday': {
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
  },

  'agencies-reported-cyberattack': {
    statement: "Agencies of Ukraine's government reported the cyberattack in statements.",
    kind: 'communication',
    about: [
      'agencies-report-cyberattack',
      'ukrainian-government-agencies',
      'ukrainian-government-agencies-statements',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 131, end: 185 }],
  },

  'responsibility-was-unclear': {
    statement: 'Who was behind the hacking was not clear at first.',
    kind: 'knowledge',
    about: ['tuesday-cyberattack', 'cyberattack-perpetrators'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 187, end: 260 }],
  },

  'someone-was-responsible': {
    statement: 'Somebody was responsible for the hacking.',
    kind: 'presupposition',
    about: ['tuesday-cyberattack', 'cyberattack-perpetrators'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 216, end: 260 }],
  },

  'incident-was-hacking': {
    statement: 'The incident was a case of hacking.',
    kind: 'attribute',
    about: ['tuesday-cyberattack'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 240, end: 260 }],
  },

  'government-websites-were-hit': {
    statement: 'A cyberattack struck websites of the Ukrainian government.',
    kind: 'occurrence',
    about: ['january-cyberattack', 'ukrainian-government-websites'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 262, end: 318 }],
  },

  'government-attack-was-last-month': {
    statement:
      'The cyberattack on the government websites took place in the month before the report.',
    kind: 'occurrence',
    about: ['january-cyberattack'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 262, end: 284 },
      { start: 319, end: 329 },
    ],
  },

  'government-attack-was-separate': {
    statement: 'The cyberattack on the government websites was distinct from that of Tuesday.',
    kind: 'attribute',
    about: ['january-cyberattack', 'tuesday-cyberattack'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 262, end: 284 }],
  },

  'officials-suggested-involvement': {
    statement: 'Ukrainian officials suggested that Russia and Belarus had a part.',
    kind: 'communication',
    about: ['officials-suggest-involvement', 'ukrainian-officials', 'russia', 'belarus'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 331, end: 395 }],
  },

  'russia-was-involved': {
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
  },

  'belarus-was-involved': {
    statement: 'Belarus had a part in a cyberattack.',
    kind: 'occurrence',
    about: ['suggested-involvement', 'belarus'],
    attributions: [
      { source: 'ukrainian-officials', factuality: 'PS+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'officials-on-involvement',
    anchors: [{ start: 373, end: 395 }],
  },

  'investigators-have-not-blamed-russia': {
    statement: 'Investigators have laid no formal blame for a cyberattack on Russia.',
    kind: 'communication',
    about: ['formal-blame', 'investigators', 'russia'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 401, end: 475 }],
  },

  'investigators-have-not-blamed-belarus': {
    statement: 'Investigators have laid no formal blame for a cyberattack on Belarus.',
    kind: 'communication',
    about: ['formal-blame', 'investigators', 'belarus'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 401, end: 475 }],
  },

  'there-are-investigators': {
    statement: 'There are investigators of a cyberattack.',
    kind: 'presupposition',
    about: ['investigators'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 401, end: 414 }],
  },
} satisfies Records<'Fact'>
