/** Quotations: the cyberattacks. */
import type { Records } from '../../src/types/records.js'

export default {
  'agencies-on-tuesday-cyberattack': {
    type: 'indirect',
    speaker: 'ukrainian-government-agencies',
    content: [{ start: 0, end: 129 }],
    paraphrase:
      'On Tuesday a cyberattack struck the websites of the Ukrainian defense ministry, of the armed forces and of two Ukrainian banks.',
    cue: { start: 131, end: 143 },
    source: { start: 144, end: 173 },
    medium: 'ukrainian-government-agencies-statements',
    event: 'agencies-report-cyberattack',
  },

  'ukrainian-officials-on-involvement': {
    type: 'indirect',
    speaker: 'ukrainian-officials',
    content: [{ start: 361, end: 395 }],
    paraphrase: 'Russia and Belarus may have been involved in a cyberattack.',
    cue: { start: 351, end: 360 },
    source: { start: 331, end: 350 },
    event: 'ukrainian-officials-suggest-involvement',
  },
} satisfies Records<'Quote'>
