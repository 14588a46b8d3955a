/** Quotations: the announced return of troops and what Zelensky says of it. */
import type { Records } from '../../src/types/records.js'

export default {
  'putin-on-troops-sent-back': {
    type: 'indirect',
    speaker: 'vladimir-putin',
    content: [{ start: 794, end: 861 }],
    paraphrase: 'Russia is sending some troops back to base now that drills have been completed.',
    cue: { start: 776, end: 780 },
    source: { start: 751, end: 775 },
    event: 'putin-statement',
  },

  'putin-on-security-demands': {
    type: 'mixed',
    speaker: 'vladimir-putin',
    content: [
      { start: 871, end: 968 },
      { start: 970, end: 993 },
    ],
    direct: [{ start: 970, end: 993 }],
    text: 'unconditional priority.',
    paraphrase:
      "He is open to more negotiations on the Ukraine crisis; at the same time, Russia's security demands are an unconditional priority.",
    cue: { start: 776, end: 780 },
    source: { start: 751, end: 775 },
    event: 'putin-statement',
  },

  'zelensky-to-the-bbc': {
    type: 'indirect',
    speaker: 'volodymyr-zelensky',
    content: [{ start: 1033, end: 1144 }],
    paraphrase:
      'The withdrawal of the armed forces, once it starts, will be seen by everyone; up to now there are only statements.',
    cue: { start: 1019, end: 1023 },
    source: { start: 1010, end: 1018 },
    addressee: 'bbc',
    event: 'zelensky-tells-bbc',
  },

  'zelensky-on-no-withdrawal-yet': {
    type: 'direct',
    speaker: 'volodymyr-zelensky',
    content: [{ start: 1147, end: 1208 }],
    text: 'We do not see the withdrawal of the Russian armed forces yet.',
    addressee: 'bbc',
    event: 'zelensky-tells-bbc',
  },

  'zelensky-on-reality-and-threats': {
    type: 'direct',
    speaker: 'volodymyr-zelensky',
    content: [{ start: 1211, end: 1569 }],
    text: 'To tell you the truth, we are reacting to the existing reality and we do not see the withdrawal of the armed forces yet. All normal people are waiting for de-escalation. As for the threats, I have repeatedly stated that we will respond calmly to any threat because we remember that it all did not start yesterday. It has been happening for several years now,',
    cue: { start: 1595, end: 1599 },
    source: { start: 1571, end: 1594 },
    addressee: 'bbc',
    event: 'zelensky-tells-bbc',
  },

  'zelensky-on-his-earlier-statements': {
    type: 'indirect',
    speaker: 'volodymyr-zelensky',
    content: [{ start: 1431, end: 1523 }],
    paraphrase:
      'Ukraine will meet any threat with calm, because it remembers that all this did not start yesterday.',
    cue: { start: 1403, end: 1425 },
    source: { start: 1401, end: 1402 },
    event: 'zelensky-states-repeatedly',
    nestedIn: 'zelensky-on-reality-and-threats',
  },
} satisfies Records<'Quote'>
