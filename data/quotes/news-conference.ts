/** Quotations: Stoltenberg's news conference and what was decided on combat groups. */
import type { Records } from '../../src/types/records.js'

export default {
  'stoltenberg-on-security-crisis': {
    type: 'direct',
    speaker: 'jens-stoltenberg',
    content: [{ start: 1742, end: 1807 }],
    text: 'the situation shows that we are facing a European security crisis',
    cue: { start: 1641, end: 1645 },
    source: { start: 1601, end: 1640 },
    event: 'stoltenberg-names-security-crisis',
  },

  'stoltenberg-on-russian-readiness': {
    type: 'direct',
    speaker: 'jens-stoltenberg',
    content: [{ start: 1811, end: 1964 }],
    text: 'Moscow has made it very clear that it is ready to oppose the fundamental principles that have underpinned our security for decades and to do so by force,',
    cue: { start: 1978, end: 1982 },
    source: { start: 1966, end: 1977 },
    event: 'stoltenberg-describes-readiness',
  },

  'russia-on-opposing-principles': {
    type: 'indirect',
    speaker: 'russia',
    content: [{ start: 1846, end: 1963 }],
    paraphrase:
      'Russia is ready to stand against the fundamental principles that have been the basis of what Stoltenberg calls "our security" for decades, and to use force for it.',
    cue: { start: 1818, end: 1840 },
    source: { start: 1811, end: 1817 },
    event: 'russia-makes-readiness-clear',
    nestedIn: 'stoltenberg-on-russian-readiness',
  },

  'stoltenberg-on-new-norm': {
    type: 'indirect',
    speaker: 'jens-stoltenberg',
    content: [{ start: 1996, end: 2075 }],
    paraphrase:
      "Russia's review of the principles of European security is by now a new norm in Europe.",
    cue: { start: 1984, end: 1990 },
    source: { start: 1966, end: 1977 },
    event: 'stoltenberg-adds-new-norm',
  },

  'stoltenberg-on-instructed-commanders': {
    type: 'indirect',
    speaker: 'jens-stoltenberg',
    content: [{ start: 2316, end: 2422 }],
    paraphrase:
      "NATO commanders are under instruction to work out a deployment of new combat groups in Europe's south-east.",
    cue: { start: 2280, end: 2292 },
    source: { start: 2293, end: 2314 },
    event: 'stoltenberg-reports-instruction',
  },

  'stoltenberg-on-pending-decision': {
    type: 'indirect',
    speaker: 'jens-stoltenberg',
    content: [{ start: 2455, end: 2557 }],
    paraphrase:
      'So far nothing has been decided; but a combat group may be deployed in Romania, under French lead.',
    cue: { start: 2424, end: 2436 },
    source: { start: 2437, end: 2453 },
    event: 'stoltenberg-reports-pending-decision',
  },
} satisfies Records<'Quote'>
