/** Facts: the massing of troops, the warning and the denial. */
import type { Records } from '../../src/types/records.js'

export default {
  'incident-came-amid-build-up': {
    statement:
      'The cyberattack of Tuesday comes at the time of the Russian troop build-up that Joe Biden describes.',
    kind: 'occurrence',
    about: ['tuesday-cyberattack', 'troop-build-up', 'russia', 'joe-biden'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 477, end: 516 },
      { start: 538, end: 544 },
    ],
  },

  'incident-came-amid-warnings': {
    statement:
      'The cyberattack of Tuesday comes at a time when US officials warn of another Russian invasion.',
    kind: 'occurrence',
    about: ['tuesday-cyberattack', 'us-officials-warn', 'us-officials', 'fresh-invasion', 'russia'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 477, end: 495 },
      { start: 624, end: 674 },
    ],
  },

  'russia-massed-troops': {
    statement: "Russia has massed troops close to Ukraine's border.",
    kind: 'occurrence',
    about: [
      'troop-build-up',
      'russia',
      'russian-troops-near-ukraine',
      'area-close-to-ukraine-border',
      'ukraine-border',
      'ukraine',
    ],
    attributions: [
      { source: 'joe-biden', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'biden-on-massed-troops',
    anchors: [
      { start: 499, end: 516 },
      { start: 538, end: 570 },
    ],
  },

  'troops-number-150000': {
    statement:
      "The troops that Russia has massed close to Ukraine's border are estimated at 150,000.",
    kind: 'attribute',
    about: [
      'russian-troops-near-ukraine',
      'troop-build-up',
      'russia',
      'area-close-to-ukraine-border',
      'ukraine-border',
      'ukraine',
    ],
    attributions: [
      { source: 'joe-biden', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quantity: { value: 150000, unit: 'person', comparator: 'approximate' },
    quote: 'biden-on-massed-troops',
    anchors: [{ start: 499, end: 544 }],
  },

  'biden-spoke-of-massed-troops': {
    statement: 'Joe Biden spoke of Russian troops massed near Ukraine.',
    kind: 'communication',
    about: [
      'biden-speaks-of-massed-troops',
      'joe-biden',
      'troop-build-up',
      'russian-troops-near-ukraine',
      'russia',
      'ukraine',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 499, end: 618 }],
  },

  'biden-is-president': {
    statement: 'Joe Biden is the president of the United States.',
    kind: 'attribute',
    about: ['joe-biden', 'united-states'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 585, end: 618 }],
  },

  'us-officials-warned': {
    statement: 'US officials warn of another Russian invasion.',
    kind: 'communication',
    about: ['us-officials-warn', 'us-officials', 'fresh-invasion', 'russia'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 627, end: 674 }],
  },

  'invasion-could-come-at-any-time': {
    statement: 'Another Russian invasion will come at any moment.',
    kind: 'prediction',
    about: ['fresh-invasion', 'russia'],
    attributions: [
      { source: 'us-officials', factuality: 'PS+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'us-officials-on-invasion',
    anchors: [{ start: 650, end: 697 }],
  },

  'russia-invaded-before': {
    statement: 'There has been an earlier Russian invasion.',
    kind: 'presupposition',
    about: ['earlier-invasion', 'russia'],
    attributions: [
      { source: 'us-officials', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'us-officials-on-invasion',
    anchors: [{ start: 650, end: 674 }],
  },

  'russia-denied-invasion-plans': {
    statement: 'Russia has denied that it plans an invasion of Ukraine.',
    kind: 'denial',
    about: ['russia-denies-invasion-plans', 'russia', 'invasion-planning', 'ukraine'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 699, end: 749 }],
  },

  'whether-russia-plans-invasion': {
    statement: 'Russia plans an invasion of Ukraine.',
    kind: 'intention',
    about: ['invasion-planning', 'russia', 'ukraine'],
    attributions: [
      { source: 'russia', factuality: 'CT-' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'russia-on-invasion-plans',
    anchors: [{ start: 717, end: 749 }],
  },
} satisfies Records<'Fact'>
