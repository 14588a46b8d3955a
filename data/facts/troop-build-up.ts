/** Facts: the massing of troops, the warning and the denial. */
import type { Records } from '../../src/types/records.js'

export default {
  'incident-came-amid-build-up': {
    statement: 'The incident falls in a time of Russian troop concentration.',
    kind: 'occurrence',
    about: ['tuesday-cyberattack', 'troop-build-up'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 477, end: 516 }],
  },

  'incident-came-amid-warnings': {
    statement: 'The incident falls in a time of American warnings.',
    kind: 'occurrence',
    about: ['tuesday-cyberattack', 'us-officials-warn'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 477, end: 495 },
      { start: 624, end: 644 },
    ],
  },

  'russia-massed-troops': {
    statement: 'Russia has gathered troops near the border of Ukraine.',
    kind: 'occurrence',
    about: ['troop-build-up', 'russia', 'russian-troops-near-ukraine'],
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
    statement: 'The gathered troops number 150,000 by estimate.',
    kind: 'attribute',
    about: ['russian-troops-near-ukraine'],
    attributions: [
      { source: 'joe-biden', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quantity: { value: 150000, unit: 'person', comparator: 'approximate' },
    quote: 'biden-on-massed-troops',
    anchors: [{ start: 517, end: 544 }],
  },

  'biden-gave-estimate': {
    statement: 'President Biden is the source of the statement about the troops.',
    kind: 'communication',
    about: ['biden-estimates-troops', 'joe-biden'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 572, end: 618 }],
  },

  'biden-is-president': {
    statement: 'Joe Biden is president of the United States.',
    kind: 'attribute',
    about: ['joe-biden', 'united-states'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 585, end: 618 }],
  },

  'us-officials-warned': {
    statement: 'Officials of the United States give warning.',
    kind: 'communication',
    about: ['us-officials-warn', 'us-officials'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 627, end: 644 }],
  },

  'invasion-could-come': {
    statement: 'There will be another Russian invasion.',
    kind: 'prediction',
    about: ['fresh-invasion', 'russia'],
    attributions: [
      { source: 'us-officials', factuality: 'PS+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'us-officials-on-invasion',
    anchors: [{ start: 650, end: 685 }],
  },

  'invasion-could-come-at-any-time': {
    statement: 'Another Russian invasion is possible at any moment.',
    kind: 'prediction',
    about: ['fresh-invasion'],
    attributions: [
      { source: 'us-officials', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'us-officials-on-invasion',
    anchors: [{ start: 650, end: 697 }],
  },

  'russia-invaded-before': {
    statement: 'Russia has invaded before.',
    kind: 'presupposition',
    about: ['earlier-invasion', 'russia'],
    attributions: [
      { source: 'us-officials', factuality: 'CT+' },
      { source: 'author', factuality: 'CT+' },
    ],
    quote: 'us-officials-on-invasion',
    anchors: [{ start: 650, end: 674 }],
  },

  'russia-denied-invasion-plans': {
    statement: 'Russia has issued a denial that it plans an invasion of Ukraine.',
    kind: 'denial',
    about: ['russia-denies-invasion-plans', 'russia'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 699, end: 749 }],
  },

  'russia-plans-invasion': {
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
