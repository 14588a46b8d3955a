/** Mentions: the massing of troops, the warning and the denial. */
import type { Records } from '../../src/types/records.js'

export default {
  'p2-russia': {
    entity: 'russia',
    level: 'name',
    anchor: { start: 499, end: 505 },
  },

  'p2-150000-troops': {
    entity: 'russian-troops-near-ukraine',
    level: 'nominal',
    anchor: { start: 517, end: 544 },
  },

  'p2-close-to-ukraine-border': {
    entity: 'area-close-to-ukraine-border',
    level: 'nominal',
    anchor: { start: 545, end: 570 },
  },

  'p2-ukraine-border': {
    entity: 'ukraine-border',
    level: 'nominal',
    anchor: { start: 554, end: 570 },
  },

  'p2-ukraine': {
    entity: 'ukraine',
    level: 'name',
    anchor: { start: 554, end: 561 },
  },

  'p2-united-states-president': {
    entity: 'joe-biden',
    level: 'nominal',
    anchor: { start: 585, end: 608 },
  },

  'p2-united-states': {
    entity: 'united-states',
    level: 'name',
    anchor: { start: 585, end: 598 },
  },

  'p2-joe-biden': {
    entity: 'joe-biden',
    level: 'name',
    anchor: { start: 609, end: 618 },
  },

  'p2-us-officials': {
    entity: 'us-officials',
    level: 'nominal',
    anchor: { start: 627, end: 639 },
  },

  'p2-us': {
    entity: 'united-states',
    level: 'name',
    anchor: { start: 627, end: 629 },
  },

  'p2-russian': {
    entity: 'russia',
    level: 'adjectival',
    anchor: { start: 658, end: 665 },
  },

  'p2-russia-2': {
    entity: 'russia',
    level: 'name',
    anchor: { start: 699, end: 705 },
  },

  'p2-it': {
    entity: 'russia',
    level: 'pronoun',
    anchor: { start: 717, end: 719 },
  },

  'p2-ukraine-2': {
    entity: 'ukraine',
    level: 'name',
    anchor: { start: 742, end: 749 },
  },
} satisfies Records<'Mention'>
