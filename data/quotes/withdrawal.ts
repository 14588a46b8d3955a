/** Quotations: the announced return of troops and what Zelensky says of it. */
import type { Records } from '../../src/types/records.js'

export default {
  'putin-on-troops-sent-back': {
    type: 'indirect',
    speaker: 'vladimir-putin',
    content: [{ start: 794, end: 861 }],
    paraphrase: 'Some Russian troops, their exercises over, are being sent back to base.',
    cue: { start: 776, end: 780 },
    source: { start: 751, end: 775 },
    event: 'putin-announces-return-of-troops',
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
      'He is ready to go on negotiating over the crisis, but what Russia demands for its security comes first, without conditions.',
    cue: { start: 776, end: 780 },
    source: { start: 751, end: 775 },
    event: 'putin-states-demands',
  },

  'zelensky-to-the-bbc': {
    type: 'indirect',
    speaker: 'volodymyr-zelensky',
    content: [{ start: 1033, end: 1144 }],
    paraphrase:
      'A withdrawal, once it starts, will be plain for all to see; up to now there has been nothing but words.',
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
    event: 'zelensky-comments-on-reality',
  },

  'zelensky-on-his-earlier-statements': {
    type: 'indirect',
    speaker: 'volodymyr-zelensky',
    content: [{ start: 1431, end: 1523 }],
    paraphrase:
      'Ukraine will keep calm in the face of any threat, as it has not forgotten that this began long ago.',
    cue: { start: 1403, end: 1425 },
    source: { start: 1401, end: 1402 },
    event: 'zelensky-states-repeatedly',
    nestedIn: 'zelensky-on-reality-and-threats',
  },
} satisfies Records<'Quote'>
