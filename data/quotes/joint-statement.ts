/** Quotations: the joint statement of the ministers. */
import type { Records } from '../../src/types/records.js'

export default {
  'ministers-joint-statement-summary': {
    type: 'indirect',
    speaker: 'nato-defense-ministers',
    content: [{ start: 2631, end: 2781 }],
    paraphrase:
      'Russia is strongly pressed to take the diplomatic path and to pull its forces out of Ukraine at once, in keeping with international obligations.',
    cue: { start: 2612, end: 2624 },
    source: { start: 2559, end: 2581 },
    medium: 'joint-statement',
    event: 'ministers-issue-joint-statement',
  },

  'ministers-urging-in-summary': {
    type: 'indirect',
    speaker: 'nato-defense-ministers',
    content: [{ start: 2656, end: 2781 }],
    paraphrase:
      'Take the diplomatic path; pull the forces out of Ukraine at once, in keeping with international obligations.',
    cue: { start: 2638, end: 2655 },
    addressee: 'russia',
    medium: 'joint-statement',
    event: 'ministers-urge-russia',
    nestedIn: 'ministers-joint-statement-summary',
  },

  'ministers-joint-statement': {
    type: 'direct',
    speaker: 'nato-defense-ministers',
    content: [
      { start: 2784, end: 3213 },
      { start: 3214, end: 3707 },
      { start: 3708, end: 3977 },
    ],
    text: "We are deeply concerned about Russia's very large-scale, unprovoked and baseless military formation around Ukraine and Belarus. We strongly urge Russia to choose the path of diplomacy, to immediately cease hostilities and to withdraw its forces from Ukraine in accordance with its international obligations. We remain committed to a two-pronged approach to Russia: strong restraint and defense combined with openness to dialogue.\nRussia's actions pose a serious threat to Euro-Atlantic security. As a result, and to ensure the defense of all Allies, we will deploy additional ground forces in the eastern part of the Alliance, as well as additional naval and air resources, as the Allies have stated, and increase the readiness of our forces. Our measures are and remain preventive, proportionate and non-escalating. We are ready to further strengthen our defensive and restraining position to respond to all contingencies.\nOur commitment to Article 5 of the Washington Treaty is unshakable. We are united to protect each other. NATO remains committed to the fundamental principles of European security. Including the fact that each country has the right to choose its own security mechanisms.",
    medium: 'joint-statement',
    event: 'ministers-issue-joint-statement',
  },

  'ministers-urging-russia': {
    type: 'indirect',
    speaker: 'nato-defense-ministers',
    content: [{ start: 2936, end: 3090 }],
    paraphrase:
      'Take the diplomatic path, stop hostilities at once and pull the forces out of Ukraine, in keeping with your international obligations.',
    cue: { start: 2915, end: 2928 },
    source: { start: 2912, end: 2914 },
    addressee: 'russia',
    medium: 'joint-statement',
    event: 'ministers-urge-russia',
    nestedIn: 'ministers-joint-statement',
  },

  'allies-on-additional-forces': {
    type: 'indirect',
    speaker: 'nato-allies',
    content: [{ start: 3334, end: 3456 }],
    paraphrase:
      'Additional ground forces will be deployed in the east of the Alliance, and so will additional naval and air resources.',
    cue: { start: 3472, end: 3483 },
    source: { start: 3461, end: 3471 },
    event: 'allies-state-deployments',
    nestedIn: 'ministers-joint-statement',
  },
} satisfies Records<'Quote'>
