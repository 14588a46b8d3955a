/** Quotations: the massing of troops, the warning and the denial. */
import { freeze } from '../../src/freeze.js'
import type { IndirectQuote } from '../../src/types/quote.js'

export const bidenOnMassedTroops: IndirectQuote<'biden-on-massed-troops'> = /* @__PURE__ */ freeze({
  id: 'biden-on-massed-troops',
  type: 'indirect',
  speaker: 'joe-biden',
  content: [{ start: 499, end: 570 }],
  paraphrase: "Russia has gathered troops near Ukraine's border; they are estimated at 150,000.",
  cue: { start: 572, end: 584 },
  source: { start: 585, end: 618 },
  event: 'biden-estimates-troops',
})

export const usOfficialsOnInvasion: IndirectQuote<'us-officials-on-invasion'> =
  /* @__PURE__ */ freeze({
    id: 'us-officials-on-invasion',
    type: 'indirect',
    speaker: 'us-officials',
    content: [{ start: 650, end: 697 }],
    paraphrase: 'Russia could invade anew at any moment.',
    cue: { start: 640, end: 644 },
    source: { start: 627, end: 639 },
    event: 'us-officials-warn',
  })

export const russiaOnInvasionPlans: IndirectQuote<'russia-on-invasion-plans'> =
  /* @__PURE__ */ freeze({
    id: 'russia-on-invasion-plans',
    type: 'indirect',
    speaker: 'russia',
    content: [{ start: 717, end: 749 }],
    paraphrase: 'Russia has no plan to invade Ukraine.',
    cue: { start: 706, end: 716 },
    source: { start: 699, end: 705 },
    event: 'russia-denies-invasion-plans',
  })
