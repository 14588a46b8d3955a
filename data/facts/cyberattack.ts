/** Facts: the cyberattacks. */
import type { Records } from '../../src/types/records.js'

export default {
  'defense-ministry-websites-were-hit': {
    statement: "A cyberattack struck the websites of Ukraine's defense ministry.",
    kind: 'occurrence',
    about: [
      'tuesday-cyberattack',
      'ukrainian-defense-ministry-websites',
      'ukrainian-defense-ministry',
    ],
    attributions: [
      { source: 'ukrainian-government-agencies', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'agencies-on-tuesday-cyberattack',
    anchors: [{ start: 0, end: 60 }],
  },

  'armed-forces-websites-were-hit': {
    statement: "A cyberattack struck the websites of Ukraine's armed forces.",
    kind: 'occurrence',
    about: ['tuesday-cyberattack', 'ukrainian-armed-forces-websites', 'ukrainian-armed-forces'],
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
    statement: 'A cyberattack struck the websites of Ukrainian banks.',
    kind: 'occurrence',
    about: ['tuesday-cyberattack', 'ukrainian-bank-websites', 'two-ukrainian-banks'],
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

  'banks-number-two': {
    statement: 'The number of Ukrainian banks whose websites were struck is two.',
    kind: 'attribute',
    about: ['two-ukrainian-banks', 'ukrainian-bank-websites', 'tuesday-cyberattack'],
    attributions: [
      { source: 'ukrainian-government-agencies', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quantity: { value: 2, unit: 'bank', comparator: 'equal' },
    quote: 'agencies-on-tuesday-cyberattack',
    anchors: [{ start: 83, end: 118 }],
  },

  'cyberattack-was-on-tuesday': {
    statement:
      "The cyberattack on the websites of Ukraine's defense ministry, armed forces and two banks took place on Tuesday.",
    kind: 'occurrence',
    about: [
      'tuesday-cyberattack',
      'ukrainian-defense-ministry-websites',
      'ukrainian-armed-forces-websites',
      'ukrainian-bank-websites',
      'ukrainian-defense-ministry',
      'ukrainian-armed-forces',
      'two-ukrainian-banks',
    ],
    attributions: [
      { source: 'ukrainian-government-agencies', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'agencies-on-tuesday-cyberattack',
    anchors: [{ start: 0, end: 129 }],
  },

  'agencies-reported-cyberattack': {
    statement: 'Ukrainian government agencies reported the cyberattack of Tuesday in statements.',
    kind: 'communication',
    about: [
      'agencies-report-cyberattack',
      'ukrainian-government-agencies',
      'ukrainian-government-agencies-statements',
      'tuesday-cyberattack',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 0, end: 185 }],
  },

  'responsibility-was-unclear': {
    statement: 'Who was responsible for the cyberattack of Tuesday was not immediately clear.',
    kind: 'knowledge',
    about: ['cyberattack-perpetrators', 'tuesday-cyberattack'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 187, end: 260 }],
  },

  'someone-was-responsible': {
    statement: 'Somebody was responsible for the cyberattack of Tuesday.',
    kind: 'presupposition',
    about: ['cyberattack-perpetrators', 'tuesday-cyberattack'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 216, end: 260 }],
  },

  'incident-was-hacking': {
    statement: 'The cyberattack of Tuesday was a hacking incident.',
    kind: 'attribute',
    about: ['tuesday-cyberattack'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 240, end: 260 }],
  },

  'government-websites-were-hit': {
    statement: 'A cyberattack struck Ukrainian government websites.',
    kind: 'occurrence',
    about: ['january-cyberattack', 'ukrainian-government-websites', 'ukrainian-government'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 262, end: 318 }],
  },

  'government-attack-was-last-month': {
    statement:
      'The cyberattack on Ukrainian government websites took place in the month before the report.',
    kind: 'occurrence',
    about: ['january-cyberattack', 'ukrainian-government-websites', 'ukrainian-government'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 262, end: 329 }],
  },

  'government-attack-was-separate': {
    statement:
      'The cyberattack on Ukrainian government websites was separate from that of Tuesday.',
    kind: 'attribute',
    about: [
      'january-cyberattack',
      'ukrainian-government-websites',
      'tuesday-cyberattack',
      'ukrainian-government',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 262, end: 318 }],
  },

  'ukrainian-officials-suggested-involvement': {
    statement:
      'Ukrainian officials suggested that Russia and Belarus were involved in a cyberattack on Ukrainian websites.',
    kind: 'communication',
    about: [
      'ukrainian-officials-suggest-involvement',
      'ukrainian-officials',
      'suggested-involvement',
      'russia',
      'belarus',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 331, end: 395 }],
  },

  'russia-may-have-been-involved': {
    statement: 'Russia was involved in a cyberattack on Ukrainian websites.',
    kind: 'occurrence',
    about: ['suggested-involvement', 'russia'],
    attributions: [
      { source: 'ukrainian-officials', factuality: 'PS+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ukrainian-officials-on-involvement',
    anchors: [
      { start: 361, end: 368 },
      { start: 384, end: 395 },
    ],
  },

  'belarus-may-have-been-involved': {
    statement: 'Belarus was involved in a cyberattack on Ukrainian websites.',
    kind: 'occurrence',
    about: ['suggested-involvement', 'belarus'],
    attributions: [
      { source: 'ukrainian-officials', factuality: 'PS+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'ukrainian-officials-on-involvement',
    anchors: [{ start: 373, end: 395 }],
  },

  'investigators-have-not-blamed-russia': {
    statement:
      'Investigators have not formally blamed Russia for the cyberattack in which its involvement was suggested.',
    kind: 'communication',
    about: ['formal-blame', 'investigators', 'russia', 'suggested-involvement'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 401, end: 475 }],
  },

  'investigators-have-not-blamed-belarus': {
    statement:
      'Investigators have not formally blamed Belarus for the cyberattack in which its involvement was suggested.',
    kind: 'communication',
    about: ['formal-blame', 'investigators', 'belarus', 'suggested-involvement'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 401, end: 475 }],
  },

  'there-are-investigators': {
    statement:
      'Investigators are looking into the cyberattack in which the involvement of Russia and Belarus was suggested.',
    kind: 'presupposition',
    about: [
      'cyberattack-investigation',
      'investigators',
      'suggested-involvement',
      'russia',
      'belarus',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 401, end: 414 },
      { start: 456, end: 475 },
    ],
  },
} satisfies Records<'Fact'>
