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
    statement: 'Jens Stoltenberg spoke at a news conference.',
    kind: 'communication',
    about: ['stoltenberg-news-conference', 'stoltenberg-names-security-crisis', 'jens-stoltenberg'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1624, end: 1663 }],
  },

  'news-conference-followed-meeting': {
    statement:
      "Jens Stoltenberg's news conference came after a meeting with NATO defense ministers.",
    kind: 'occurrence',
    about: [
      'stoltenberg-news-conference',
      'meeting-with-defense-ministers',
      'jens-stoltenberg',
      'nato-defense-ministers',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1624, end: 1707 }],
  },

  'defense-ministers-met': {
    statement: 'There was a meeting of Jens Stoltenberg with NATO defense ministers.',
    kind: 'occurrence',
    about: ['meeting-with-defense-ministers', 'jens-stoltenberg', 'nato-defense-ministers'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 1624, end: 1640 },
      { start: 1670, end: 1707 },
    ],
  },

  'meeting-was-on-ukraine': {
    statement:
      'The meeting of Jens Stoltenberg with NATO defense ministers dealt with the situation in Ukraine.',
    kind: 'attribute',
    about: [
      'meeting-with-defense-ministers',
      'jens-stoltenberg',
      'nato-defense-ministers',
      'ukraine-crisis',
      'ukraine',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 1624, end: 1640 },
      { start: 1670, end: 1735 },
    ],
  },

  'there-is-a-european-security-crisis': {
    statement: 'Those for whom Stoltenberg says "we" face a European security crisis.',
    kind: 'assessment',
    about: ['nato-allies', 'jens-stoltenberg', 'europe'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-security-crisis',
    anchors: [{ start: 1767, end: 1807 }],
  },

  'situation-shows-the-crisis': {
    statement: 'The situation in Ukraine shows that there is a European security crisis.',
    kind: 'assessment',
    about: ['ukraine-crisis', 'ukraine', 'europe'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-security-crisis',
    anchors: [{ start: 1742, end: 1807 }],
  },

  'russia-made-readiness-clear': {
    statement:
      'Russia has made its readiness to oppose fundamental principles of security by force very clear.',
    kind: 'communication',
    about: ['russia-makes-readiness-clear', 'russia', 'european-security-principles'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-russian-readiness',
    anchors: [
      { start: 1811, end: 1894 },
      { start: 1955, end: 1963 },
    ],
  },

  'russia-is-ready-to-oppose-principles': {
    statement: 'Russia is ready to oppose fundamental principles of security.',
    kind: 'intention',
    about: ['russia', 'european-security-principles'],
    attributions: [
      { source: 'russia', factuality: 'CT+' },
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'russia-on-opposing-principles',
    anchors: [{ start: 1846, end: 1894 }],
  },

  'russia-is-ready-to-use-force': {
    statement: 'Russia is ready to use force in opposing fundamental principles of security.',
    kind: 'intention',
    about: ['russia', 'european-security-principles'],
    attributions: [
      { source: 'russia', factuality: 'CT+' },
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'russia-on-opposing-principles',
    anchors: [
      { start: 1846, end: 1894 },
      { start: 1946, end: 1963 },
    ],
  },

  'principles-have-underpinned-security': {
    statement:
      'For decades, fundamental principles have underpinned what Stoltenberg calls "our security".',
    kind: 'state',
    about: ['european-security-principles', 'nato-allies', 'jens-stoltenberg'],
    attributions: [
      { source: 'russia', factuality: 'Uu' },
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'russia-on-opposing-principles',
    anchors: [{ start: 1868, end: 1941 }],
  },

  'stoltenberg-spoke-of-russian-readiness': {
    statement:
      "Stoltenberg spoke of Russia's readiness to oppose fundamental principles of security by force.",
    kind: 'communication',
    about: [
      'stoltenberg-describes-readiness',
      'jens-stoltenberg',
      'russia-makes-readiness-clear',
      'russia',
      'european-security-principles',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1811, end: 1982 }],
  },

  'stoltenberg-spoke-of-russian-review': {
    statement: "Stoltenberg added a remark on Russia's review of European security principles.",
    kind: 'communication',
    about: [
      'stoltenberg-adds-new-norm',
      'jens-stoltenberg',
      'russia',
      'european-security-principles',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 1966, end: 2075 }],
  },

  'russia-reviews-principles': {
    statement: 'Russia is reviewing European security principles.',
    kind: 'presupposition',
    about: ['russia', 'european-security-principles'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'CT+' },
    ],
    quote: 'stoltenberg-on-new-norm',
    anchors: [{ start: 1996, end: 2043 }],
  },

  'review-is-a-new-norm': {
    statement: "By now, Russia's review of European security principles is a new norm in Europe.",
    kind: 'assessment',
    about: ['russia', 'european-security-principles', 'europe'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-new-norm',
    anchors: [{ start: 1996, end: 2075 }],
  },

  'ministers-decided-to-work-out-options': {
    statement:
      'NATO defense ministers decided to draw up options for what the report calls "retaining NATO" and for strengthening defense further.',
    kind: 'decision',
    about: [
      'ministers-decide-to-work-out-options',
      'nato-defense-ministers',
      'working-out-options',
      'nato',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2090, end: 2192 }],
  },

  'decision-was-a-result': {
    statement:
      'The decision of NATO defense ministers to draw up options was a result of the situation that Jens Stoltenberg describes.',
    kind: 'assessment',
    about: [
      'ministers-decide-to-work-out-options',
      'nato-defense-ministers',
      'russia-makes-readiness-clear',
      'jens-stoltenberg',
      'russia',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 1742, end: 1807 },
      { start: 1811, end: 1982 },
      { start: 1984, end: 2075 },
      { start: 2077, end: 2139 },
    ],
  },

  'options-are-for-retaining-nato': {
    statement:
      'The options that NATO defense ministers decided to draw up are, in the words of the report, for "retaining NATO".',
    kind: 'attribute',
    about: ['strengthening-of-defense', 'working-out-options', 'nato-defense-ministers', 'nato'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2090, end: 2158 }],
  },

  'options-are-for-strengthening-defense': {
    statement:
      'The options that NATO defense ministers decided to draw up are for strengthening defense further.',
    kind: 'attribute',
    about: ['strengthening-of-defense', 'working-out-options', 'nato-defense-ministers'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 2090, end: 2143 },
      { start: 2163, end: 2192 },
    ],
  },

  'defense-was-strengthened-before': {
    statement:
      'Defense had been strengthened before NATO defense ministers decided to draw up options.',
    kind: 'presupposition',
    about: ['strengthening-of-defense', 'nato-defense-ministers'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 2090, end: 2143 },
      { start: 2163, end: 2192 },
    ],
  },

  'deployment-is-an-option': {
    statement:
      'To deploy new NATO combat groups is one of the options that NATO defense ministers decided to draw up.',
    kind: 'attribute',
    about: [
      'deployment-in-central-and-eastern-europe',
      'working-out-options',
      'combat-groups-for-central-and-eastern-europe',
      'nato-defense-ministers',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [
      { start: 2123, end: 2139 },
      { start: 2194, end: 2248 },
    ],
  },

  'option-is-for-central-and-eastern-europe': {
    statement: 'The option of deploying new NATO combat groups is for Central and Eastern Europe.',
    kind: 'attribute',
    about: [
      'deployment-in-central-and-eastern-europe',
      'combat-groups-for-central-and-eastern-europe',
      'central-and-eastern-europe',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2194, end: 2278 }],
  },

  'combat-groups-may-go-to-central-and-eastern-europe': {
    statement: 'New NATO combat groups will be deployed in Central and Eastern Europe.',
    kind: 'prediction',
    about: [
      'deployment-in-central-and-eastern-europe',
      'combat-groups-for-central-and-eastern-europe',
      'central-and-eastern-europe',
    ],
    attributions: [{ source: 'author', factuality: 'PS+' }],
    anchors: [
      { start: 2123, end: 2139 },
      { start: 2194, end: 2278 },
    ],
  },

  'combat-groups-would-be-new': {
    statement: 'The NATO combat groups for Central and Eastern Europe would be new.',
    kind: 'attribute',
    about: ['combat-groups-for-central-and-eastern-europe', 'central-and-eastern-europe'],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2226, end: 2278 }],
  },

  'commanders-were-instructed': {
    statement: 'NATO commanders have been instructed to plan a deployment of combat groups.',
    kind: 'occurrence',
    about: [
      'instruction-to-commanders',
      'nato-commanders',
      'working-out-deployment',
      'combat-groups-for-south-eastern-europe',
    ],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-instructed-commanders',
    anchors: [{ start: 2316, end: 2398 }],
  },

  'commanders-are-to-work-out-deployment': {
    statement: 'NATO commanders are to work out how to deploy new combat groups.',
    kind: 'demand',
    about: [
      'working-out-deployment',
      'nato-commanders',
      'deployment-in-south-eastern-europe',
      'combat-groups-for-south-eastern-europe',
    ],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-instructed-commanders',
    anchors: [{ start: 2316, end: 2398 }],
  },

  'deployment-is-for-south-eastern-europe': {
    statement:
      'The deployment of combat groups that NATO commanders are to work out is for south-eastern Europe.',
    kind: 'attribute',
    about: [
      'deployment-in-south-eastern-europe',
      'nato-commanders',
      'combat-groups-for-south-eastern-europe',
      'south-eastern-europe',
    ],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-instructed-commanders',
    anchors: [
      { start: 2316, end: 2331 },
      { start: 2353, end: 2422 },
    ],
  },

  'combat-groups-may-go-to-south-eastern-europe': {
    statement: 'New combat groups will be deployed in south-eastern Europe.',
    kind: 'prediction',
    about: [
      'deployment-in-south-eastern-europe',
      'combat-groups-for-south-eastern-europe',
      'south-eastern-europe',
    ],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'PS+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-instructed-commanders',
    anchors: [{ start: 2342, end: 2422 }],
  },

  'south-eastern-combat-groups-would-be-new': {
    statement: 'The combat groups for south-eastern Europe would be new.',
    kind: 'attribute',
    about: ['combat-groups-for-south-eastern-europe', 'south-eastern-europe'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'CT+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-instructed-commanders',
    anchors: [{ start: 2381, end: 2422 }],
  },

  'stoltenberg-spoke-of-instruction': {
    statement: 'Stoltenberg said that NATO commanders had been given an instruction.',
    kind: 'communication',
    about: [
      'stoltenberg-reports-instruction',
      'jens-stoltenberg',
      'instruction-to-commanders',
      'nato-commanders',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2280, end: 2352 }],
  },

  'no-decision-was-made': {
    statement: 'So far no decision on deploying combat groups has been made.',
    kind: 'decision',
    about: ['deployment-decision', 'combat-group-for-romania'],
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
    about: ['deployment-in-romania', 'combat-group-for-romania', 'romania'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'PS+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-pending-decision',
    anchors: [{ start: 2495, end: 2542 }],
  },

  'france-may-lead-combat-group': {
    statement: 'France will lead a combat group deployed in Romania.',
    kind: 'prediction',
    about: ['deployment-in-romania', 'france', 'combat-group-for-romania', 'romania'],
    attributions: [
      { source: 'jens-stoltenberg', factuality: 'PS+' },
      { source: 'author', factuality: 'Uu' },
    ],
    quote: 'stoltenberg-on-pending-decision',
    anchors: [{ start: 2495, end: 2557 }],
  },

  'stoltenberg-spoke-of-pending-decision': {
    statement: 'Stoltenberg spoke of a decision not yet made and of a combat group for Romania.',
    kind: 'communication',
    about: [
      'stoltenberg-reports-pending-decision',
      'jens-stoltenberg',
      'deployment-decision',
      'deployment-in-romania',
      'combat-group-for-romania',
      'romania',
    ],
    attributions: [{ source: 'author', factuality: 'CT+' }],
    anchors: [{ start: 2424, end: 2557 }],
  },
} satisfies Records<'Fact'>
