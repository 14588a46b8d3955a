/** Quotations: the massing of troops, the warning and the denial. */
import type { Records } from '../../src/types/records.js'

export default {
  'biden-on-massed-troops': {
    type: 'indirect',
    speaker: 'joe-biden',
    content: [{ start: 499, end: 570 }],
    paraphrase: "Russia has gathered troops near Ukraine's border; they are estimated at 150,000.",
    cue: { start: 572, end: 584 },
    source: { start: 585, end: 618 },
    event: 'biden-speaks-of-massed-troops',
  },

  'us-officials-on-invasion': {
    type: 'indirect',
    speaker: 'us-officials',
    content: [{ start: 650, end: 697 }],
    paraphrase: 'A new Russian invasion could come at any moment.',
    cue: { start: 640, end: 644 },
    source: { start: 627, end: 639 },
    event: 'us-officials-warn',
  },

  'russia-on-invasion-plans': {
    type: 'indirect',
    speaker: 'russia',
    content: [{ start: 717, end: 749 }],
    paraphrase: 'Russia is not planning an invasion of Ukraine.',
    cue: { start: 706, end: 716 },
    source: { start: 699, end: 705 },
    event: 'russia-denies-invasion-plans',
  },
} satisfies Records<'Quote'>
