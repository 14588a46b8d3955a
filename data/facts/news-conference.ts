/** Facts: Stoltenberg's news conference and what was decided on combat groups. */
import type { Records } from '../../src/types/records.js'

export default {
  'stoltenberg-is-secretary-general': {
    statement: 'Jens Stoltenberg is Secretary General of NATO.',
    kind: 'attribute',
    about: ['jens-stoltenberg', 'nato'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1601, end: 1640 }],
  },

  'stoltenberg-spoke-at-news-conference': {
    statement: 'Stoltenberg spoke to a news conference.',
    kind: 'communication',
    about: ['stoltenberg-names-security-crisis', 'stoltenberg-news-conference', 'jens-stoltenberg'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1624, end: 1663 }],
  },

  'news-conference-followed-meeting': {
    statement: 'The news conference came after a meeting.',
    kind: 'occurrence',
    about: ['stoltenberg-news-conference', 'meeting-with-defense-ministers'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1646, end: 1679 }],
  },

  'defense-ministers-met': {
    statement: 'A meeting with the defense ministers of NATO took place.',
    kind: 'occurrence',
    about: ['meeting-with-defense-ministers', 'nato-defense-ministers'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1670, end: 1707 }],
  },

  'meeting-was-on-ukraine': {
    statement: 'The meeting dealt with how things stand in Ukraine.',
    kind: 'attribute',
    about: ['meeting-with-defense-ministers', 'situation-in-ukraine'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1708, end: 1735 }],
  },

  'there-is-a-european-security-crisis': {
    statement: "Stoltenberg's side faces a crisis of European security.",
    kind: 'assessment',
    about: ['european-security-crisis', 'nato-allies'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-security-crisis',
    anchors: [{ start: 1767, end: 1807 }],
  },

  'situation-shows-the-crisis': {
    statement: 'The situation is evidence of a crisis of European security.',
    kind: 'assessment',
    about: ['situation-in-ukraine', 'european-security-crisis'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-security-crisis',
    anchors: [{ start: 1742, end: 1807 }],
  },

  'moscow-made-itself-clear': {
    statement: 'Russia has let its readiness be known in very plain terms.',
    kind: 'communication',
    about: ['moscow-makes-readiness-clear', 'russia'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-moscow',
    anchors: [{ start: 1811, end: 1840 }],
  },

  'russia-is-ready-to-oppose-principles': {
    statement: 'Russia is ready to stand against fundamental principles of security.',
    kind: 'intention',
    about: ['opposition-to-principles-by-force', 'russia', 'european-security-principles'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-moscow',
    anchors: [{ start: 1846, end: 1894 }],
  },

  'russia-is-ready-to-use-force': {
    statement: 'Russia is ready to use force in opposing the principles.',
    kind: 'intention',
    about: ['opposition-to-principles-by-force', 'russia'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-moscow',
    anchors: [
      { start: 1846, end: 1857 },
      { start: 1946, end: 1963 },
    ],
  },

  'principles-have-carried-security': {
    statement: "The principles have carried the security of Stoltenberg's side for decades.",
    kind: 'state',
    about: ['european-security-principles', 'nato-allies'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-moscow',
    anchors: [{ start: 1868, end: 1941 }],
  },

  'stoltenberg-spoke-of-moscow': {
    statement: "Stoltenberg spoke of Russia's readiness.",
    kind: 'communication',
    about: ['stoltenberg-describes-readiness', 'jens-stoltenberg'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1966, end: 1982 }],
  },

  'stoltenberg-added-a-remark': {
    statement: "Stoltenberg added a remark on Russia's review.",
    kind: 'communication',
    about: ['stoltenberg-adds-new-norm', 'jens-stoltenberg'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1966, end: 1990 }],
  },

  'russia-reviews-principles': {
    statement: 'Russia is reviewing principles of European security.',
    kind: 'presupposition',
    about: ['russian-review-of-principles', 'russia', 'european-security-principles'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-new-norm',
    anchors: [{ start: 1996, end: 2043 }],
  },

  'review-is-a-new-norm': {
    statement: "Russia's review has turned into a new norm in Europe.",
    kind: 'assessment',
    about: ['russian-review-of-principles', 'europe'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-new-norm',
    anchors: [{ start: 1996, end: 2075 }],
  },

  'ministers-decided-on-options': {
    statement: 'The defense ministers decided that options should be worked out.',
    kind: 'decision',
    about: ['ministers-decide-on-options', 'nato-defense-ministers'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2090, end: 2139 }],
  },

  'decision-was-a-result': {
    statement: 'The decision resulted from what goes before it in the report.',
    kind: 'occurrence',
    about: ['ministers-decide-on-options'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2077, end: 2119 }],
  },

  'options-are-for-retaining-nato': {
    statement: 'One aim of the options is, as the report words it, "retaining" NATO.',
    kind: 'attribute',
    about: ['working-out-options', 'retaining-nato', 'nato'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2132, end: 2158 }],
  },

  'options-are-for-strengthening-defense': {
    statement: 'Another aim of the options is stronger defense.',
    kind: 'attribute',
    about: ['working-out-options', 'strengthening-of-defense'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 2132, end: 2143 },
      { start: 2163, end: 2192 },
    ],
  },

  'defense-was-strengthened-before': {
    statement: 'Defense has been strengthened before.',
    kind: 'presupposition',
    about: ['strengthening-of-defense'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2163, end: 2192 }],
  },

  'deployment-is-an-option': {
    statement: 'One of the options is to deploy combat groups of NATO.',
    kind: 'attribute',
    about: [
      'deployment-in-central-and-eastern-europe',
      'working-out-options',
      'combat-groups-in-central-and-eastern-europe',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2194, end: 2248 }],
  },

  'deployment-option-is-for-central-and-eastern-europe': {
    statement: 'The option of deploying combat groups concerns Central and Eastern Europe.',
    kind: 'attribute',
    about: ['deployment-in-central-and-eastern-europe', 'central-and-eastern-europe'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2208, end: 2278 }],
  },

  'combat-groups-would-be-new': {
    statement: 'The combat groups for Central and Eastern Europe would be new.',
    kind: 'attribute',
    about: ['combat-groups-in-central-and-eastern-europe'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2226, end: 2248 }],
  },

  'commanders-were-instructed': {
    statement: 'Commanders of NATO have been given an instruction.',
    kind: 'occurrence',
    about: ['instruction-to-commanders', 'nato-commanders'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-instructed-commanders',
    anchors: [{ start: 2316, end: 2352 }],
  },

  'commanders-are-to-work-out-deployment': {
    statement: "NATO's commanders are to find out how combat groups can be deployed.",
    kind: 'demand',
    about: ['working-out-deployment', 'nato-commanders', 'combat-groups-in-south-eastern-europe'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-instructed-commanders',
    anchors: [{ start: 2342, end: 2398 }],
  },

  'deployment-is-for-south-eastern-europe': {
    statement:
      "The deployment that NATO's commanders are to work out is one in the south-east of Europe.",
    kind: 'attribute',
    about: ['deployment-in-south-eastern-europe', 'south-eastern-europe'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-instructed-commanders',
    anchors: [{ start: 2367, end: 2422 }],
  },

  'south-eastern-combat-groups-would-be-new': {
    statement: 'The combat groups for the south-east of Europe would be new.',
    kind: 'attribute',
    about: ['combat-groups-in-south-eastern-europe'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-instructed-commanders',
    anchors: [{ start: 2381, end: 2398 }],
  },

  'stoltenberg-spoke-of-instruction': {
    statement: 'The Secretary General is the source for the instruction.',
    kind: 'communication',
    about: ['stoltenberg-reports-instruction', 'jens-stoltenberg'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2280, end: 2314 }],
  },

  'no-decision-was-made': {
    statement: 'So far no decision has been taken.',
    kind: 'decision',
    about: ['deployment-decision'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-pending-decision',
    anchors: [{ start: 2455, end: 2484 }],
  },

  'combat-group-may-go-to-romania': {
    statement: 'A combat group will be deployed in Romania.',
    kind: 'prediction',
    about: ['deployment-in-romania', 'combat-group-in-romania', 'romania'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'PS+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-pending-decision',
    anchors: [{ start: 2495, end: 2542 }],
  },

  'france-may-lead-combat-group': {
    statement: 'France will lead the combat group in Romania.',
    kind: 'prediction',
    about: ['deployment-in-romania', 'france', 'combat-group-in-romania'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'PS+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-pending-decision',
    anchors: [{ start: 2495, end: 2557 }],
  },

  'stoltenberg-spoke-of-pending-decision': {
    statement: 'Stoltenberg is the source for what is still undecided.',
    kind: 'communication',
    about: ['stoltenberg-reports-pending-decision', 'jens-stoltenberg'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2424, end: 2453 }],
  },
} satisfies Records<'Fact'>
